import { expect, test } from 'vitest';
import { localDay, localTime } from '../../src/text/local-day.ts';

test('the day and the time on the clock of the place', () => {
  const date = new Date(2026, 0, 5, 7, 3);
  expect([localDay(date), localTime(date)]).toEqual(['2026-01-05', '07:03']);
  expect(localDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});
