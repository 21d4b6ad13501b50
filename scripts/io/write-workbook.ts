import type { ReportTable } from '../../src/quiz/grading/report-tables.ts';
import { spreadsheetText } from '../../src/text/spreadsheet-text.ts';
import { writeFile } from './write-file.ts';

/** Writes tables as the sheets of one XLSX file. */
export async function writeWorkbook(file: string, tables: readonly ReportTable[]): Promise<void> {
  writeFile(file, await workbookBytes(tables));
}

/** Tables as the sheets of one XLSX file. Every text is a string cell, never a formula. */
export async function workbookBytes(tables: readonly Pick<ReportTable, 'title' | 'rows'>[]): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  // The same results give the same file.
  workbook.created = new Date(0);
  workbook.modified = new Date(0);
  for (const { title, rows } of tables) {
    const sheet = workbook.addWorksheet(title.slice(0, 31));
    for (const row of rows) sheet.addRow(row.map((cell) => (typeof cell === 'number' ? cell : cellText(cell))));
    sheet.getRow(1).font = { bold: true };
    sheet.views = [{ state: 'frozen', ySplit: 1 }];
    sheet.columns.forEach((column, index) => {
      column.width = Math.min(50, Math.max(8, ...rows.map((row) => String(row[index] ?? '').length * 1.6)));
    });
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

// Characters that no XML file can hold would make it unreadable as a whole.
const cellText = (text: string): string =>
  spreadsheetText(text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '\ufffd'));
