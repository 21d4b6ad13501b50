import type { ProgressData } from '../../progress/kinds.ts';

/**
 * Ids of the quizzes whose every question was answered and checked at least once; right or wrong does not matter. A
 * round that repeats missed questions begins only after a finished one.
 */
export function finishedQuizzes(quizzes: ProgressData['quizzes']): ReadonlySet<string> {
  const finished = Object.entries(quizzes).filter(
    ([, { round, repeat, records }]) =>
      repeat ||
      (round.length > 0 && round.every((id) => Object.hasOwn(records, id) && (records[id]?.tries.length ?? 0) > 0)),
  );
  return new Set(finished.map(([id]) => id));
}

/** Ids of the items whose quizzes are all finished. */
export function finishedItems(
  quizItems: Readonly<Record<string, readonly string[]>>,
  quizzes: ProgressData['quizzes'],
): ReadonlySet<string> {
  const finished = finishedQuizzes(quizzes);
  return new Set(
    Object.entries(quizItems).flatMap(([item, ids]) =>
      ids.length > 0 && ids.every((id) => finished.has(id)) ? [item] : [],
    ),
  );
}
