import {
  type Guard,
  isEither,
  isFlag,
  isListOf,
  isNumber,
  isOneOf,
  isOptional,
  isRecordOf,
  isShape,
  isText,
} from './guards.ts';

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

export interface StoredTraining {
  /** Plain date YYYY-MM-DD; absent until the learner chose one. */
  readonly start?: string | undefined;
  /** Ids of the items that are done. */
  readonly done: readonly string[];
}

/** What is stored, by kind. All but the theme hold one entry for each thing, by its id. */
export interface ProgressData {
  readonly theme: Theme;
  /** By quiz id. */
  readonly quizzes: Readonly<Record<string, StoredPractice>>;
  /** By flow id. */
  readonly flows: Readonly<Record<string, StoredWalk>>;
  /** By plan id. */
  readonly training: Readonly<Record<string, StoredTraining>>;
  /** Ticked items' keys, by `<part>/<chapter>#<checklist id>`. */
  readonly checklists: Readonly<Record<string, readonly string[]>>;
}

export type ProgressKind = keyof ProgressData;

/** How one kind is stored. A change of shape raises `version`. */
export interface KindDefinition<Kind extends ProgressKind> {
  readonly version: number;
  readonly empty: ProgressData[Kind];
  readonly is: Guard<ProgressData[Kind]>;
}

const isTexts = isListOf(isText);

const isResponse: Guard<StoredResponse> = isEither(isEither(isText, isFlag), isEither(isTexts, isRecordOf(isText)));

const isQuestion = isShape<StoredQuestion>({
  fingerprint: isText,
  response: isResponse,
  tries: isListOf(isNumber),
  revealed: isFlag,
  checked: isFlag,
});

const isPractice = isShape<StoredPractice>({
  seed: isText,
  round: isTexts,
  repeat: isFlag,
  current: isNumber,
  records: isRecordOf(isQuestion),
});

const isWalk = isShape<StoredWalk>({ steps: isTexts });
const isTraining = isShape<StoredTraining>({ start: isOptional(isText), done: isTexts });

/** Every kind there is; a missing one does not compile. */
export const progressKinds: { readonly [Kind in ProgressKind]: KindDefinition<Kind> } = {
  theme: { version: 1, empty: 'system', is: isOneOf('light', 'dark', 'system') },
  quizzes: { version: 1, empty: {}, is: isRecordOf(isPractice) },
  flows: { version: 1, empty: {}, is: isRecordOf(isWalk) },
  training: { version: 1, empty: {}, is: isRecordOf(isTraining) },
  checklists: { version: 1, empty: {}, is: isRecordOf(isTexts) },
};

export const progressKindNames = Object.keys(progressKinds) as readonly ProgressKind[];
