import { createEmptyCard, fsrs, Rating, type State } from 'ts-fsrs';
import type { Scheduler } from '../../quiz/review/card.ts';

// Without fuzz: the same answers give the same days.
const scheduler = fsrs({ enable_fuzz: false, maximum_interval: 365 });

/** The FSRS algorithm over the book's own form of a card. */
export const fsrsSchedule: Scheduler = (card, now, right) => {
  const { last, stability, difficulty, state, steps, reps, lapses, scheduledDays } = card;
  const given = {
    ...createEmptyCard(new Date(card.due)),
    stability,
    difficulty,
    reps,
    lapses,
    state: state as State,
    learning_steps: steps,
    scheduled_days: scheduledDays,
    ...(last === undefined ? {} : { last_review: new Date(last) }),
  };
  const { card: next } = scheduler.next(given, new Date(now), right ? Rating.Good : Rating.Again);
  return {
    ...card,
    due: next.due.getTime(),
    last: now,
    stability: next.stability,
    difficulty: next.difficulty,
    state: next.state,
    steps: next.learning_steps,
    reps: next.reps,
    lapses: next.lapses,
    scheduledDays: next.scheduled_days,
  };
};
