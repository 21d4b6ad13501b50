import { writeFileSync } from 'node:fs';
import type { ReportTable } from '../../src/quiz/grading/report-tables.ts';

/** Writes tables as the sheets of one XLSX file. Every text is a plain string cell, so nothing in it is ever computed. */
export async function writeWorkbook(file: string, tables: readonly ReportTable[]): Promise<void> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  // The same results give the same file.
  workbook.created = new Date(0);
  workbook.modified = new Date(0);
  for (const { title, rows } of tables) {
    const sheet = workbook.addWorksheet(title.slice(0, 31));
    for (const row of rows) sheet.addRow(row.map((cell) => (typeof cell === 'number' ? cell : plainText(cell))));
    sheet.getRow(1).font = { bold: true };
    sheet.views = [{ state: 'frozen', ySplit: 1 }];
    sheet.columns.forEach((column, index) => {
      column.width = Math.min(50, Math.max(8, ...rows.map((row) => String(row[index] ?? '').length * 1.6)));
    });
  }
  writeFileSync(file, new Uint8Array(await workbook.xlsx.writeBuffer()));
}

// A string cell is never a formula; but who copies it into another program or saves it as CSV must be as safe.
const plainText = (text: string): string => (/^[\s\0]*[=+\-@＝＋－＠|%]/.test(text) ? `'${text}` : text);
