import type { FormOutline } from './model.ts';
import { cellOf, type SayValueWords, titleWithUnit } from './say-value.ts';
import type { Entry } from './values.ts';

export interface EntryRowsWords extends SayValueWords {
  readonly isChinese: boolean;
}

/**
 * Entries as a table whose first row holds the headings. What an entry has of fields that the form has lost since
 * stands in columns of its own at the end, under their ids.
 */
export function entryRows(form: FormOutline, entries: readonly Entry[], words: EntryRowsWords): (string | number)[][] {
  const known = new Set(form.fields.map(({ id }) => id));
  const lost = [...new Set(entries.flatMap(({ values }) => Object.keys(values)))].filter((id) => !known.has(id)).sort();
  const head = [...form.fields.map((field) => titleWithUnit(field, words.isChinese)), ...lost];
  const rows = entries.map(({ values }) => [
    ...form.fields.map((field) => cellOf(field, form, values, words)),
    ...lost.map((id) => lostCell(values[id], words)),
  ]);
  return [head, ...rows];
}

function lostCell(value: Entry['values'][string] | undefined, { yes, listSeparator }: SayValueWords): string {
  if (value === undefined || value === false) return '';
  if (value === true) return yes;
  return typeof value === 'string' ? value : value.join(listSeparator);
}
