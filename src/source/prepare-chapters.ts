import { join } from 'node:path';
import { parseChapter, type ReadChapter } from '../markdown/read-chapter.ts';
import type { ContentFile } from './content-files.ts';
import { keptChaptersOf, openKeptChapters } from './kept-chapters.ts';
import { openTypesetter } from './typesetter.ts';
import type { Workplace } from './workplace.ts';

/** One share of the chapters; plain data, so that a thread can be given it. */
export interface ChapterWork {
  readonly files: readonly ContentFile[];
  readonly place: Workplace;
  /** Compiles them, too, for a build that follows. */
  readonly compile: boolean;
}

/**
 * Reads chapters and, if asked to, compiles them from the same syntax tree, and puts the result where the build looks
 * for it. A chapter with mistakes is not compiled: the build ends before it would be needed.
 *
 * @returns what was read, in the order of the files
 */
export async function prepareChapters({ files, place, compile }: ChapterWork): Promise<readonly ReadChapter[]> {
  const compiler = compile ? await openCompiler(place) : undefined;
  const typeset = await openTypesetter();
  const chapters: ReadChapter[] = [];
  for (const { file, text, name } of files) {
    const [part = '', slug = ''] = name.split('/');
    const { chapter, findings, body, tree } = parseChapter(text, { id: name, part, slug, file }, typeset);
    chapters.push({ chapter, findings });
    if (tree && compiler && !findings.some(({ severity }) => severity === 'error')) {
      const path = join(place.root, file);
      compiler.kept.write(compiler.kept.keyOf(path, body), await compiler.compile({ body, path, tree }));
    }
  }
  return chapters;
}

async function openCompiler(place: Workplace) {
  // It takes a while to load, and `check` does without.
  const { chapterCompiler } = await import('../markdown/compile-chapter.ts');
  const options = keptChaptersOf(place);
  return { compile: await chapterCompiler(place.base, options.terms), kept: openKeptChapters(options) };
}
