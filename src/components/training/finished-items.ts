import type { ProgressData } from '../../progress/kinds.ts';
import type { ProgressStore } from '../../progress/progress-store.ts';
import type { Finishers } from '../../training/finishers.ts';

/** What the device remembers that can finish an item. */
export type FinishingProgress = Pick<ProgressData, 'quizzes' | 'drills' | 'exams'>;

/** The kinds of it, for those who have to hear of changes. */
export const finishingKinds = ['quizzes', 'drills', 'exams'] as const;

export const finishingProgress = (store: Pick<ProgressStore, 'read'>): FinishingProgress => ({
  quizzes: store.read('quizzes'),
  drills: store.read('drills'),
  exams: store.read('exams'),
});

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

/** Ids of the items of which everything is finished. */
export function finishedItems(
  finishers: Readonly<Record<string, Finishers>>,
  { quizzes, drills, exams }: FinishingProgress,
): ReadonlySet<string> {
  const answered = finishedQuizzes(quizzes);
  const isDrilled = (flow: string): boolean => Object.hasOwn(drills, flow) && (drills[flow]?.rounds ?? 0) > 0;
  const handedIn = new Set(
    Object.values(exams).flatMap(({ exam, finishedAt }) => (finishedAt === undefined ? [] : [exam])),
  );
  return new Set(
    Object.entries(finishers).flatMap(([item, needed]) => {
      const isFinished =
        needed.quizzes.every((id) => answered.has(id)) &&
        needed.drills.every(isDrilled) &&
        needed.exams.every((id) => handedIn.has(id));
      return isFinished ? [item] : [];
    }),
  );
}
