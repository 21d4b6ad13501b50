/** What is stored on a reader's device, by kind: plain data, in the terms of the domain that it belongs to. */

export type Theme = 'light' | 'dark' | 'system';

/** A response to a question, whatever its type. */
export type StoredResponse = string | boolean | readonly string[] | Readonly<Record<string, string>>;

/** One question of a practice session; see `quiz/practice.ts` for what the fields mean. */
export interface StoredQuestion {
  readonly fingerprint: string;
  readonly response: StoredResponse;
  readonly tries: readonly number[];
  readonly revealed: boolean;
  readonly checked: boolean;
}

export interface StoredPractice {
  readonly seed: string;
  readonly round: readonly string[];
  readonly repeat: boolean;
  readonly current: number;
  readonly records: Readonly<Record<string, StoredQuestion>>;
}

/** A walk through a flowchart. */
export interface StoredWalk {
  /** What was visited or chosen, oldest first, in the flow domain's own terms. */
  readonly steps: readonly string[];
}

/** What is known of somebody's practice on one flow. */
export interface StoredDrill {
  /** Ids of the questions missed in the latest set. */
  readonly missed: readonly string[];
  /** Questions of the latest set, and how many of them were right. */
  readonly total: number;
  readonly right: number;
  /** Sets that were finished. */
  readonly rounds: number;
}

/** A chart that a learner draws as an exercise. */
export interface StoredDrawing {
  /** The source as it was typed. */
  readonly text: string;
  /** 0 to 100; absent until it was compared. */
  readonly best?: number | undefined;
}

export interface StoredTraining {
  /** Plain date YYYY-MM-DD; absent until the learner chose one. */
  readonly start?: string | undefined;
  /** Ids of the items that are done. */
  readonly done: readonly string[];
}

/** One person on an observation form, as it is being filled in. */
export interface StoredObservation {
  readonly name: string;
  readonly number: string;
  readonly observer: string;
  readonly date: string;
  /** Item id → value on the scale. */
  readonly ratings: Readonly<Record<string, number>>;
  /** Item id → note. */
  readonly notes: Readonly<Record<string, string>>;
  readonly note: string;
}

/** One candidate's exam on this device; see `quiz/exam/sitting.ts` for what the fields mean. */
export interface StoredSitting {
  readonly exam: string;
  readonly candidate: { readonly name: string; readonly id: string };
  readonly attempt: number;
  readonly paperSeed: string;
  readonly questions: readonly string[];
  readonly startedAt: number;
  readonly seenAt: number;
  readonly responses: Readonly<Record<string, StoredResponse>>;
  readonly flagged: readonly string[];
  readonly current: number;
  readonly finishedAt?: number | undefined;
  readonly finishedBy?: 'candidate' | 'clock' | undefined;
  readonly receivedAt?: number | undefined;
}

/** A question in the wrong-answer book; see `quiz/review/card.ts` for what the fields mean. */
export interface StoredCard {
  readonly quiz: string;
  readonly fingerprint: string;
  /** Milliseconds since 1970. */
  readonly due: number;
  readonly last?: number | undefined;
  readonly stability: number;
  readonly difficulty: number;
  readonly state: number;
  readonly steps: number;
  readonly reps: number;
  readonly lapses: number;
  readonly scheduledDays: number;
}

/** What one field of a form holds. */
export type StoredFieldValue = string | boolean | readonly string[];

/** One filled form; see `forms/values.ts`. */
export interface StoredEntry {
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly changed: number;
  readonly values: Readonly<Record<string, StoredFieldValue>>;
}

/** What is being filled in on one form. */
export interface StoredFilling {
  readonly draft?: Readonly<Record<string, StoredFieldValue>> | undefined;
  /** An entry that is being changed, as it stands on the screen. */
  readonly editing?:
    | { readonly entry: string; readonly values: Readonly<Record<string, StoredFieldValue>> }
    | undefined;
  /** What the next entry begins with. */
  readonly remembered?: Readonly<Record<string, StoredFieldValue>> | undefined;
}

/** What is stored, by kind. All but the theme hold one entry for each thing, by its id. */
export interface ProgressData {
  readonly theme: Theme;
  /** By quiz id. */
  readonly quizzes: Readonly<Record<string, StoredPractice>>;
  /** By exam and paper seed, `<exam id>/<seed>`. */
  readonly exams: Readonly<Record<string, StoredSitting>>;
  /** By question id. */
  readonly review: Readonly<Record<string, StoredCard>>;
  /** By flow id. */
  readonly flows: Readonly<Record<string, StoredWalk>>;
  /** By flow id. */
  readonly drills: Readonly<Record<string, StoredDrill>>;
  /** By flow id. */
  readonly drawings: Readonly<Record<string, StoredDrawing>>;
  /** By plan id. */
  readonly training: Readonly<Record<string, StoredTraining>>;
  /** People in the order in which they were added, by form id. */
  readonly assessments: Readonly<Record<string, readonly StoredObservation[]>>;
  /** Where the calculator's latest parcel went: `to` and `city`. */
  readonly destination: Readonly<Record<string, string>>;
  /** Ticked items' keys, by `<part>/<chapter>#<checklist id>`. */
  readonly checklists: Readonly<Record<string, readonly string[]>>;
  /** Filled forms, by `<form id>/<entry id>`: two devices' entries join one by one. */
  readonly entries: Readonly<Record<string, StoredEntry>>;
  /** By form id. */
  readonly fillings: Readonly<Record<string, StoredFilling>>;
  /** What was filled in for replies, by variable id. */
  readonly phrases: Readonly<Record<string, string>>;
}
