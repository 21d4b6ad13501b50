import { describe, expect, test } from 'vitest';
import { toDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { type ParsedYaml, parseYaml } from '../../src/diagnostics/parse-yaml.ts';
import { languages } from '../../src/i18n/language.ts';
import { parseAssessment } from '../../src/training/assessment/parse-assessment.ts';
import { checkTrainingNames } from '../../src/training/check-names.ts';
import { parseCalendarYear } from '../../src/training/parse-calendar-year.ts';
import { parseCohorts } from '../../src/training/parse-cohorts.ts';
import { parsePlans } from '../../src/training/parse-plan.ts';
import { assessmentRules } from '../../src/training/rules/assessment-rules.ts';
import { calendarRules } from '../../src/training/rules/calendar-rules.ts';
import { cohortRules } from '../../src/training/rules/cohort-rules.ts';
import { itemExample, planExample } from '../../src/training/rules/plan-example.ts';

interface Case {
  readonly id: string;
  readonly examples: { readonly good: readonly string[]; readonly bad: readonly string[] };
  readonly read: (yaml: ParsedYaml) => readonly Finding[];
}

const cases: readonly Case[] = [
  ...calendarRules.map((rule) => ({ ...rule, read: (yaml: ParsedYaml) => parseCalendarYear(yaml, 2027).findings })),
  ...cohortRules.map((rule) => ({ ...rule, read: (yaml: ParsedYaml) => parseCohorts(yaml).findings })),
  ...assessmentRules.map((rule) => ({ ...rule, read: (yaml: ParsedYaml) => parseAssessment(yaml, 'skills').findings })),
];

function expectInWords(finding: Finding): void {
  for (const language of languages) {
    const { message, hint } = toDiagnostic(finding, language);
    expect(`${message} ${hint}`).not.toMatch(/undefined|NaN|\[object/);
    expect(message).not.toBe('');
    expect(hint).not.toBe('');
  }
}

describe.each(cases.map((one) => [one.id, one] as const))('%s', (id, { examples, read }) => {
  test.each(examples.good)('has nothing to say of a good example', (source) => {
    expect(read(parseYaml(source, { file: 'a.yaml' }))).toEqual([]);
  });

  test.each(examples.bad)('finds a bad example, at its line and in words', (source) => {
    const found = read(parseYaml(source, { file: 'a.yaml' })).filter(({ ruleId }) => ruleId === id);
    expect(found).toHaveLength(1);
    for (const finding of found) {
      expect(finding.place.start.line).toBeGreaterThan(id === 'training/calendar-never-works' ? 0 : 1);
      expectInWords(finding);
    }
  });
});

test('a start date that does not exist is told of at its place', () => {
  const { findings } = parseCohorts(
    parseYaml('cohorts:\n  - id: one\n    title: 一期\n    plan: new-hire\n    start: 2026-02-30\n', {
      file: 'content/training/cohorts.yaml',
    }),
  );
  expect(findings).toMatchObject([{ ruleId: 'yaml/wrong-value', place: { start: { line: 5, column: 12 } } }]);
});

test('a cohort of a wrong form hides neither what it names nor the others', () => {
  const { cohorts, names, findings } = parseCohorts(
    parseYaml(
      'cohorts:\n  - { id: one, title: 一期, plan: new-hires, start: 2026-02-30 }\n  - { id: two, title: 二期, plan: new-hire, start: 2026-12-01 }\n',
      { file: 'content/training/cohorts.yaml' },
    ),
  );
  expect(cohorts.map(({ id }) => id)).toEqual(['two']);
  expect(names.map(({ plan }) => plan)).toEqual(['new-hires', 'new-hire']);
  expect(findings).toHaveLength(1);
});

test('a plan, a team and a form that nothing is called so are told of, with what was meant', () => {
  const { plans } = parsePlans(
    parseYaml(planExample([itemExample('look', 'assessments: [skils]')]), { file: 'content/training/plan.yaml' }),
  );
  const { names: cohortNames } = parseCohorts(
    parseYaml('cohorts:\n  - { id: one, title: 一期, plan: new-hires, start: 2026-11-30, team: nigth }\n', {
      file: 'content/training/cohorts.yaml',
    }),
  );
  const names = {
    plans,
    cohortNames,
    calendars: ['', 'night'].map((id) => ({ id, title: '', restDays: [], announces: false, years: {} })),
    assessments: [
      { id: 'skills', title: '', summary: '', file: '', scale: [], pass: { percent: 0 }, items: [], places: {} },
    ],
  };
  const findings = checkTrainingNames({ ...names, unreadable: { plans: new Set(), assessments: new Set() } });
  expect(findings.map(({ file, place, values }) => [file, place.start.line, values.suggestion])).toEqual([
    ['content/training/cohorts.yaml', 2, 'new-hire'],
    ['content/training/cohorts.yaml', 2, 'night'],
    ['content/training/plan.yaml', 8, 'skills'],
  ]);
  for (const finding of findings) expectInWords(finding);
  expect(checkTrainingNames({ ...names, unreadable: { plans: 'any', assessments: new Set(['skils']) } })).toHaveLength(
    1,
  );
});
