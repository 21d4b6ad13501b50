import type { CourierRules } from '../courier/choice.ts';
import type { Tariff } from '../courier/model.ts';
import type { Flow } from '../flow/model.ts';
import type { Form } from '../forms/model.ts';
import type { Term } from '../glossary/model.ts';
import type { Phrase } from '../phrases/model.ts';
import type { Exam } from '../quiz/exam/model.ts';
import type { Quiz } from '../quiz/model.ts';
import type { RoleGuide } from '../roles/model.ts';
import type { GoldenQuery } from '../search/golden.ts';
import type { SearchConfig } from '../search/model.ts';
import type { Assessment } from '../training/assessment/model.ts';
import type { CalendarData } from '../training/calendar-data.ts';
import type { Cohort } from '../training/cohort.ts';
import type { Plan } from '../training/model.ts';
import type { Chapter } from './chapter.ts';
import type { HandbookConfig } from './config.ts';
import type { Facts } from './fact.ts';
import type { HandbookImage } from './image.ts';

/** A whole handbook: everything that pages are painted from. Plain readonly data, joined but not yet laid out. */
export interface Handbook {
  readonly config: HandbookConfig;
  /** In the order of parts, and of chapters within them. */
  readonly chapters: readonly Chapter[];
  readonly flows: readonly Flow[];
  readonly quizzes: readonly Quiz[];
  readonly exams: readonly Exam[];
  /** Practice question id → a short text that changes when the question or the rule behind it does. */
  readonly reviewPrints: ReadonlyMap<string, string>;
  readonly plans: readonly Plan[];
  /** The handbook's own first, then one for each team. */
  readonly calendars: readonly CalendarData[];
  readonly cohorts: readonly Cohort[];
  readonly assessments: readonly Assessment[];
  readonly roleGuides: readonly RoleGuide[];
  readonly tariffs: readonly Tariff[];
  /** How one of several couriers is chosen; undefined where the handbook does not say. */
  readonly courierRules: CourierRules | undefined;
  /** As the handbook lists them; the others follow by id. */
  readonly forms: readonly Form[];
  /** In the order of files, and within them as written. */
  readonly phrases: readonly Phrase[];
  readonly glossary: readonly Term[];
  readonly images: readonly HandbookImage[];
  readonly facts: Facts;
  readonly search: SearchConfig;
  /** What searches have to find. */
  readonly golden: readonly GoldenQuery[];
  /** File → `YYYY-MM-DD` of its last change, where a history tells. */
  readonly changed: ReadonlyMap<string, string>;
}

/**
 * What exists but could not be read, by kind: references to it are not reported on top of its own mistakes.
 */
export interface Unreadable {
  readonly chapters: ReadonlySet<string>;
  readonly flows: ReadonlySet<string>;
  readonly quizzes: ReadonlySet<string>;
  readonly exams: ReadonlySet<string>;
  readonly tariffs: ReadonlySet<string>;
  readonly forms: ReadonlySet<string>;
  /** Any file of `content/phrases`. */
  readonly phrases: boolean;
  /** `content/glossary.yaml`. */
  readonly glossary: boolean;
  readonly plans: boolean;
  /** `content/facts.yaml` as a whole. */
  readonly facts: boolean;
  /** `content/handbook.yaml`: which parts and roles there are is not known. */
  readonly settings: boolean;
}
