import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grade } from '../../../src/quiz/grade.ts';
import type { GradableOf } from '../../../src/quiz/model.ts';
import { longestCommon } from '../../../src/quiz/question-types/order.ts';
import { questionArbitraries } from '../arbitraries.ts';

const steps = (answer: string): GradableOf<'order'> => ({
  id: 'steps',
  type: 'order',
  options: [...answer].map((key) => ({ key })),
  answer: [...answer],
});
const fractionOf = (answer: string, given: string) => grade(steps(answer), [...given]).fraction;

describe('order', () => {
  test.each([
    ['BACD', 'BACD', 1],
    ['ABCDE', 'BCDEA', 0.75],
    ['ABCDE', 'ABDCE', 0.75],
    ['ABCD', 'DCBA', 0],
    ['ABCD', 'CDAB', 1 / 3],
    ['AB', 'BA', 0],
  ])('%s answered with %s earns %d', (answer, given, fraction) => {
    expect(fractionOf(answer, given)).toBeCloseTo(fraction, 12);
  });

  test('marks the steps that are out of place', () => {
    const { parts } = grade(steps('ABCD'), ['B', 'C', 'D', 'A']);
    expect(parts.filter(({ verdict }) => verdict === 'wrong')).toEqual([{ key: 'A', verdict: 'wrong' }]);
  });

  test('swapping two neighbours into their right order never costs anything', () => {
    fc.assert(
      fc.property(questionArbitraries.order, fc.infiniteStream(fc.nat()), (question, numbers) => {
        const given = [...question.answer].sort(() => ((numbers.next().value ?? 0) % 2 === 0 ? 1 : -1));
        for (let at = 0; at + 1 < given.length; at++) {
          const [a = '', b = ''] = [given[at], given[at + 1]];
          if (question.answer.indexOf(a) < question.answer.indexOf(b)) continue;
          const better = [...given.slice(0, at), b, a, ...given.slice(at + 2)];
          expect(grade(question, better).fraction).toBeGreaterThanOrEqual(grade(question, given).fraction);
        }
      }),
    );
  });

  test('ignores unknown and repeated keys', () => {
    expect(grade(steps('ABC'), ['A', 'A', 'X', 'B', 'C'])).toMatchObject({ fraction: 1, complete: true });
    expect(grade(steps('ABC'), ['A', 'B'])).toMatchObject({ fraction: 0.5, complete: false });
  });
});

test('longestCommon is a common subsequence, and no longer one exists', () => {
  const isSubsequence = (part: readonly string[], whole: readonly string[]) => {
    let from = 0;
    return part.every((key) => {
      from = whole.indexOf(key, from) + 1;
      return from > 0;
    });
  };
  const letters = fc.shuffledSubarray(['A', 'B', 'C', 'D', 'E']);
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      const found = longestCommon(a, b);
      expect(isSubsequence(found, a) && isSubsequence(found, b)).toBe(true);
      for (let bits = 0; bits < 2 ** a.length; bits++) {
        const part = a.filter((_, index) => (bits >> index) & 1);
        if (part.length > found.length) expect(isSubsequence(part, b)).toBe(false);
      }
    }),
  );
});
