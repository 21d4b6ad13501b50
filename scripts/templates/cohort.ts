import type { Language } from '../../src/i18n/language.ts';
import { inlineValue, yamlValue } from './yaml-value.ts';

export interface CohortAnswers {
  readonly id: string;
  readonly title: string;
  readonly plan: string;
  /** YYYY-MM-DD */
  readonly start: string;
}

/** The lines of one cohort, without the dash and its indent. */
export const cohortLines = ({ id, title, plan, start }: CohortAnswers): readonly string[] => [
  `id: ${id}`,
  `title: ${yamlValue(title)}`,
  `plan: ${plan}`,
  `start: ${start}`,
];

/** The same on one line, for a list in brackets. */
export const cohortInline = ({ id, title, plan, start }: CohortAnswers): string =>
  `{ id: ${id}, title: ${inlineValue(title)}, plan: ${plan}, start: ${start} }`;

/** A file with one cohort. */
export function cohortsText(answers: CohortAnswers, schemaLine: string, language: Language): string {
  const note =
    language === 'zh-CN'
      ? '# 培训班。网页谁都能打开，不方便公开的名字不要写在这里。'
      : '# Those who begin together. Everybody can read the page: leave names out.';
  const [first = '', ...others] = cohortLines(answers);
  return `${schemaLine}\n${note}\ncohorts:\n  - ${first}\n${others.map((line) => `    ${line}\n`).join('')}`;
}
