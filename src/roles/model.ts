import type { Place } from '../diagnostics/place.ts';

/** How often something is done. */
export const rhythms = ['day', 'week', 'two-weeks', 'ten-days', 'month'] as const;

export type Rhythm = (typeof rhythms)[number];

/** Something that is done again and again. */
export interface RoleTask {
  readonly text: string;
  /** The time of day or of the month, in the author's words; '' where it does not matter. */
  readonly when: string;
  readonly flows: readonly string[];
  readonly chapters: readonly string[];
}

/** A step of the reading path: one page and why it is read. */
export interface ReadingStep {
  readonly kind: 'chapter' | 'flow' | 'quiz';
  readonly id: string;
  readonly why: string;
}

/** What one role does, when, and what it reads: `content/roles/<id>.yaml`. The title is the handbook's. */
export interface RoleGuide {
  /** Id of the role. */
  readonly id: string;
  readonly file: string;
  readonly summary: string;
  /** Id of the role it reports to. */
  readonly reportsTo?: string | undefined;
  readonly duties: readonly string[];
  readonly rhythm: Readonly<Record<Rhythm, readonly RoleTask[]>>;
  readonly reading: readonly ReadingStep[];
  /** By path: `id`, `reports_to`, `rhythm.day.0.flows.0`, `reading.2`. */
  readonly places: Readonly<Record<string, Place>>;
}

/** A name by which a guide points at something that is defined elsewhere. */
export interface RoleReference {
  readonly kind: 'role' | 'chapter' | 'flow' | 'quiz';
  readonly id: string;
  readonly file: string;
  readonly place: Place;
}
