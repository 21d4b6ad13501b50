declare const plainDate: unique symbol;

/**
 * A day of the calendar, `YYYY-MM-DD` (years 0001 to 9999), without a time and so without a time zone.
 * Compares correctly as text. Made only by the functions of this file.
 */
export type PlainDate = string & { readonly [plainDate]: true };

/** Monday is 1, Sunday 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** `form`: not written as YYYY-MM-DD; `day`: written so, but the calendar has no such day. */
export type DateProblem = 'form' | 'day';

export type ReadDate = { readonly date: PlainDate } | { readonly problem: DateProblem };

/** The last day there is; nothing can be counted past it. */
export const lastDate = '9999-12-31' as PlainDate;

/** Reads a date as people type it. `2026-02-30` is a `day` problem, `30.2.2026` a `form` problem. */
export function readPlainDate(text: string): ReadDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return { problem: 'form' };
  const date = plainDateOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return date ? { date } : { problem: 'day' };
}

/** The date of a year, a month (1 to 12) and a day of the month; undefined when there is no such day. */
export function plainDateOf(year: number, month: number, day: number): PlainDate | undefined {
  if (![year, month, day].every(Number.isInteger)) return undefined;
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate;
}

export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

export function dateParts(date: PlainDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/**
 * The date `count` days later (earlier when negative).
 * @throws RangeError beyond the years 0001 to 9999
 */
export const addDays = (date: PlainDate, count: number): PlainDate => fromDayNumber(toDayNumber(date) + count);

/** How many days later `to` is than `from`; negative when it is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => toDayNumber(to) - toDayNumber(from);

/** Negative when `a` is earlier, positive when it is later, 0 when they are the same day. */
export const compareDates = (a: PlainDate, b: PlainDate): number => (a < b ? -1 : a > b ? 1 : 0);

export function weekdayOf(date: PlainDate): Weekday {
  // Day 0, 1970-01-01, was a Thursday.
  return (((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

// Days and civil dates are turned into each other by whole-number arithmetic over 400-year eras that begin on 1 March
// (the leap day stands last): a Date object would bring a time zone with it.
// https://howardhinnant.github.io/date_algorithms.html
const daysInEra = 146_097;
const eraStart = 719_468; // days from 0000-03-01 to 1970-01-01

/** Days since 1970-01-01. */
function toDayNumber(date: PlainDate): number {
  const { year, month, day } = dateParts(date);
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysInEra + dayOfEra - eraStart;
}

function fromDayNumber(dayNumber: number): PlainDate {
  const shifted = dayNumber + eraStart;
  const era = Math.floor(shifted / daysInEra);
  const dayOfEra = shifted - era * daysInEra;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const date = plainDateOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
  if (!date) throw new RangeError(`Day ${dayNumber} lies outside the years 0001 to 9999`);
  return date;
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
