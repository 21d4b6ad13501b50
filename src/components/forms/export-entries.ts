import { writeEntriesFile } from '../../forms/entries-file.ts';
import { entryRows } from '../../forms/entry-rows.ts';
import type { FormOutline } from '../../forms/model.ts';
import type { Entry } from '../../forms/values.ts';
import type { FormWords } from '../../i18n/forms.ts';
import { writeCsv } from '../../text/write-csv.ts';
import { saveFile } from '../training/save-file.ts';

const exportTypes = ['csv', 'xlsx', 'json'] as const;

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export type ExportType = (typeof exportTypes)[number];

export const isExportType = (type: string | undefined): type is ExportType => exportTypes.some((one) => one === type);

/** Gives the reader entries as a file. JSON holds all there is; tables are for people. */
export async function exportEntries(
  form: FormOutline,
  entries: readonly Entry[],
  type: ExportType,
  words: FormWords,
): Promise<void> {
  const name = `${form.id}.${type}`;
  switch (type) {
    case 'json': {
      const { handbook = '' } = document.documentElement.dataset;
      return saveFile(name, writeEntriesFile(handbook, { [form.id]: entries }), 'application/json');
    }
    case 'csv':
      // The mark in front tells Excel that the text is UTF-8.
      return saveFile(name, `\uFEFF${writeCsv(entryRows(form, entries, words))}`, 'text/csv;charset=utf-8');
    case 'xlsx': {
      const { writeXlsx } = await import('../../text/write-xlsx.ts');
      return saveFile(name, writeXlsx({ title: form.title, rows: entryRows(form, entries, words) }), xlsxType);
    }
  }
}
