import { existsSync, mkdirSync, mkdtempSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface FileToWrite {
  /** Relative to the root. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes all of the files or none: each is written aside first, then moved into place; when one cannot be, those moved
 * before go away again and what they replaced comes back.
 *
 * @param replace whether files that are there already may be replaced
 * @throws Error of the file system, after everything is as it was
 */
export function writeTogether(root: string, files: readonly FileToWrite[], replace: boolean): void {
  const aside = mkdtempSync(join(root, '.importing-'));
  const undo: (() => void)[] = [];
  try {
    for (const [index, { content }] of files.entries()) writeFileSync(join(aside, `new-${index}`), content);
    for (const [index, { path }] of files.entries()) {
      const target = join(root, path);
      makeFolders(dirname(target), undo);
      if (existsSync(target)) {
        if (!replace) throw new Error(`${path} is there already`);
        const old = join(aside, `old-${index}`);
        renameSync(target, old);
        undo.push(() => renameSync(old, target));
      }
      renameSync(join(aside, `new-${index}`), target);
      undo.push(() => rmSync(target));
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function makeFolders(folder: string, undo: (() => void)[]): void {
  if (existsSync(folder)) return;
  makeFolders(dirname(folder), undo);
  mkdirSync(folder);
  undo.push(() => rmdirSync(folder));
}
