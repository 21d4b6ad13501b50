import type { Cell, ReportTable } from '../../src/quiz/grading/report-tables.ts';
import { displayWidth } from '../../src/text/display-width.ts';

/** Tables for a terminal: columns aligned by the width that characters take there. */
export const gradeText = (tables: readonly ReportTable[]): string =>
  tables.map(({ title, rows }) => `${title}\n\n${alignRows(rows)}`).join('\n\n');

function alignRows(rows: readonly (readonly Cell[])[]): string {
  const texts = rows.map((row) => row.map((cell) => printable(String(cell))));
  const widths = (texts[0] ?? []).map((_, column) => Math.max(...texts.map((row) => displayWidth(row[column] ?? ''))));
  return texts
    .map((row) =>
      row
        .map((text, column) => text + ' '.repeat((widths[column] ?? 0) - displayWidth(text)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A text that cannot move the cursor or rename the window: names of people and files are anybody's. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
