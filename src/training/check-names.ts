import { type Finding, finding } from '../diagnostics/finding.ts';
import { nearest } from '../text/nearest.ts';
import type { Assessment } from './assessment/model.ts';
import type { CalendarData } from './calendar-data.ts';
import { type CohortNames, cohortFile } from './cohort.ts';
import type { Plan } from './model.ts';
import { placeIn } from './place-in.ts';

export interface TrainingNames {
  readonly plans: readonly Plan[];
  readonly cohortNames: readonly CohortNames[];
  readonly calendars: readonly CalendarData[];
  readonly assessments: readonly Assessment[];
  /** Ids that exist but could not be read; nothing is said of them. `any`: which there are is not known. */
  readonly unreadable: { readonly plans: ReadonlySet<string> | 'any'; readonly assessments: ReadonlySet<string> };
}

/** Plans and teams that cohorts name, and forms that items name, where nothing is called so. */
export function checkTrainingNames({
  plans,
  cohortNames,
  calendars,
  assessments,
  unreadable,
}: TrainingNames): Finding[] {
  const findings: Finding[] = [];
  const planIds = [...new Set(plans.map(({ id }) => id))];
  const teamIds = calendars.flatMap(({ id }) => (id === '' ? [] : [id]));
  const formIds = assessments.map(({ id }) => id);
  for (const { plan, team, places } of cohortNames) {
    if (plan !== undefined && !planIds.includes(plan) && unreadable.plans !== 'any' && !unreadable.plans.has(plan)) {
      const values = { kind: 'plan' as const, id: plan, known: planIds, suggestion: nearest(plan, planIds) };
      findings.push(finding('training/unknown-name', { file: cohortFile, place: places.plan, values }));
    }
    if (team !== undefined && !teamIds.includes(team)) {
      const values = { kind: 'team' as const, id: team, known: teamIds, suggestion: nearest(team, teamIds) };
      findings.push(finding('training/unknown-name', { file: cohortFile, place: places.team, values }));
    }
  }
  for (const plan of plans) {
    for (const [index, item] of plan.items.entries()) {
      for (const [position, id] of item.assessments.entries()) {
        if (formIds.includes(id) || unreadable.assessments.has(id)) continue;
        const values = { kind: 'assessment' as const, id, known: formIds, suggestion: nearest(id, formIds) };
        const place = placeIn(plan, 'items', index, 'assessments', position);
        findings.push(finding('training/unknown-name', { file: plan.file, place, values }));
      }
    }
  }
  return findings;
}
