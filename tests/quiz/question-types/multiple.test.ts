import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grade } from '../../../src/quiz/grade.ts';
import type { IncompleteMultiple } from '../../../src/quiz/grading.ts';
import type { GradableOf } from '../../../src/quiz/model.ts';
import { questionArbitraries } from '../arbitraries.ts';

const question: GradableOf<'multiple'> = {
  id: 'check-three',
  type: 'multiple',
  options: ['A', 'B', 'C', 'D'].map((key) => ({ key })),
  shuffle: true,
  answer: ['A', 'B', 'D'],
};
const rules: readonly IncompleteMultiple[] = ['half', 'proportional', 'none'];

describe('multiple choice', () => {
  test.each([
    [['A', 'B', 'D'], 'half', 1],
    [['D', 'A', 'B'], 'half', 1],
    [['A', 'B'], 'half', 0.5],
    [['A'], 'half', 0.5],
    [['A', 'B'], 'proportional', 2 / 3],
    [['A', 'B'], 'none', 0],
    [['A', 'B', 'C', 'D'], 'half', 0],
    [['A', 'C'], 'proportional', 0],
    [[], 'half', 0],
    [['A', 'A', 'unknown'], 'half', 0.5],
  ] as const)('%j under %s earns %d', (response, incompleteMultiple, fraction) => {
    expect(grade(question, response, { incompleteMultiple }).fraction).toBeCloseTo(fraction, 12);
  });

  test('says of every option what it is', () => {
    expect(grade(question, ['A', 'C']).parts).toEqual([
      { key: 'A', verdict: 'right' },
      { key: 'B', verdict: 'missed' },
      { key: 'C', verdict: 'wrong' },
      { key: 'D', verdict: 'missed' },
    ]);
    expect(grade(question, ['A', 'C']).feedback).toEqual(['A', 'C']);
  });

  test('a further right choice never costs anything, a wrong one never earns anything', () => {
    fc.assert(
      fc.property(
        questionArbitraries.multiple,
        fc.nat(),
        fc.constantFrom(...rules),
        (some, pick, incompleteMultiple) => {
          const fractionOf = (keys: readonly string[]) => grade(some, keys, { incompleteMultiple }).fraction;
          const keys = some.options.map(({ key }) => key);
          const chosen = keys.filter((_, index) => (pick >> index) & 1);
          for (const key of keys.filter((one) => !chosen.includes(one))) {
            const more = fractionOf([...chosen, key]);
            if (some.answer.includes(key)) expect(more).toBeGreaterThanOrEqual(fractionOf(chosen));
            else expect(more).toBeLessThanOrEqual(fractionOf(chosen));
          }
        },
      ),
    );
  });
});
