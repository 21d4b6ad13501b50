import { expect, test } from 'vitest';
import { responseFileName, responseOf, shortChecksum, writeResponse } from '../../../src/quiz/exam/response-file.ts';
import {
  answer,
  beginSitting,
  entryFor,
  handIn,
  isAnswered,
  jump,
  reminderBetween,
  tick,
  timeLeft,
  toggleFlag,
  unanswered,
} from '../../../src/quiz/exam/sitting.ts';
import { readResponse } from '../../../src/quiz/grading/read-response.ts';
import { readExam, readPool } from './exam-example.ts';

const exam = readExam();
const pool = readPool();
const start = Date.UTC(2026, 10, 23, 1, 0, 0);
const minute = 60_000;
const begin = (attempt = 1) => beginSitting(exam, pool, { candidate: { name: ' Xu ', id: 'A1' }, attempt, now: start });

test('answers are taken down, taken back, and counted', () => {
  const sitting = begin();
  const id = sitting.questions[0] ?? '';
  const answered = answer(sitting, exam, { id, response: 'B', now: start + minute });
  expect(answered.responses).toEqual({ [id]: 'B' });
  expect(unanswered(answered)).toHaveLength(7);
  expect(answer(answered, exam, { id, response: undefined, now: start + minute }).responses).toEqual({});
  expect(answer(sitting, exam, { id: 'of-another-paper', response: 'B', now: start }).responses).toEqual({});
  expect(['', [], ['', ' '], {}].map((response) => isAnswered(response))).toEqual([false, false, false, false]);
  expect(isAnswered(false)).toBe(true);
});

test('flags and jumps stay within the paper', () => {
  const sitting = begin();
  const id = sitting.questions[2] ?? '';
  expect(toggleFlag(sitting, id).flagged).toEqual([id]);
  expect(toggleFlag(toggleFlag(sitting, id), id).flagged).toEqual([]);
  expect([jump(sitting, -3).current, jump(sitting, 99).current, jump(sitting, Number.NaN).current]).toEqual([0, 8, 0]);
});

test('when the time is up the paper is handed in as of the end, and nothing is added any more', () => {
  const sitting = answer(begin(), exam, { id: begin().questions[0] ?? '', response: 'B', now: start + minute });
  const late = answer(sitting, exam, { id: sitting.questions[1] ?? '', response: 'B', now: start + 45 * minute });
  expect(late).toMatchObject({ finishedAt: start + 30 * minute, finishedBy: 'clock' });
  expect(late.responses).toEqual(sitting.responses);
  expect(handIn(late, exam, start + 50 * minute)).toBe(late);
  expect(toggleFlag(late, late.questions[0] ?? '')).toBe(late);
});

test('a clock set back wins nothing', () => {
  const seen = tick(begin(), exam, start + 20 * minute);
  expect(timeLeft(seen, exam, start - 60 * minute)).toBe(10 * minute);
  expect(handIn(seen, exam, start - 60 * minute).finishedAt).toBe(start + 20 * minute);
});

test('reminders come once each, and only those that fit into the exam', () => {
  expect(reminderBetween(10.5 * minute, 10 * minute, exam)).toBe(10);
  expect(reminderBetween(10 * minute, 9 * minute, exam)).toBeUndefined();
  expect(reminderBetween(Number.POSITIVE_INFINITY, 4 * minute, exam)).toBe(5);
  expect(reminderBetween(Number.POSITIVE_INFINITY, 4 * minute, { ...exam, minutes: 4.5 })).toBeUndefined();
});

test('one goes on with an open paper, begins the next attempt, and then no more', () => {
  const first = begin();
  const done = handIn(first, exam, start + minute);
  const second = handIn(begin(2), exam, start + minute);
  expect(entryFor(exam, [], 'A1')).toEqual({ type: 'begin', attempt: 1 });
  expect(entryFor(exam, [first], ' ａ1')).toEqual({ type: 'resume', sitting: first });
  expect(entryFor(exam, [done], 'A1')).toEqual({ type: 'begin', attempt: 2 });
  expect(entryFor(exam, [second, done], 'A1')).toEqual({ type: 'used-up', last: second });
  expect(entryFor(exam, [first], 'A2')).toEqual({ type: 'begin', attempt: 1 });
});

test('what is handed in is what the grader reads', () => {
  const sitting = answer(begin(), exam, { id: begin().questions[0] ?? '', response: ['A', 'C'], now: start + minute });
  expect(() => responseOf(sitting)).toThrow(RangeError);
  const response = responseOf(handIn(sitting, exam, start + 2 * minute));
  expect(readResponse(writeResponse(response))).toEqual({ response });
  expect(response).toMatchObject({
    startedAt: '2026-11-23T01:00:00.000Z',
    finishedAt: '2026-11-23T01:02:00.000Z',
    candidate: { name: 'Xu', id: 'A1' },
  });
  expect(shortChecksum(response.checksum)).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/);
  expect(responseFileName({ ...response, candidate: { name: '', id: '../张 三' } })).toBe('example_-张-三_1.json');
});
