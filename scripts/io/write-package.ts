import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { PackageFile } from '../../src/quiz/formats/format.ts';
import { writeFile } from './write-file.ts';
import { writeWhole } from './write-whole.ts';

const firstDate = new Date(1980, 0, 1);

/** Writes the files of a package as a ZIP archive where the name ends so, else into a folder. Same files, same bytes. */
export function writePackageFiles(target: string, files: readonly PackageFile[]): void {
  const bytes = ({ content }: PackageFile): Uint8Array => (typeof content === 'string' ? strToU8(content) : content);
  if (/\.zip$/i.test(target)) {
    const entries = Object.fromEntries(files.map((file) => [file.name, bytes(file)]));
    writeWhole(target, zipSync(entries, { mtime: firstDate }));
  } else for (const file of files) writeFile(join(target, ...file.name.split('/')), bytes(file));
}

/** Whether there is something that writing would replace. */
export const isInTheWay = (target: string, isFolder: boolean): boolean =>
  existsSync(target) && (!isFolder || readdirSync(target).length > 0);
