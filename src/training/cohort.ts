import type { Place } from '../diagnostics/place.ts';
import type { PlainDate } from './plain-date.ts';

/** People who go through a plan together. */
export interface Cohort {
  readonly id: string;
  readonly title: string;
  /** Id of the plan. */
  readonly plan: string;
  readonly start: PlainDate;
  /** Team whose calendar counts; undefined for the handbook's own. */
  readonly team?: string | undefined;
  /** Names, as the author wrote them. */
  readonly mentor?: string | undefined;
  readonly room?: string | undefined;
  readonly members: readonly string[];
  readonly note?: string | undefined;
  /** Raised by the author when dates change, so that calendars take the newer file. */
  readonly revision: number;
  /** Where `id`, `plan`, `team` stand. */
  readonly places: Readonly<Record<'id' | 'plan' | 'team', Place>>;
}

/** What one cohort of a file names, read without regard to its form. */
export interface CohortNames {
  readonly plan: string | undefined;
  readonly team: string | undefined;
  readonly places: Cohort['places'];
}

export const cohortFile = 'content/training/cohorts.yaml';

/** Pages that stand beside the cohorts'. */
export const reservedCohortIds: readonly string[] = ['assessments', 'index'];
