import { type GradedPart, type Grader, knownOnce, readTexts } from '../grading.ts';

/**
 * Steps brought into order. What counts is the longest line of steps that stand rightly relative to each other (the
 * longest common subsequence with the answer): `(its length - 1) / (number of steps - 1)`. So one step out of place
 * costs one step wherever it landed, the reversed order earns 0, and swapping two neighbours into their right order
 * never costs anything. Steps outside that line are the wrong ones.
 */
export const orderGrader: Grader<'order'> = {
  read: readTexts,
  key: (question) => question.answer,
  grade: (question, response) => {
    const given = knownOnce(response ?? [], question.options);
    const inLine = new Set(longestCommon(given, question.answer));
    const parts = given.map((key): GradedPart => ({ key, verdict: inLine.has(key) ? 'right' : 'wrong' }));
    const steps = question.answer.length;
    return {
      fraction: steps < 2 ? Number(inLine.size === steps) : Math.max(0, inLine.size - 1) / (steps - 1),
      complete: given.length === question.options.length,
      parts,
      feedback: parts.filter(({ verdict }) => verdict === 'wrong').map(({ key }) => key),
    };
  },
};

/** The longest sequence that both lists contain in the same order; of several the one that `b` begins earliest with. */
export function longestCommon(a: readonly string[], b: readonly string[]): readonly string[] {
  // lengths[i][j]: of the longest common subsequence of a from i and b from j.
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const length = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    const row = lengths[i] ?? [];
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = a[i] === b[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
    }
  }
  const common: string[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const key = a[i] ?? '';
    if (key === b[j]) {
      common.push(key);
      i++;
      j++;
    } else if (length(i + 1, j) >= length(i, j + 1)) i++;
    else j++;
  }
  return common;
}
