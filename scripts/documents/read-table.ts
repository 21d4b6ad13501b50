import { decodeTable, parseCsv } from '../../src/documents/parse-csv.ts';
import { RefusedDocument } from '../../src/documents/refused.ts';
import { filledRows, isTooLarge, mostRows, type TableGrid } from '../../src/documents/table-grid.ts';
import type { openDocument } from './open-document.ts';
import { readArchive } from './read-archive.ts';
import { readSheets } from './read-sheets.ts';

/** The table in a CSV or XLSX file. @throws RefusedDocument */
export async function readTableFile(
  { ending, bytes }: ReturnType<typeof openDocument>,
  sheet: string | undefined,
): Promise<TableGrid> {
  const grid = ending === 'csv' ? readCsv(bytes) : await readSheets(await readArchive(bytes), sheet);
  if (grid.rows.length === 0) throw new RefusedDocument('nothing');
  if (isTooLarge(grid)) throw new RefusedDocument('table-size', undefined, mostRows);
  return grid;
}

function readCsv(bytes: Buffer): TableGrid {
  const decoded = decodeTable(bytes);
  if (!decoded) throw new RefusedDocument('encoding');
  const rows = filledRows(parseCsv(decoded.text));
  return { rows, notes: decoded.encoding === 'gbk' ? [{ code: 'gbk' }] : [] };
}
