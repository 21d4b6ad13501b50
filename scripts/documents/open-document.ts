import { readFileSync, statSync } from 'node:fs';
import { fileKind, isEncryptedPackage } from '../../src/documents/file-kind.ts';
import { RefusedDocument } from '../../src/documents/refused.ts';
import { limits, megabytes } from './limits.ts';

export type DocumentEnding = 'docx' | 'pptx' | 'xlsx' | 'csv';

const endings: Readonly<Record<string, DocumentEnding>> = { docx: 'docx', pptx: 'pptx', xlsx: 'xlsx', csv: 'csv' };
const withMacros = ['docm', 'dotm', 'pptm', 'potm', 'ppsm', 'xlsm', 'xltm'];
const old = ['doc', 'ppt', 'pps', 'xls'];

/** The endings that this reader answers for, be it with a reason why not. */
export const documentEndings: readonly string[] = [...Object.keys(endings), ...withMacros, ...old];

export const endingOf = (file: string): string => /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';

/** Reads a document from the disk when its size, its name and its first bytes allow it. @throws RefusedDocument */
export function openDocument(file: string): { readonly ending: DocumentEnding; readonly bytes: Buffer } {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) throw new RefusedDocument('missing', file);
  if (!stats.isFile()) throw new RefusedDocument('directory');
  if (stats.size > megabytes(limits.fileMb))
    throw new RefusedDocument('too-large', String(Math.round(stats.size / megabytes(1))), limits.fileMb);
  const name = endingOf(file);
  if (withMacros.includes(name)) throw new RefusedDocument('macros', `.${name}`);
  const bytes = readFileSync(file);
  const kind = fileKind(bytes);
  if (kind === 'empty') throw new RefusedDocument('empty');
  if (kind === 'program') throw new RefusedDocument('executable');
  if (kind === 'ole') throw new RefusedDocument(isEncryptedPackage(bytes) ? 'password' : 'legacy');
  if (old.includes(name)) throw new RefusedDocument('legacy');
  const ending = endings[name];
  if (!ending) throw new RefusedDocument('ending', `.${name}`);
  const fits = ending === 'csv' ? kind === 'text' || kind === 'binary' : kind === 'zip';
  if (!fits) throw new RefusedDocument('not-a-zip', `.${ending}`);
  return { ending, bytes };
}
