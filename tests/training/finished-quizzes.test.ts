import { expect, test } from 'vitest';
import { finishedItems, finishedQuizzes } from '../../src/components/training/finished-quizzes.ts';
import type { StoredPractice } from '../../src/progress/kinds.ts';

const practice = (
  tries: Readonly<Record<string, readonly number[]>>,
  more: Partial<StoredPractice> = {},
): StoredPractice => ({
  seed: '1',
  round: ['a', 'b'],
  repeat: false,
  current: 0,
  records: Object.fromEntries(
    Object.entries(tries).map(([id, list]) => [
      id,
      { fingerprint: 'x', response: 'A', tries: list, revealed: false, checked: true },
    ]),
  ),
  ...more,
});

test('a quiz is finished when every question of the round was checked, right or wrong', () => {
  const quizzes = {
    half: practice({ a: [1] }),
    typed: practice({ a: [1], b: [] }),
    wrong: practice({ a: [0], b: [0, 0.5] }),
    repeated: practice({}, { repeat: true, round: ['a'] }),
    empty: practice({}, { round: [] }),
  };
  expect([...finishedQuizzes(quizzes)]).toEqual(['wrong', 'repeated']);
  expect([...finishedItems({ one: ['wrong'], two: ['wrong', 'half'], none: [] }, quizzes)]).toEqual(['one']);
});
