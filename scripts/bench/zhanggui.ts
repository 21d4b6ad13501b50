import { join } from 'node:path';
import { workplace } from '../../src/source/workplace.ts';
import { type Contestant, editedChapter } from './contestant.ts';
import { chapterFile, handbookFiles } from './handbook-files.ts';
import type { CommandSpec } from './run-process.ts';
import type { SampleBook } from './sample-book.ts';
import { removeFolders, writeFiles } from './site-folder.ts';

/** This engine, through the command that trainers use. */
export function prepareZhanggui(book: SampleBook, folder: string): Contestant {
  const { engine, cache } = workplace({ HANDBOOK_ROOT: folder });
  const files = handbookFiles(book);
  writeFiles(folder, files);
  const command = (args: readonly string[], env: Readonly<Record<string, string>> = {}): CommandSpec => ({
    args: [join(engine, 'scripts/handbook.mjs'), ...args],
    cwd: engine,
    env: { HANDBOOK_ROOT: folder, BASE_PATH: '/', ...env },
  });
  const chapter = editedChapter(book);
  const file = chapterFile(chapter);
  const clear = () => {
    removeFolders(cache, ['.']);
    removeFolders(folder, ['dist']);
  };
  return {
    name: 'zhanggui',
    folder,
    build: command(['build', '--outDir', join(folder, 'dist')]),
    dev: (port) => command(['dev'], { PORT: String(port) }),
    edited: { file, text: files.get(file) ?? '', address: `/handbook/${chapter.part}/${chapter.slug}/` },
    clear,
    // The cache of a handbook lies in the engine's folder, by the handbook's path.
    dispose: clear,
  };
}
