import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file to be made, or one to be changed. */
export interface FileChange {
  /** Absolute. */
  readonly file: string;
  readonly content: string;
  /** The text that the change was made from; without it the file is new. */
  readonly was?: string | undefined;
}

/** A file that should be new is there, or one that should be changed is no longer what it was. */
export class FileInTheWay extends Error {
  readonly file: string;

  constructor(file: string) {
    super(file);
    this.name = 'FileInTheWay';
    this.file = file;
  }
}

/**
 * Makes and changes files all together or not at all, and never overwrites what it does not know: each is written
 * beside its place first, and put there in one step.
 *
 * @throws FileInTheWay
 */
export function changeFiles(changes: readonly FileChange[]): void {
  const undo: (() => void)[] = [];
  const beside = (file: string) => `${file}.new-${process.pid}`;
  try {
    for (const { file, content } of changes) {
      const made = mkdirSync(dirname(file), { recursive: true });
      if (made) undo.push(() => rmSync(made, { recursive: true, force: true }));
      writeFileSync(beside(file), content);
    }
    for (const { file, was } of changes) {
      if (was === undefined) {
        // Unlike a renaming, a link does not replace what is there.
        linkSync(beside(file), file);
        undo.push(() => rmSync(file, { force: true }));
      } else {
        if (readFileSync(file, 'utf8') !== was) throw new FileInTheWay(file);
        renameSync(beside(file), file);
        undo.push(() => writeFileSync(file, was));
      }
    }
  } catch (error) {
    for (const { file } of changes) rmSync(beside(file), { force: true });
    for (const step of undo.reverse()) step();
    const { code, dest } = error as NodeJS.ErrnoException & { dest?: string };
    throw code === 'EEXIST' && dest !== undefined ? new FileInTheWay(dest) : error;
  }
  for (const { file } of changes) rmSync(beside(file), { force: true });
}
