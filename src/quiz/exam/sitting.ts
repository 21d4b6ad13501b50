/**
 * One candidate's exam as a state machine over plain data: begin, answer, flag, jump, the clock, hand in. Every function
 * returns a new state; what does not apply (answering after the end) returns the state as it is. Times are milliseconds
 * since 1970 and always arguments.
 */
import type { Response } from '../grading.ts';
import { drawPaper, paperSeed, sameCandidate } from './draw-paper.ts';
import type { Drawable, ExamRules } from './model.ts';

export interface Candidate {
  readonly name: string;
  readonly id: string;
}

export interface Sitting {
  readonly exam: string;
  readonly candidate: Candidate;
  /** From 1. */
  readonly attempt: number;
  readonly paperSeed: string;
  /** Ids, in the order of the paper. */
  readonly questions: readonly string[];
  readonly startedAt: number;
  /** The latest time that was seen: setting a clock back gains nothing. */
  readonly seenAt: number;
  readonly responses: Readonly<Record<string, Response>>;
  readonly flagged: readonly string[];
  /** Position in `questions`, from 0; `questions.length` is the overview before handing in. */
  readonly current: number;
  readonly finishedAt?: number | undefined;
  readonly finishedBy?: 'candidate' | 'clock' | undefined;
  /** When the address that the exam names had taken it. */
  readonly receivedAt?: number | undefined;
}

/** Minutes before the end at which one is reminded. */
export const reminders = [10, 5, 1] as const;

export function beginSitting(
  exam: ExamRules,
  pool: readonly Drawable[],
  { candidate, attempt, now }: { readonly candidate: Candidate; readonly attempt: number; readonly now: number },
): Sitting {
  const seed = paperSeed(exam.id, candidate.id, attempt);
  return {
    exam: exam.id,
    candidate: { name: candidate.name.trim(), id: candidate.id.trim() },
    attempt,
    paperSeed: seed,
    questions: drawPaper(exam, pool, seed).map(({ id }) => id),
    startedAt: now,
    seenAt: now,
    responses: {},
    flagged: [],
    current: 0,
  };
}

/** What a candidate can do who gives this number: go on, begin the next attempt, or nothing more. */
export type Entry =
  | { readonly type: 'resume'; readonly sitting: Sitting }
  | { readonly type: 'begin'; readonly attempt: number }
  | { readonly type: 'used-up'; readonly last: Sitting };

/** Looks among the sittings that this device knows. */
export function entryFor({ id, attempts }: ExamRules, sittings: readonly Sitting[], candidateId: string): Entry {
  const own = sittings
    .filter(({ exam, candidate }) => exam === id && sameCandidate(candidate.id) === sameCandidate(candidateId))
    .sort((a, b) => a.attempt - b.attempt);
  const last = own.at(-1);
  if (!last) return { type: 'begin', attempt: 1 };
  if (last.finishedAt === undefined) return { type: 'resume', sitting: last };
  return last.attempt < attempts ? { type: 'begin', attempt: last.attempt + 1 } : { type: 'used-up', last };
}

export const isFinished = ({ finishedAt }: Sitting): boolean => finishedAt !== undefined;

const endOf = ({ startedAt }: Sitting, { minutes }: ExamRules): number => startedAt + minutes * 60_000;

/** Milliseconds that are left, never below 0. */
export const timeLeft = (sitting: Sitting, rules: ExamRules, now: number): number =>
  Math.max(0, endOf(sitting, rules) - Math.max(now, sitting.seenAt));

/** Notes the time; when it is up, hands in what there is, as of the end of the time. */
export function tick(sitting: Sitting, rules: ExamRules, now: number): Sitting {
  if (isFinished(sitting)) return sitting;
  const seenAt = Math.max(now, sitting.seenAt);
  const end = endOf(sitting, rules);
  if (seenAt >= end) return { ...sitting, seenAt, finishedAt: end, finishedBy: 'clock' };
  return seenAt === sitting.seenAt ? sitting : { ...sitting, seenAt };
}

/** Takes down a response; `undefined` takes one back. Too late means handed in. */
export function answer(
  sitting: Sitting,
  rules: ExamRules,
  { id, response, now }: { readonly id: string; readonly response: Response | undefined; readonly now: number },
): Sitting {
  const timed = tick(sitting, rules, now);
  if (isFinished(timed) || !timed.questions.includes(id)) return timed;
  const others = Object.entries(timed.responses).filter(([other]) => other !== id);
  const responses = Object.fromEntries(response === undefined ? others : [...others, [id, response]]);
  return { ...timed, responses };
}

export function toggleFlag(sitting: Sitting, id: string): Sitting {
  if (isFinished(sitting) || !sitting.questions.includes(id)) return sitting;
  const { flagged } = sitting;
  return { ...sitting, flagged: flagged.includes(id) ? flagged.filter((one) => one !== id) : [...flagged, id] };
}

export const jump = (sitting: Sitting, position: number): Sitting => ({
  ...sitting,
  current: Math.min(Math.max(Math.trunc(position) || 0, 0), sitting.questions.length),
});

export function handIn(sitting: Sitting, rules: ExamRules, now: number): Sitting {
  const timed = tick(sitting, rules, now);
  return isFinished(timed) ? timed : { ...timed, finishedAt: timed.seenAt, finishedBy: 'candidate' };
}

/** Whether a response says anything: not nothing, not only empty texts. */
export function isAnswered(response: Response | undefined): boolean {
  if (response === undefined) return false;
  if (typeof response !== 'object') return response !== '';
  return Object.values(response).some((entry) => entry.trim() !== '');
}

/** Ids that have no response yet, in the order of the paper. */
export const unanswered = ({ questions, responses }: Sitting): readonly string[] =>
  questions.filter((id) => !isAnswered(Object.hasOwn(responses, id) ? responses[id] : undefined));

/** The reminder that became due between two readings of the time left; the last one where several did. */
export const reminderBetween = (before: number, after: number, { minutes }: ExamRules): number | undefined =>
  reminders.filter((one) => one < minutes && before > one * 60_000 && after <= one * 60_000).at(-1);
