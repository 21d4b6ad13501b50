import type { Place } from '../../diagnostics/place.ts';
import { defineRule, type Rule } from '../../diagnostics/rule.ts';
import { type Cohort, reservedCohortIds } from '../cohort.ts';

const example = (...cohorts: readonly string[]): string =>
  [
    'cohorts:',
    ...cohorts.map((cohort) => `  - { ${cohort}, title: 一期, plan: new-hire, start: 2026-11-30 }`),
    '',
  ].join('\n');

/** No two cohorts share an id: it is their address. */
export const duplicateCohort = defineRule<readonly Cohort[], 'training/duplicate-cohort'>({
  id: 'training/duplicate-cohort',
  severity: 'error',
  examples: { good: [example('id: one', 'id: two')], bad: [example('id: one', 'id: one')] },
  check(cohorts, report) {
    const first = new Map<string, Place>();
    for (const { id, places } of cohorts) {
      const earlier = first.get(id);
      if (earlier) report({ place: places.id, values: { id, firstLine: earlier.start.line } });
      else first.set(id, places.id);
    }
  },
});

/** A cohort's address is not one that another page has. */
export const reservedCohort = defineRule<readonly Cohort[], 'training/reserved-cohort'>({
  id: 'training/reserved-cohort',
  severity: 'error',
  examples: { good: [example('id: assessment-week')], bad: [example('id: assessments')] },
  check(cohorts, report) {
    for (const { id, places } of cohorts) {
      if (reservedCohortIds.includes(id)) report({ place: places.id, values: { id } });
    }
  },
});

/** All rules over the cohorts of the file. */
export const cohortRules: readonly Rule<readonly Cohort[]>[] = [duplicateCohort, reservedCohort];
