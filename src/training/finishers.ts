import type { Item } from './model.ts';

/** What ticks an item by itself once all of it is finished. */
export interface Finishers {
  readonly quizzes: readonly string[];
  /** Ids of flows. */
  readonly drills: readonly string[];
  readonly exams: readonly string[];
}

/**
 * A quiz is done with its quizzes, an exam when it is handed in, practice with its drills. What else a learner does,
 * only a person can say: undefined.
 */
export function finishersOf({ kind, quizzes, drills, exam }: Item): Finishers | undefined {
  const finishers: Finishers = {
    quizzes: kind === 'quiz' ? quizzes : [],
    drills: kind === 'quiz' || kind === 'practise' ? drills : [],
    exams: kind === 'exam' && exam !== undefined ? [exam] : [],
  };
  return Object.values(finishers).some((ids) => ids.length > 0) ? finishers : undefined;
}

/** Item id → what finishes it, of the items that have such. */
export const finishersByItem = (items: readonly Item[]): Readonly<Record<string, Finishers>> =>
  Object.fromEntries(
    items.flatMap((item) => {
      const finishers = finishersOf(item);
      return finishers ? [[item.id, finishers]] : [];
    }),
  );
