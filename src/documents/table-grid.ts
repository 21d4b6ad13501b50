import type { Root } from 'mdast';
import { tableOf } from './html-table.ts';
import type { DocumentNote } from './notes.ts';
import { cellOf } from './slides-to-mdast.ts';

/** A table as read from a file: rows of texts. */
export interface TableGrid {
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly DocumentNote[];
}

export const mostRows = 500;
export const mostColumns = 60;

/** Whether a page could hold it. */
export const isTooLarge = ({ rows }: TableGrid): boolean =>
  rows.length > mostRows || rows.some((row) => row.length > mostColumns);

/** Rows without those that are empty. */
export const filledRows = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  rows.filter((row) => row.some((cell) => cell.trim() !== ''));

/** A table as Markdown; a tree without children where there is nothing in it. */
export const gridToMdast = ({ rows }: TableGrid): Root => ({
  type: 'root',
  children: tableOf(rows.map((row) => row.map(cellOf))),
});
