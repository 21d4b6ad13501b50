import type { Place } from '../diagnostics/place.ts';

/** What one does with an item. */
export const itemKinds = ['read', 'watch', 'practise', 'quiz', 'exam', 'on-the-job', 'assessment'] as const;

export type ItemKind = (typeof itemKinds)[number];

/** As much of a stage as dates depend on. */
export interface StageOutline {
  readonly id: string;
  /** Working day, counted from 1, before which none of its items begins. */
  readonly day?: number | undefined;
}

/** As much of an item as dates depend on. */
export interface ItemOutline {
  readonly id: string;
  readonly title: string;
  /** Id of its stage. */
  readonly stage: string;
  readonly kind: ItemKind;
  /** Whole minutes, at least 1. */
  readonly minutes: number;
  /** Ids of the items that must be finished first. */
  readonly after: readonly string[];
  /** Working day, counted from 1, on which it begins; without it the item comes as soon as its turn does. */
  readonly day?: number | undefined;
  /** Is done in one go: may not be spread over days. */
  readonly whole?: boolean | undefined;
}

/** Times of day in minutes from midnight. */
export interface DayHours {
  readonly starts: number;
  /** In order; what is going on when one begins continues after it. */
  readonly pauses: readonly { readonly from: number; readonly to: number }[];
}

/** A plan as the schedule needs it, and as it travels to the browser: plain data, no places. */
export interface PlanOutline {
  readonly id: string;
  readonly title: string;
  /** Training time of one working day. */
  readonly minutesPerDay: number;
  /** When on the day training is; only calendar files need it. */
  readonly hours: DayHours;
  readonly stages: readonly StageOutline[];
  readonly items: readonly ItemOutline[];
}

export interface Stage extends StageOutline {
  readonly title: string;
  readonly summary: string;
  /** How long it takes, in the author's words. */
  readonly length: string;
}

export interface Item extends ItemOutline {
  /** What to do, in a sentence. */
  readonly summary: string;
  /** Chapter ids, `<part>/<slug>`. */
  readonly chapters: readonly string[];
  readonly quizzes: readonly string[];
  readonly flows: readonly string[];
  /** Ids of the flows whose drill is done. */
  readonly drills: readonly string[];
  /** Id of the exam that is sat. */
  readonly exam?: string | undefined;
  /** Ids of the observation forms that are filled in. */
  readonly assessments: readonly string[];
  /** Role ids; empty = for everybody who follows the plan. */
  readonly roles: readonly string[];
  /** Role id of who is at the learner's side. */
  readonly mentor?: string | undefined;
  /** What shows that it was done. */
  readonly evidence?: string | undefined;
}

/** A template for a course: what is learned in which order, without dates. */
export interface Plan extends PlanOutline {
  readonly file: string;
  readonly summary: string;
  /** Role ids of those who follow it. */
  readonly roles: readonly string[];
  readonly note?: string | undefined;
  readonly stages: readonly Stage[];
  readonly items: readonly Item[];
  /** Where a value stands in the file, by its path from the plan (`id`, `items.3.after.0`). */
  readonly places: Readonly<Record<string, Place>>;
}

/** Leaves out of a plan all that its dates do not depend on. */
export function planOutline({ id, title, minutesPerDay, hours, stages, items }: PlanOutline): PlanOutline {
  return {
    id,
    title,
    minutesPerDay,
    hours,
    stages: stages.map(({ id, day }) => ({ id, day })),
    items: items.map(({ id, title, stage, kind, minutes, after, day, whole }) => ({
      id,
      title,
      stage,
      kind,
      minutes,
      after,
      day,
      whole,
    })),
  };
}
