import type { CellValue } from 'exceljs';
import { headingRow } from '../../src/quiz/formats/read-sheet.ts';
import { inspectZip } from './inspect-zip.ts';
import { Refused } from './refused.ts';

/** The rows of the sheet that holds questions, the first sheet where none does. */
export interface ReadWorkbook {
  readonly rows: readonly (readonly string[])[];
  /** Cells whose formula was not computed: what the file remembers of its result was taken. */
  readonly formulas: number;
}

// A question has some twenty columns; a bank has some hundred rows.
const mostRows = 20_000;
const mostColumns = 60;

/**
 * Reads an XLSX file as texts. No formula is computed, no link followed.
 *
 * @throws Refused
 */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  await inspectZip(bytes);
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  try {
    await workbook.xlsx.load(bytes.slice().buffer);
  } catch (error) {
    throw new Refused('broken-zip', (error as Error).message);
  }
  const sheets = workbook.worksheets.map((sheet) => {
    if (sheet.rowCount > mostRows) throw new Refused('zip-bomb', String(sheet.rowCount));
    let formulas = 0;
    const rows: string[][] = [];
    sheet.eachRow({ includeEmpty: true }, (row) => {
      const cells: string[] = [];
      for (let column = 1; column <= Math.min(mostColumns, sheet.columnCount); column++) {
        const { value } = row.getCell(column);
        if (value !== null && typeof value === 'object' && ('formula' in value || 'sharedFormula' in value)) formulas++;
        cells.push(cellText(value));
      }
      rows.push(cells);
    });
    return { rows, formulas };
  });
  return sheets.find(({ rows }) => headingRow(rows) !== undefined) ?? sheets[0] ?? { rows: [], formulas: 0 };
}

function cellText(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return cellText(value.text as CellValue);
  if ('result' in value) return cellText(value.result as CellValue);
  return '';
}
