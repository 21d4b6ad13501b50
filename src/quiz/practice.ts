/**
 * A practice session as a state machine over plain data: start or resume, answer, check, try again, look at the answer,
 * move about, repeat what was missed. Every function returns a new state and never changes the old one; what does not
 * apply (checking an unfinished answer, retrying a closed question) returns the state as it is.
 */
import { fingerprint } from './fingerprint.ts';
import { grade } from './grade.ts';
import type { Grade, Response } from './grading.ts';
import type { GradableQuestion } from './model.ts';

export type PracticeQuestion = GradableQuestion & { readonly topic?: string | undefined };

/** What is remembered of one question in the current round. */
export interface QuestionRecord {
  /** Of the question as it was when it was answered. */
  readonly fingerprint: string;
  readonly response: Response;
  /** The fraction that each check earned, first to last. */
  readonly tries: readonly number[];
  /** The answer was asked for. */
  readonly revealed: boolean;
  /** The response stands as it was checked; false while it is being changed. */
  readonly checked: boolean;
}

/** What is stored between visits. */
export interface PracticeState {
  /** Orders of options are drawn from it. */
  readonly seed: string;
  /** Ids of the questions of this round, in the order in which they come. */
  readonly round: readonly string[];
  /** The round repeats what an earlier one missed. */
  readonly repeat: boolean;
  /** Position in `round`, from 0; `round.length` stands for the results. */
  readonly current: number;
  readonly records: Readonly<Record<string, QuestionRecord>>;
}

/** Checks after which the answer is shown. A boolean question has one: the second would be a certainty. */
export const triesAllowed = (question: GradableQuestion): number => (question.type === 'boolean' ? 1 : 3);

export function startPractice(questions: readonly PracticeQuestion[], seed: string): PracticeState {
  return { seed, round: questions.map(({ id }) => id), repeat: false, current: 0, records: {} };
}

/**
 * Continues a stored session with the questions as they are now. What no longer fits is forgotten: questions that are
 * gone and responses to questions whose grading has changed. New questions join at the end, unless the round repeats
 * missed ones. A stored session with nothing left in it starts anew from `seed`.
 */
export function resumePractice(
  questions: readonly PracticeQuestion[],
  stored: PracticeState | undefined,
  seed: string,
): PracticeState {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const kept = [...new Set(stored?.round)].filter((id) => byId.has(id));
  if (!stored || kept.length === 0) return startPractice(questions, seed);
  const added = stored.repeat ? [] : questions.map(({ id }) => id).filter((id) => !kept.includes(id));
  const records = Object.entries(stored.records).filter(([id, record]) => {
    const question = byId.get(id);
    return question && record.fingerprint === fingerprint(question);
  });
  const round = [...kept, ...added];
  return { ...stored, round, records: Object.fromEntries(records), current: within(stored.current, round) };
}

export const recordOf = ({ records }: PracticeState, id: string): QuestionRecord | undefined =>
  Object.hasOwn(records, id) ? records[id] : undefined;

/** Nothing more can be earned: the last check was right, the answer was shown, or the tries are used up. */
export function isClosed(question: GradableQuestion, record: QuestionRecord | undefined): boolean {
  if (!record) return false;
  return record.revealed || record.tries.at(-1) === 1 || record.tries.length >= triesAllowed(question);
}

/** Takes down a response, finished or not. A closed question keeps its own; the same response again changes nothing. */
export function respond(state: PracticeState, question: PracticeQuestion, response: Response): PracticeState {
  const record = recordOf(state, question.id);
  if (isClosed(question, record) || (record && isSame(record.response, response))) return state;
  const { tries = [], revealed = false } = record ?? {};
  return withRecord(state, question, { response, tries, revealed, checked: false });
}

