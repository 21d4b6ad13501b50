import { describe, expect, test } from 'vitest';
import {
  type FinishingProgress,
  finishedItems,
  finishedQuizzes,
} from '../../src/components/training/finished-items.ts';
import { itemResult } from '../../src/components/training/item-result.ts';
import type { StoredPractice, StoredSitting } from '../../src/progress/kinds.ts';
import { type Finishers, finishersOf } from '../../src/training/finishers.ts';
import type { Item } from '../../src/training/model.ts';

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

const sitting = (exam: string, finishedAt?: number): StoredSitting => ({
  exam,
  candidate: { name: '小许', id: '7' },
  attempt: 1,
  paperSeed: exam,
  questions: [],
  startedAt: 0,
  seenAt: 0,
  responses: {},
  flagged: [],
  current: 0,
  finishedAt,
});

const progress: FinishingProgress = {
  quizzes: {
    half: practice({ a: [1] }),
    typed: practice({ a: [1], b: [] }),
    wrong: practice({ a: [0], b: [0, 0.5] }),
    repeated: practice({}, { repeat: true, round: ['a'] }),
    empty: practice({}, { round: [] }),
  },
  drills: {
    drilled: { missed: ['x'], total: 3, right: 2, rounds: 1 },
    begun: { missed: [], total: 3, right: 0, rounds: 0 },
  },
  exams: { 'one/1': sitting('one'), 'two/1': sitting('two'), 'two/2': sitting('two', 5) },
};

const needs = (more: Partial<Finishers>): Finishers => ({ quizzes: [], drills: [], exams: [], ...more });

test('a quiz is finished when every question of the round was checked, right or wrong', () => {
  expect([...finishedQuizzes(progress.quizzes)]).toEqual(['wrong', 'repeated']);
});

test('an item is done when all that finishes it is: quizzes, drills, an exam that was handed in', () => {
  const finishers = {
    quiz: needs({ quizzes: ['wrong'] }),
    'half-a-quiz': needs({ quizzes: ['wrong', 'half'] }),
    drill: needs({ drills: ['drilled'] }),
    'drill-begun': needs({ drills: ['drilled', 'begun'] }),
    'drill-of-a-name-of-objects': needs({ drills: ['toString'] }),
    'exam-begun': needs({ exams: ['one'] }),
    exam: needs({ exams: ['two'] }),
    both: needs({ quizzes: ['repeated'], drills: ['drilled'] }),
  };
  expect([...finishedItems(finishers, progress)]).toEqual(['quiz', 'drill', 'exam', 'both']);
});

describe('what finishes an item', () => {
  const item = (more: Partial<Item>): Item => ({
    id: 'a',
    title: 'a',
    stage: 'basics',
    kind: 'read',
    minutes: 30,
    after: [],
    summary: '',
    chapters: [],
    quizzes: ['q'],
    flows: ['f'],
    drills: ['d'],
    exam: 'e',
    assessments: [],
    roles: [],
    ...more,
  });
  test.each([
    ['quiz', needs({ quizzes: ['q'], drills: ['d'] })],
    ['practise', needs({ drills: ['d'] })],
    ['exam', needs({ exams: ['e'] })],
    ['on-the-job', undefined],
    ['read', undefined],
  ] as const)('%s', (kind, expected) => expect(finishersOf(item({ kind }))).toEqual(expected));

  test('practice without drills, and an exam on paper, are ticked by hand', () => {
    expect(finishersOf(item({ kind: 'practise', drills: [] }))).toBeUndefined();
    expect(finishersOf(item({ kind: 'exam', exam: undefined }))).toBeUndefined();
  });
});

test('the result of an item: what was right in the end, of what was asked', () => {
  const quizzes = { q: practice({ a: [0, 1], b: [0.5], c: [] }) };
  const { drills } = progress;
  expect(itemResult(needs({ quizzes: ['q'], drills: ['drilled'] }), { quizzes, drills })).toEqual({
    right: 3,
    total: 5,
  });
  expect(itemResult(needs({ quizzes: ['none'], exams: ['two'] }), { quizzes, drills })).toBeUndefined();
});
