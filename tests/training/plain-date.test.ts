import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  compareDates,
  lastDate,
  type PlainDate,
  plainDateOf,
  readPlainDate,
  weekdayOf,
} from '../../src/training/plain-date.ts';
import { anyDate, date } from './arbitraries.ts';

describe('readPlainDate', () => {
  test.each(['2026-11-30', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('reads %s', (text) => {
    expect(readPlainDate(text)).toEqual({ date: text });
  });

  test.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-01-00',
    '0000-01-01',
  ])('knows that there is no %s', (text) => {
    expect(readPlainDate(text)).toEqual({ problem: 'day' });
  });

  test.each([
    '',
    '2026-2-3',
    '30.11.2026',
    '2026/11/30',
    '2026-11-30T00:00',
    ' 2026-11-30',
    '20261130',
    '２０２６-11-30',
  ])('asks for another form than "%s"', (text) => {
    expect(readPlainDate(text)).toEqual({ problem: 'form' });
  });
});

describe('counting', () => {
  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['1969-12-31', 1, '1970-01-01'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('%s and %d days is %s', (from, count, to) => {
    expect(addDays(date(from), count)).toBe(to);
  });

  test.each([
    ['1970-01-01', 4],
    ['2026-11-30', 1],
    ['2026-12-06', 7],
    ['1900-01-01', 1],
    ['0001-01-01', 1],
  ])('%s is weekday %d', (text, weekday) => {
    expect(weekdayOf(date(text))).toBe(weekday);
  });

  test('agrees with the platform calendar in UTC, leap centuries included', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -80_000, max: 80_000 }), (from, count) => {
        const time = new Date(`${from}T00:00:00Z`);
        time.setUTCDate(time.getUTCDate() + count);
        const to = addDays(from, count);
        expect(to).toBe(time.toISOString().slice(0, 10));
        expect(weekdayOf(to)).toBe(time.getUTCDay() || 7);
        expect(Math.sign(compareDates(to, from))).toBe(Math.sign(count));
      }),
    );
  });

  test('ends with the year 9999', () => {
    expect(() => addDays(lastDate, 1)).toThrow(RangeError);
    expect(() => addDays('0001-01-01' as PlainDate, -1)).toThrow(RangeError);
  });

  test('makes no date of parts that are none', () => {
    expect(plainDateOf(2026, 2, 29)).toBeUndefined();
    expect(plainDateOf(2026, 1.5, 1)).toBeUndefined();
    expect(plainDateOf(Number.NaN, 1, 1)).toBeUndefined();
    expect(plainDateOf(2026, 11, 30)).toBe('2026-11-30');
  });
});
