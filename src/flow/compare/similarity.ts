import { labelKey } from '../label-key.ts';

/**
 * How alike two labels are, 0 to 1: twice the length of what they have in common in the same order, by the length of
 * both. 1 where only width, case, spaces and final punctuation differ; 0 where either is empty and the other is not.
 */
export function similarity(a: string, b: string): number {
  const [left, right] = [labelKey(a), labelKey(b)];
  if (left === right) return 1;
  const [one, other] = [bare(left), bare(right)];
  if (one.length + other.length === 0) return 0;
  // Words that differ in punctuation alone are nearly the same, but not the same.
  return Math.min(0.98, (2 * commonLength(one, other)) / (one.length + other.length));
}

const bare = (key: string): readonly string[] => [...key.replace(/[\p{P}\p{S}]/gu, '')];

/** Length of the longest common subsequence. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  let row: number[] = Array(b.length + 1).fill(0);
  for (const character of a) {
    const next = [0];
    for (const [index, other] of b.entries()) {
      next.push(character === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