/** Grades the response taken down; an incomplete one is not a try. */
export function check(state: PracticeState, question: PracticeQuestion): PracticeState {
  const record = recordOf(state, question.id);
  if (!record || record.checked || isClosed(question, record)) return state;
  const { fraction, complete } = grade(question, record.response);
  if (!complete) return state;
  return withRecord(state, question, { ...record, tries: [...record.tries, fraction], checked: true });
}

/** Opens a checked question for another try, with the response kept. */
export function retry(state: PracticeState, question: PracticeQuestion): PracticeState {
  const record = recordOf(state, question.id);
  if (!record?.checked || isClosed(question, record)) return state;
  return withRecord(state, question, { ...record, checked: false });
}

/** Shows the answer, which closes the question. Only a question that was tried can be given up. */
export function reveal(state: PracticeState, question: PracticeQuestion): PracticeState {
  const record = recordOf(state, question.id);
  if (!record || record.tries.length === 0 || isClosed(question, record)) return state;
  return withRecord(state, question, { ...record, revealed: true, checked: true });
}

/** Goes to a position of the round; `round.length` is the results. */
export const goTo = (state: PracticeState, position: number): PracticeState => ({
  ...state,
  current: within(position, state.round),
});

/** How the response taken down fares; undefined before anything was answered. */
export function currentGrade(state: PracticeState, question: PracticeQuestion): Grade | undefined {
  const record = recordOf(state, question.id);
  return record && grade(question, record.response);
}

/** Starts a round of the questions that were not right at the first try, with another order of options. */
export function repeatMissed(
  questions: readonly PracticeQuestion[],
  state: PracticeState,
  seed: string,
): PracticeState {
  const { missed } = practiceResults(questions, state);
  return missed.length === 0 ? state : { seed, round: missed, repeat: true, current: 0, records: {} };
}

export interface TopicResult {
  /** Undefined for questions without a topic. */
  readonly topic: string | undefined;
  readonly total: number;
  readonly right: number;
}

export interface PracticeResults {
  readonly total: number;
  /** Right in the end, without having been shown the answer. */
  readonly right: number;
  readonly rightAtOnce: number;
  /** Questions that were checked or given up at least once. */
  readonly tried: number;
  /** In the order in which the topics come up. */
  readonly topics: readonly TopicResult[];
  /** Ids of those not right at the first try, untried ones included. */
  readonly missed: readonly string[];
}

/** The results of the current round. */
export function practiceResults(questions: readonly PracticeQuestion[], state: PracticeState): PracticeResults {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const round = state.round.flatMap((id) => {
    const question = byId.get(id);
    const { tries = [], revealed = false } = recordOf(state, id) ?? {};
    return question
      ? [
          {
            id,
            topic: question.topic,
            tried: tries.length > 0,
            right: !revealed && tries.at(-1) === 1,
            atOnce: tries[0] === 1,
          },
        ]
      : [];
  });
  const count = (test: (one: (typeof round)[number]) => boolean): number => round.filter(test).length;
  return {
    total: round.length,
    right: count(({ right }) => right),
    rightAtOnce: count(({ atOnce }) => atOnce),
    tried: count(({ tried }) => tried),
    topics: [...new Set(round.map(({ topic }) => topic))].map((topic) => ({
      topic,
      total: count((one) => one.topic === topic),
      right: count((one) => one.topic === topic && one.right),
    })),
    missed: round.filter(({ atOnce }) => !atOnce).map(({ id }) => id),
  };
}

function withRecord(
  state: PracticeState,
  question: PracticeQuestion,
  record: Omit<QuestionRecord, 'fingerprint'>,
): PracticeState {
  const stamped = { ...record, fingerprint: fingerprint(question) };
  return { ...state, records: { ...state.records, [question.id]: stamped } };
}

const isSame = (a: Response, b: Response): boolean => JSON.stringify(a) === JSON.stringify(b);

const within = (position: number, round: readonly unknown[]): number =>
  Math.min(Math.max(Math.trunc(position) || 0, 0), round.length);
