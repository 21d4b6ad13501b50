import type { Finishers } from '../../training/finishers.ts';
import type { FinishingProgress } from './finished-items.ts';

/** How many of the questions that an item's quizzes and drills asked were right in the end. */
export interface ItemResult {
  readonly right: number;
  readonly total: number;
}

/** Undefined where nothing was asked yet. Exams are marked elsewhere, and are no part of it. */
export function itemResult(
  { quizzes: quizIds, drills: drillIds }: Finishers,
  { quizzes, drills }: Pick<FinishingProgress, 'quizzes' | 'drills'>,
): ItemResult | undefined {
  let [right, total] = [0, 0];
  for (const id of quizIds) {
    const records = Object.hasOwn(quizzes, id) ? Object.values(quizzes[id]?.records ?? {}) : [];
    const asked = records.filter(({ tries }) => tries.length > 0);
    total += asked.length;
    right += asked.filter(({ tries, revealed }) => tries.at(-1) === 1 && !revealed).length;
  }
  for (const id of drillIds) {
    const drill = Object.hasOwn(drills, id) ? drills[id] : undefined;
    total += drill?.total ?? 0;
    right += drill?.right ?? 0;
  }
  return total > 0 ? { right, total } : undefined;
}
