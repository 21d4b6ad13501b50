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
import type {
  ProgressData,
  StoredCard,
  StoredDrawing,
  StoredDrill,
  StoredEntry,
  StoredFieldValue,
  StoredFilling,
  StoredObservation,
  StoredPractice,
  StoredQuestion,
  StoredResponse,
  StoredSitting,
  StoredTraining,
  StoredWalk,
} from './stored-data.ts';

export type * from './stored-data.ts';

export type ProgressKind = keyof ProgressData;

/** How one kind is stored. A change of shape raises `version`. */
export interface KindDefinition<Kind extends ProgressKind> {
  readonly version: number;
  readonly empty: ProgressData[Kind];
  readonly is: Guard<ProgressData[Kind]>;
  /** Does not travel with what a learner hands on: it may hold what was noted of other people. */
  readonly ownFile?: true;
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
const isDrill = isShape<StoredDrill>({ missed: isTexts, total: isNumber, right: isNumber, rounds: isNumber });
const isDrawing = isShape<StoredDrawing>({ text: isText, best: isOptional(isNumber) });
const isTraining = isShape<StoredTraining>({ start: isOptional(isText), done: isTexts });

const isObservation = isShape<StoredObservation>({
  name: isText,
  number: isText,
  observer: isText,
  date: isText,
  ratings: isRecordOf(isNumber),
  notes: isRecordOf(isText),
  note: isText,
});

const isSitting = isShape<StoredSitting>({
  exam: isText,
  candidate: isShape<StoredSitting['candidate']>({ name: isText, id: isText }),
  attempt: isNumber,
  paperSeed: isText,
  questions: isTexts,
  startedAt: isNumber,
  seenAt: isNumber,
  responses: isRecordOf(isResponse),
  flagged: isTexts,
  current: isNumber,
  finishedAt: isOptional(isNumber),
  finishedBy: isOptional(isOneOf('candidate', 'clock')),
  receivedAt: isOptional(isNumber),
});

const isCard = isShape<StoredCard>({
  quiz: isText,
  fingerprint: isText,
  due: isNumber,
  last: isOptional(isNumber),
  stability: isNumber,
  difficulty: isNumber,
  state: isNumber,
  steps: isNumber,
  reps: isNumber,
  lapses: isNumber,
  scheduledDays: isNumber,
});

const isFieldValue: Guard<StoredFieldValue> = isEither(isEither(isText, isFlag), isTexts);
const isFieldValues = isRecordOf(isFieldValue);
const isEntry = isShape<StoredEntry>({ created: isNumber, changed: isNumber, values: isFieldValues });
const isFilling = isShape<StoredFilling>({
  draft: isOptional(isFieldValues),
  editing: isOptional(isShape<NonNullable<StoredFilling['editing']>>({ entry: isText, values: isFieldValues })),
  remembered: isOptional(isFieldValues),
});

/** Every kind there is; a missing one does not compile. */
export const progressKinds: { readonly [Kind in ProgressKind]: KindDefinition<Kind> } = {
  theme: { version: 1, empty: 'system', is: isOneOf('light', 'dark', 'system') },
  quizzes: { version: 1, empty: {}, is: isRecordOf(isPractice) },
  exams: { version: 1, empty: {}, is: isRecordOf(isSitting) },
  review: { version: 1, empty: {}, is: isRecordOf(isCard) },
  flows: { version: 1, empty: {}, is: isRecordOf(isWalk) },
  drills: { version: 1, empty: {}, is: isRecordOf(isDrill) },
  drawings: { version: 1, empty: {}, is: isRecordOf(isDrawing) },
  training: { version: 1, empty: {}, is: isRecordOf(isTraining) },
  assessments: { version: 1, empty: {}, is: isRecordOf(isListOf(isObservation)) },
  destination: { version: 1, empty: {}, is: isRecordOf(isText) },
  checklists: { version: 1, empty: {}, is: isRecordOf(isTexts) },
  entries: { version: 1, empty: {}, is: isRecordOf(isEntry), ownFile: true },
  fillings: { version: 1, empty: {}, is: isRecordOf(isFilling), ownFile: true },
  phrases: { version: 1, empty: {}, is: isRecordOf(isText) },
};

export const progressKindNames = Object.keys(progressKinds) as readonly ProgressKind[];
