import fc from 'fast-check';
import { expect, test } from 'vitest';
import { delayAfter, isReceived, isUndelivered, received } from '../../../src/quiz/exam/delivery.ts';
import { beginSitting, handIn } from '../../../src/quiz/exam/sitting.ts';
import { readExam, readPool } from './exam-example.ts';

const exam = readExam();
const open = beginSitting(exam, readPool(), { candidate: { name: 'Xu', id: 'A1' }, attempt: 1, now: 0 });

test('only a plain success is received', () => {
  expect([200, 201, 204, 299].map((status) => isReceived({ status }))).toEqual([true, true, true, true]);
  expect([undefined, 0, 199, 301, 404, 500].some((status) => isReceived({ status }))).toBe(false);
});

test('each wait is as long as the one before or longer, and none is longer than five minutes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), (failed) => {
      expect(delayAfter(failed + 1)).toBeGreaterThanOrEqual(delayAfter(failed));
      expect(delayAfter(failed)).toBeGreaterThanOrEqual(3_000);
      expect(delayAfter(failed)).toBeLessThanOrEqual(300_000);
    }),
  );
  expect([1, 2, 3].map(delayAfter)).toEqual([3_000, 6_000, 12_000]);
});

test('what is handed in is sent until it was received; an open paper never is', () => {
  const done = handIn(open, exam, 60_000);
  expect([open, done, received(done, 70_000)].map(isUndelivered)).toEqual([false, true, false]);
  expect(received(open, 1)).toBe(open);
});
