import type { Cell, CellValue, Workbook, Worksheet } from 'exceljs';
import { strFromU8, strToU8 } from 'fflate';
import type { DocumentNote } from '../../src/documents/notes.ts';
import { externalReferences, type PackageParts } from '../../src/documents/package-parts.ts';
import { RefusedDocument } from '../../src/documents/refused.ts';
import { filledRows, mostColumns, mostRows, type TableGrid } from '../../src/documents/table-grid.ts';
import { packAgain } from './read-archive.ts';

const mostMerged = 100_000;

/**
 * A sheet of a workbook as texts: the one named, or the first with anything in it. Formulas are not computed, their stored
 * results are taken; links are not followed.
 *
 * @throws RefusedDocument
 */
export async function readSheets(parts: PackageParts, wanted: string | undefined): Promise<TableGrid> {
  if (!parts.has('xl/workbook.xml')) throw new RefusedDocument('wrong-kind', '.xlsx');
  const notes: DocumentNote[] = externalReferences(parts).map((found) => ({ code: 'external', found }));
  const { worksheets } = await load(parts);
  const filled = worksheets.filter(({ actualRowCount }) => actualRowCount > 0);
  const sheet = wanted === undefined ? filled[0] : worksheets.find(({ name }) => name === wanted);
  if (!sheet && wanted !== undefined)
    throw new RefusedDocument('no-sheet', worksheets.map(({ name }) => name).join('、'));
  if (!sheet) throw new RefusedDocument('nothing');
  const others = filled.filter((each) => each !== sheet).map(({ name }) => name);
  if (wanted === undefined && others.length > 0) notes.push({ code: 'sheet-left', found: others.join('、') });
  return { rows: filledRows(rowsOf(sheet, notes)), notes };
}

async function load(parts: PackageParts): Promise<Workbook> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  const lean = new Map(
    [...parts].map(([name, content]) => [
      name,
      /^xl\/worksheets\/[^/]+\.xml$/.test(name) ? leanSheet(content) : content,
    ]),
  );
  try {
    await workbook.xlsx.load(new Uint8Array(packAgain(lean)).buffer);
  } catch (error) {
    throw error instanceof RefusedDocument
      ? error
      : new RefusedDocument('damaged', error instanceof Error ? error.message : '');
  }
  return workbook;
}

/**
 * A sheet without what a table of texts does not need. The reader would make one entry for each cell of a rule that
 * covers whole columns.
 */
function leanSheet(content: Uint8Array): Uint8Array {
  const xml = strFromU8(content);
  const merged = [...xml.matchAll(/<mergeCell\s[^>]*ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].reduce(
    (sum, [, left = '', top, right = '', bottom]) =>
      sum + (columnOf(right) - columnOf(left) + 1) * (Number(bottom) - Number(top) + 1),
    0,
  );
  if (merged > mostMerged) throw new RefusedDocument('table-size', undefined, mostRows);
  const heavy = /<(dataValidations|conditionalFormatting|extLst)\b(?:[^>]*\/>|[\s\S]*?<\/\1>)/g;
  return strToU8(xml.replace(heavy, ''));
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function rowsOf(sheet: Worksheet, notes: DocumentNote[]): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let formulas = 0;
  const merged = new Set<string>();
  sheet.eachRow((row) => {
    if (rows.length > mostRows || row.cellCount > mostColumns * 5)
      throw new RefusedDocument('table-size', undefined, mostRows);
    const texts: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      if (cell.isMerged) merged.add(cell.master.address);
      const { formula, result } = cell as Cell & { readonly formula?: string; readonly result?: unknown };
      if (formula !== undefined && result === undefined) notes.push({ code: 'formula-empty', found: cell.address });
      else if (formula !== undefined) formulas++;
      // Merged downwards each row has the text, merged across only the first column.
      texts[column - 1] = cell.isMerged && cell.master.col !== cell.col ? '' : cellText(cell.value, cell.numFmt);
    });
    rows.push(Array.from(texts, (text) => text ?? ''));
  });
  if (formulas > 0) notes.push({ code: 'formula', count: formulas });
  if (merged.size > 0) notes.push({ code: 'merged-cells', count: merged.size });
  return rows;
}

function cellText(value: CellValue, format: string | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'number') return numberText(value, format);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return cellText(value.text as CellValue, format);
  if ('error' in value) return String(value.error);
  if ('result' in value) return cellText(value.result as CellValue, format);
  return '';
}

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const text = date.toISOString();
  const time = text.slice(11, 16);
  const day = date.getUTCFullYear() < 1900 ? '' : text.slice(0, 10);
  return time === '00:00' && day !== '' ? day : `${day} ${time}`.trim();
}

/** As the sheet shows it, as far as it matters: per cent, and no traces of binary fractions. */
function numberText(value: number, format = ''): string {
  const plain = (number: number) => String(Number(number.toPrecision(12)));
  if (/%/.test(format)) return `${plain(value * 100)}%`;
  const [, decimals] = /^[#,]*0\.(0+)$/.exec(format) ?? [];
  return decimals === undefined ? plain(value) : value.toFixed(decimals.length);
}
