import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Contestant, editedChapter } from './contestant.ts';
import type { CommandSpec } from './run-process.ts';
import type { SampleBook } from './sample-book.ts';
import { removeFolders, writeFiles } from './site-folder.ts';
import { starlightChapterFile, starlightFiles, starlightVersions } from './starlight-files.ts';

/**
 * Starlight with its defaults, installed into the site's own folder: that is how its users have it.
 *
 * @throws Error when npm cannot install it
 */
export function prepareStarlight(book: SampleBook, folder: string): Contestant {
  const files = starlightFiles(book);
  writeFiles(folder, files);
  install(folder);
  const command = (args: readonly string[]): CommandSpec => ({
    args: [join(folder, 'node_modules/astro/bin/astro.mjs'), ...args],
    cwd: folder,
    env: {},
  });
  const chapter = editedChapter(book);
  const file = starlightChapterFile(chapter);
  return {
    name: `starlight ${starlightVersions['@astrojs/starlight']}`,
    folder,
    build: command(['build']),
    dev: (port) => command(['dev', '--port', String(port)]),
    edited: { file, text: files.get(file) ?? '', address: `/${chapter.part}/${chapter.slug}/` },
    clear: () => removeFolders(folder, ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']),
    dispose: () => {},
  };
}

function install(folder: string): void {
  if (existsSync(join(folder, 'node_modules/@astrojs/starlight'))) return;
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', args, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
}
