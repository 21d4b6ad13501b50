import { toDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import { chapterSource } from '../../src/documents/chapter-source.ts';
import { nameChapters } from '../../src/documents/name-chapters.ts';
import type { DocumentNote } from '../../src/documents/notes.ts';
import { placePictures } from '../../src/documents/place-pictures.ts';
import type { SplitChapter } from '../../src/documents/split-chapters.ts';
import type { DocumentWords } from '../../src/i18n/documents.ts';
import type { Language } from '../../src/i18n/language.ts';
import { parseChapter } from '../../src/markdown/read-chapter.ts';
import { openTypesetter } from '../../src/source/typesetter.ts';
import { type PictureStore, pictureAddress, pictureFile } from './picture-store.ts';
import { writeMarkdown } from './write-markdown.ts';

export interface DraftFile {
  /** From the handbook's root. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

export interface ChapterInfo {
  readonly file: string;
  readonly title: string;
  readonly sections: number;
  readonly pictures: number;
}

export interface Draft {
  readonly files: readonly DraftFile[];
  readonly chapters: readonly ChapterInfo[];
}

export interface Drafting {
  readonly part: string;
  readonly pictures: PictureStore;
  readonly words: DocumentWords;
  readonly language: Language;
  readonly note: (note: DocumentNote) => void;
}

/** Chapters as the files that they will be, each read by the handbook's own parser before anything is written. */
export async function draftChapters(split: readonly SplitChapter[], drafting: Drafting): Promise<Draft> {
  const { part, pictures, words, note } = drafting;
  const named = nameChapters(split, part, note);
  const placed = placePictures(named, (mark) => pictures.get(mark)?.ending, pictureAddress);
  for (const found of placed.wordless) note({ code: 'picture-words', found });
  const chapterFiles = placed.chapters.map((chapter) => ({
    path: `content/chapters/${part}/${chapter.slug}.mdx`,
    content: chapterSource(chapter, { write: writeMarkdown, noSummary: words.noSummary, note }),
    chapter,
  }));
  for (const { path, content, chapter } of chapterFiles) await checkChapter(path, content, chapter.slug, drafting);
  const pictureFiles = placed.pictures.map(({ mark, name }) => ({
    path: pictureFile(name),
    content: pictures.get(mark)?.bytes ?? new Uint8Array(),
  }));
  return {
    files: [...chapterFiles.map(({ path, content }) => ({ path, content })), ...pictureFiles],
    chapters: chapterFiles.map(({ path, content, chapter }) => ({
      file: path,
      title: chapter.title,
      sections: [...chapter.ids.keys()].filter((block) => block.type === 'heading' && block.depth === 2).length,
      pictures: placed.pictures.filter(({ name }) => content.includes(pictureAddress(name))).length,
    })),
  };
}

/** Reads a chapter as the handbook would, and notes what `check` will say of it. */
export async function checkChapter(
  file: string,
  text: string,
  slug: string,
  { part, language, note }: Pick<Drafting, 'part' | 'language' | 'note'>,
): Promise<void> {
  const typeset = language === 'zh-CN' ? await openTypesetter() : undefined;
  const { findings } = parseChapter(text, { id: `${part}/${slug}`, part, slug, file }, typeset);
  for (const found of findings) {
    // Said already, with the picture's name.
    if (found.ruleId === 'image/no-words') continue;
    const { message, severity, place } = toDiagnostic(found, language);
    if (severity === 'error') note({ code: 'check-error', found: `${file}:${place.start.line} ${message}` });
    else note({ code: 'check-warning', found: found.ruleId, count: 1, where: file });
  }
}
