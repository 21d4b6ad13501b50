import type { AssessmentWords } from '../../../i18n/assessment.ts';
import { writeCsv } from '../../../text/write-csv.ts';
import { assessmentRows, type Observation, writeAssessmentFile } from '../../../training/assessment/assessment-file.ts';
import type { AssessmentOutline } from '../../../training/assessment/model.ts';
import { saveFile } from '../save-file.ts';

const exportTypes = ['csv', 'xlsx', 'json'] as const;

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export type ExportType = (typeof exportTypes)[number];

export const isExportType = (type: string | undefined): type is ExportType => exportTypes.some((one) => one === type);

/** Gives the reader a filled form as a file. */
export async function exportForm(
  form: AssessmentOutline,
  people: readonly Observation[],
  type: ExportType,
  words: AssessmentWords,
): Promise<void> {
  const columns = { ...words.columns, results: words.results, itemNote: words.itemNote };
  const name = `${form.id}.${type}`;
  switch (type) {
    case 'json': {
      const { handbook = '' } = document.documentElement.dataset;
      return saveFile(
        name,
        writeAssessmentFile(handbook, { assessment: form.id, observations: people }),
        'application/json',
      );
    }
    case 'csv':
      // The mark in front tells Excel that the text is UTF-8.
      return saveFile(name, `\uFEFF${writeCsv(assessmentRows(form, people, columns))}`, 'text/csv;charset=utf-8');
    case 'xlsx': {
      const { writeXlsx } = await import('../../../text/write-xlsx.ts');
      const rows = assessmentRows(form, people, columns);
      return saveFile(name, writeXlsx({ title: form.title, rows, frozenColumns: 1 }), xlsxType);
    }
  }
}
