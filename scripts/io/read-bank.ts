import type { Issue, ReadBank } from '../../src/quiz/formats/draft.ts';
import { type Format, formats } from '../../src/quiz/formats/format.ts';
import { detectFormat, formatOf, readable } from '../../src/quiz/formats/registry.ts';
import { decodeText } from './decode-text.ts';
import { readWorkbook } from './read-workbook.ts';
import { Refused } from './refused.ts';

/** A bank, and the format it turned out to be. */
export interface FoundBank {
  readonly format: Format;
  readonly bank: ReadBank;
}

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads the bytes of a question bank.
 *
 * @param name the file's, for its ending
 * @param from the format, where somebody named it
 * @throws Refused
 */
export async function readBank(name: string, bytes: Uint8Array, from?: Format): Promise<FoundBank> {
  if (from !== undefined && !readable.includes(from)) throw new Refused('write-only', from);
  if (oldOffice.every((byte, index) => bytes[index] === byte)) throw new Refused('old-excel');
  if (/\.xls[mb]$/i.test(name)) throw new Refused('macros', name);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (from === 'xlsx' || (from === undefined && /\.xlsx$/i.test(name))) {
    if (!isZip) throw new Refused('broken-zip');
    return { format: 'xlsx', bank: await readSpreadsheet(bytes) };
  }
  const { text, encoding } = decodeText(bytes);
  const format = from ?? detectFormat(name, text);
  if (format === undefined) throw new Refused('unknown-format', readable.join(', '));
  const reader = formatOf(format);
  if (reader.medium !== 'text') throw new Refused('unknown-format', formats.join(', '));
  const bank = reader.read(text);
  const issues: readonly Issue[] = encoding === 'gbk' ? [{ severity: 'note', code: 'gbk', at: { line: 1 } }] : [];
  return { format, bank: { ...bank, issues: [...issues, ...bank.issues] } };
}

async function readSpreadsheet(bytes: Uint8Array): Promise<ReadBank> {
  const { rows, formulas } = await readWorkbook(bytes);
  const reader = formatOf('xlsx');
  if (reader.medium !== 'table') throw new Refused('broken-zip');
  const bank = reader.read(rows);
  if (formulas === 0) return bank;
  const note: Issue = { severity: 'note', code: 'formula', at: { cell: 'A1' }, found: String(formulas) };
  return { ...bank, issues: [note, ...bank.issues] };
}
