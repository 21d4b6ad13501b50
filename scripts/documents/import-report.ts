import { type DocumentNote, joinNotes, noteKinds } from '../../src/documents/notes.ts';
import type { RefusedDocument } from '../../src/documents/refused.ts';
import { documentWords, sayNote, sayRefusal } from '../../src/i18n/documents.ts';
import type { Language } from '../../src/i18n/language.ts';
import type { ChapterInfo } from './draft-chapters.ts';

/** What became of a document. */
export interface ImportReport {
  readonly file: string;
  readonly dryRun: boolean;
  /** From the handbook's root. */
  readonly files: readonly string[];
  readonly chapters: readonly ChapterInfo[];
  readonly notes: readonly DocumentNote[];
  readonly refused?: RefusedDocument | undefined;
}

const kinds = ['decide', 'lost', 'changed'] as const;

/** The report as lines for the terminal. */
export function sayReport(report: ImportReport, language: Language): readonly string[] {
  const words = documentWords[language];
  const { file, files, chapters, refused, dryRun } = report;
  if (refused) return [words.refused(file), `  ${sayRefusal(refused, language)}`];
  const titles = new Map(chapters.map((each) => [each.file, words.chapter(each.title, each.sections, each.pictures)]));
  const written = files.map((each) => `  ${each}${titles.has(each) ? `  ${titles.get(each)}` : ''}`);
  const notes = joinNotes(report.notes);
  return [
    ...(files.length > 0 ? [dryRun ? words.wouldWrite(files.length) : words.written(files.length), ...written] : []),
    ...kinds.flatMap((kind) => {
      const own = notes.filter(({ code }) => noteKinds[code] === kind);
      return own.length > 0 ? [`${words.kinds[kind]}:`, ...own.map((each) => `  - ${sayPlaced(each, language)}`)] : [];
    }),
  ];
}

/** The report as JSON, for other programs. */
export function reportDocument(report: ImportReport, language: Language): string {
  const { refused, notes, ...rest } = report;
  const document = {
    ...rest,
    notes: joinNotes(notes).map((note) => ({ kind: noteKinds[note.code], ...note, message: sayNote(note, language) })),
    ...(refused ? { refused: { code: refused.code, message: sayRefusal(refused, language) } } : {}),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function sayPlaced(note: DocumentNote, language: Language): string {
  const said = sayNote(note, language);
  if (note.where === undefined) return said;
  return language === 'zh-CN' ? `（${note.where}）${said}` : `(${note.where}) ${said}`;
}
