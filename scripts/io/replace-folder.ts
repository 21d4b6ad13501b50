import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Puts a finished folder in the place of another in one step, so that a reader or a server never sees half of it:
 * the old one is moved aside, the new one in, the old one deleted. If the new one cannot be moved in, the old one
 * comes back.
 */
export function replaceFolder(made: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  const beside = `${target}.new-${process.pid}`;
  const aside = `${target}.old-${process.pid}`;
  moveFolder(made, beside);
  const had = existsSync(target);
  if (had) renameSync(target, aside);
  try {
    renameSync(beside, target);
  } catch (error) {
    if (had) renameSync(aside, target);
    throw error;
  } finally {
    rmSync(beside, { recursive: true, force: true });
    rmSync(aside, { recursive: true, force: true });
  }
}

function moveFolder(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    // Another disk: copied, then renamed beside its target like any other.
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}
