import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grade } from '../../../src/quiz/grade.ts';
import type { GradableOf } from '../../../src/quiz/model.ts';
import { questionArbitraries } from '../arbitraries.ts';

const question: GradableOf<'match'> = {
  id: 'pairs',
  type: 'match',
  left: ['a', 'b', 'constructor'].map((key) => ({ key })),
  right: ['1', '2', '3'].map((key) => ({ key })),
  shuffle: true,
  answer: { a: '2', b: '2', constructor: '1' },
};

test('each left side matched rightly earns its share', () => {
  expect(grade(question, { a: '2' })).toMatchObject({ fraction: 1 / 3, complete: false });
  expect(grade(question, { a: '2', b: '3', constructor: '1' })).toMatchObject({
    fraction: 2 / 3,
    complete: true,
    feedback: ['b'],
  });
});

test('nothing inherited counts as given', () => {
  expect(grade(question, {}).parts).toEqual([]);
  expect(grade(question, { a: 'toString', __proto__: { b: '2' } }).parts).toEqual([]);
});

test('a further right pair never costs anything', () => {
  fc.assert(
    fc.property(questionArbitraries.match, fc.nat(), (some, pick) => {
      const pairs = Object.entries(some.answer);
      const given = Object.fromEntries(pairs.filter((_, index) => (pick >> index) & 1));
      for (const [left, right] of pairs) {
        expect(grade(some, { ...given, [left]: right }).fraction).toBeGreaterThanOrEqual(grade(some, given).fraction);
      }
    }),
  );
});
