import { Refused } from './refused.ts';

export interface DecodedText {
  readonly text: string;
  /** UTF-16 counts as what it is; GBK is a guess that people should look at. */
  readonly encoding: 'utf-8' | 'utf-16' | 'gbk';
}

const signatures: readonly (readonly [string, string])[] = [
  ['MZ', 'EXE'],
  ['\u007fELF', 'ELF'],
  ['%PDF', 'PDF'],
  ['PK\u0003\u0004', 'ZIP'],
  ['\u0089PNG', 'PNG'],
  ['ÿØÿ', 'JPEG'],
  ['Rar!', 'RAR'],
  ['\u001f\u008b', 'GZIP'],
];

/**
 * A file's bytes as text: UTF-8, UTF-16 with its mark, or GBK as older Chinese programs write it.
 *
 * @throws Refused for anything that is no text, whatever it is called
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const signature = signatures.find(([start]) => head.startsWith(start));
  if (signature && (signature[1] !== 'EXE' || bytes.includes(0))) throw new Refused('binary', signature[1]);
  if (head.startsWith('\u00ff\u00fe') || head.startsWith('\u00fe\u00ff')) {
    return { text: decode(head.startsWith('\u00ff') ? 'utf-16le' : 'utf-16be', bytes), encoding: 'utf-16' };
  }
  if (bytes.includes(0)) throw new Refused('binary');
  try {
    return { text: decode('utf-8', bytes), encoding: 'utf-8' };
  } catch {
    return { text: decode('gb18030', bytes), encoding: 'gbk' };
  }
}

function decode(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (encoding === 'utf-8') throw error;
    throw new Refused('encoding');
  }
}
