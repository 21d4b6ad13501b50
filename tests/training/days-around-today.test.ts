import { expect, test } from 'vitest';
import { daysAroundToday } from '../../src/training/days-around-today.ts';
import type { ScheduledDay } from '../../src/training/schedule.ts';
import { date } from './arbitraries.ts';

const days = ['2026-12-03', '2026-12-04', '2026-12-07'].map(
  (text, index): ScheduledDay => ({ day: index + 1, date: date(text), minutes: 0, items: [] }),
);
const dates = (list: readonly ScheduledDay[] = []) => list.map((day) => day.date.slice(8));

test.each([
  ['2026-12-03', ['03'], ['04', '07'], []],
  ['2026-12-04', ['04'], ['07'], ['03']],
  ['2026-12-05', [], ['07'], ['03', '04']],
  ['2026-12-07', ['07'], [], ['03', '04']],
] as const)('on %s', (today, now, next, earlier) => {
  const around = daysAroundToday(days, date(today));
  expect(dates(around?.today ? [around.today] : [])).toEqual(now);
  expect(dates(around?.next)).toEqual(next);
  expect(dates(around?.earlier)).toEqual(earlier);
});

test.each(['2026-12-02', '2026-12-08'])('has nothing to divide on %s', (today) => {
  expect(daysAroundToday(days, date(today))).toBeUndefined();
});

test('has nothing to divide without days', () => {
  expect(daysAroundToday([], date('2026-12-03'))).toBeUndefined();
});
