import { defineRule, type Rule } from '../../diagnostics/rule.ts';
import type { CalendarYear, NamedDays } from '../calendar-year.ts';
import { compareDates, dateParts } from '../plain-date.ts';

/** The examples are files of the year 2027. */

/** An entry names one date, or a first and a last day in that order. */
export const calendarDates = defineRule<CalendarYear, 'training/calendar-dates'>({
  id: 'training/calendar-dates',
  severity: 'error',
  examples: {
    good: ['holidays:\n  - { from: 2027-02-01, to: 2027-02-03, name: 盘点 }\n'],
    bad: [
      'holidays:\n  - { name: 盘点 }\n',
      'holidays:\n  - { from: 2027-02-01, name: 盘点 }\n',
      'holidays:\n  - { from: 2027-02-03, to: 2027-02-01, name: 盘点 }\n',
    ],
  },
  check({ groups }, report) {
    for (const { from, to, name, place } of groups.flatMap(({ entries }) => entries)) {
      if (!from || !to || compareDates(from, to) > 0) report({ place, values: { name } });
    }
  },
});

/** A file holds days of its own year only. */
export const calendarYear = defineRule<CalendarYear, 'training/calendar-year'>({
  id: 'training/calendar-year',
  severity: 'error',
  examples: {
    good: ['workdays:\n  - { date: 2027-11-06, name: 大促备战 }\n'],
    bad: ['workdays:\n  - { date: 2026-11-07, name: 大促备战 }\n'],
  },
  check({ year, groups }, report) {
    for (const { from, to, name, place } of groups.flatMap(({ entries }) => entries)) {
      const strays = [from, to].filter((date) => date && dateParts(date).year !== year);
      if (strays.length > 0) report({ place, values: { name, year } });
    }
  },
});

/** No day is a holiday and a workday at once, or named twice. */
export const calendarContradiction = defineRule<CalendarYear, 'training/calendar-contradiction'>({
  id: 'training/calendar-contradiction',
  severity: 'error',
  examples: {
    good: [
      'holidays:\n  - { date: 2027-11-06, name: 店庆 }\nteams:\n  evening:\n    title: 晚班\n    workdays:\n      - { date: 2027-11-06, name: 值班 }\n',
    ],
    bad: [
      'holidays:\n  - { from: 2027-11-05, to: 2027-11-07, name: 店庆 }\nworkdays:\n  - { date: 2027-11-06, name: 值班 }\n',
      'holidays:\n  - { date: 2027-11-05, name: 店庆 }\n  - { date: 2027-11-05, name: 盘点 }\n',
    ],
  },
  check({ groups }, report) {
    for (const { entries } of groups) {
      for (const [index, entry] of entries.entries()) {
        const other = entries.slice(0, index).find((earlier) => overlaps(earlier, entry));
        if (!other) continue;
        const { name, works, place } = entry;
        report({
          place,
          values: { name, works, other: other.name, otherWorks: other.works, line: other.place.start.line },
        });
      }
    }
  },
});

/** There is a day on which somebody works. */
export const calendarNeverWorks = defineRule<CalendarYear, 'training/calendar-never-works'>({
  id: 'training/calendar-never-works',
  severity: 'error',
  examples: {
    good: ['rest_days: [mon]\n'],
    bad: [
      'rest_days: [mon, tue, wed, thu, fri, sat, sun]\n',
      'teams:\n  evening:\n    title: 晚班\n    shifts: { start: 2027-01-01, cycle: [rest, rest] }\n',
    ],
  },
  check({ groups }, report) {
    for (const { title, restDays = [], shift, place } of groups) {
      const works = shift ? shift.cycle.includes(true) : new Set(restDays).size < 7;
      if (!works) report({ place, values: { title } });
    }
  },
});

const overlaps = (a: NamedDays, b: NamedDays): boolean =>
  a.from !== undefined &&
  a.to !== undefined &&
  b.from !== undefined &&
  b.to !== undefined &&
  compareDates(a.from, b.to) <= 0 &&
  compareDates(b.from, a.to) <= 0;

/** All rules over one calendar file. */
export const calendarRules: readonly Rule<CalendarYear>[] = [
  calendarDates,
  calendarYear,
  calendarContradiction,
  calendarNeverWorks,
];
