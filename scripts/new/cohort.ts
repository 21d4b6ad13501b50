import { isMap, isSeq, parseDocument } from 'yaml';
import { schemaLine } from '../../src/handbook/file-schemas.ts';
import { cohortFile } from '../../src/training/cohort.ts';
import { planFile } from '../../src/training/plan-files.ts';
import { cohortInline, cohortLines, cohortsText } from '../templates/cohort.ts';
import { choiceField, idField, startField, titleField } from './fields.ts';
import { insertIntoList } from './insert-yaml.ts';
import type { NewKind } from './kinds.ts';
import type { Setting } from './setting.ts';

/** Id and title of the entries of a list. */
function entriesOf(text: string, key: string): { readonly id: string; readonly title: string }[] {
  const list = parseDocument(text).get(key);
  if (!isSeq(list)) return [];
  return list.items.flatMap((item) =>
    isMap(item) ? [{ id: String(item.get('id')), title: String(item.get('title')) }] : [],
  );
}

const plansOf = ({ read, plans }: Setting) => [
  ...entriesOf(read(planFile) ?? '', 'plans'),
  ...plans.map((id) => ({ id, title: id })),
];

/** A cohort has no file of its own: it goes to the end of their list, and what stands there stays as it is. */
export const cohort: NewKind = {
  fields: (setting) => [
    titleField,
    idField(setting, (id) =>
      entriesOf(setting.read(cohortFile) ?? '', 'cohorts').some((other) => other.id === id)
        ? setting.words.idTaken(id, cohortFile)
        : undefined,
    ),
    choiceField(setting, 'plan', plansOf(setting), true),
    startField(setting),
  ],
  draft: (answers, setting) => {
    const { id = '', title = '', plan = '', start = '' } = answers;
    const { language, words, read } = setting;
    if (plansOf(setting).length === 0) return { refusal: words.noPlans };
    const was = read(cohortFile);
    const entry = { id, title, plan, start };
    const content =
      was === undefined
        ? cohortsText(entry, schemaLine(cohortFile), language)
        : insertIntoList(was, ['cohorts'], { inline: cohortInline(entry), lines: cohortLines(entry) });
    if (content === undefined) return { refusal: words.cannotAppend(cohortFile) };
    return { files: [{ file: cohortFile, content, was }], address: `/training/${id}/` };
  },
};
