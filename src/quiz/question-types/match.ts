import type { GradedPart, Grader, ResponseByType } from '../grading.ts';

/** Left sides matched with right sides: the fraction is the share of left sides matched rightly. */
export const matchGrader: Grader<'match'> = {
  read: readPairs,
  key: (question) => question.answer,
  grade: (question, response = {}) => {
    const right = new Set(question.right.map(({ key }) => key));
    const given = question.left.flatMap(({ key }) => {
      const chosen = own(response, key);
      return chosen !== undefined && right.has(chosen) ? [{ key, chosen }] : [];
    });
    const parts = given.map(
      ({ key, chosen }): GradedPart => ({ key, verdict: chosen === own(question.answer, key) ? 'right' : 'wrong' }),
    );
    const correct = parts.filter(({ verdict }) => verdict === 'right').length;
    return {
      fraction: question.left.length === 0 ? 0 : correct / question.left.length,
      complete: given.length === question.left.length,
      parts,
      feedback: parts.filter(({ verdict }) => verdict === 'wrong').map(({ key }) => key),
    };
  },
};

function readPairs(value: unknown): ResponseByType['match'] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  return entries.every((entry): entry is [string, string] => typeof entry[1] === 'string')
    ? Object.fromEntries(entries)
    : undefined;
}

// An option may be called `constructor`; only what was really given counts.
const own = (record: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
