import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One text file of a handbook. */
export interface SourceFile {
  /** Relative to the handbook's root, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /** The file was written in another encoding than UTF-8; `text` is what could be made of it. */
  readonly encoding?: 'gbk' | 'unknown';
}

/** One file that is known to be there. */
export function readSource(root: string, file: string): SourceFile {
  const bytes = readFileSync(join(root, file));
  if (isUtf8(bytes)) return { file, text: bytes.toString('utf8') };
  const gbk = new TextDecoder('gbk').decode(bytes);
  return gbk.includes('\ufffd')
    ? { file, text: bytes.toString('utf8'), encoding: 'unknown' }
    : { file, text: gbk, encoding: 'gbk' };
}

/**
 * The files below `folder` of the handbook at `root` whose names end with `ending`, sorted by path. A missing folder has none.
 * Names that begin with a dot or an underscore are left out: drafts and editors' files.
 */
export function listFiles(root: string, folder: string, ending: string): string[] {
  const names = readEntries(join(root, folder));
  const files: string[] = [];
  for (const entry of names) {
    if (/^[._]/.test(entry.name)) continue;
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) files.push(...listFiles(root, path, ending));
    else if (entry.name.endsWith(ending)) files.push(path);
  }
  return files.sort();
}

function readEntries(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** One file's text, or undefined when it is not there. */
export function readFile(root: string, file: string): SourceFile | undefined {
  try {
    return readSource(root, file);
  } catch {
    return undefined;
  }
}
