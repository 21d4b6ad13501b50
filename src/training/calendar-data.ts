import { type Calendar, weekdayCalendar, weekend, type YearKnowledge } from './calendar.ts';
import { addDays, compareDates, dateParts, daysBetween, type PlainDate, type Weekday } from './plain-date.ts';

/** Days in a row, both ends included, that differ from the week's own course. */
export interface DayRange {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly works: boolean;
  /** What the days are called: a public holiday, a make-up workday. */
  readonly name: string;
}

/** A cycle of days that repeats without regard to the week, such as four on, two off. */
export interface ShiftPattern {
  /** The date of the cycle's first day. */
  readonly start: PlainDate;
  /** Whether each day of the cycle is worked. */
  readonly cycle: readonly boolean[];
}

export interface YearDays {
  readonly restDays?: readonly Weekday[] | undefined;
  readonly shift?: ShiftPattern | undefined;
  /** Where ranges overlap, the first one counts. */
  readonly days: readonly DayRange[];
  /** Nothing of the year is still to be announced. */
  readonly official?: boolean | undefined;
}

/** A calendar as plain data, as it travels to the browser. */
export interface CalendarData {
  /** `''` is the handbook's own; a team's calendar has the team's id. */
  readonly id: string;
  readonly title: string;
  /** Default of years that name no rest days of their own. */
  readonly restDays: readonly Weekday[];
  /** A year's public holidays are announced one by one; a year that is not official is marked. */
  readonly announces: boolean;
  /** By year. */
  readonly years: Readonly<Record<string, YearDays>>;
}

/** A calendar of nothing but weekends, for a handbook that says nothing of its working days. */
export const plainCalendarData: CalendarData = { id: '', title: '', restDays: weekend, announces: false, years: {} };

export function dataCalendar({ restDays, announces, years }: CalendarData): Calendar {
  const yearOf = (date: PlainDate): YearDays | undefined => years[dateParts(date).year];
  const rangeOf = (date: PlainDate): DayRange | undefined =>
    yearOf(date)?.days.find(({ from, to }) => compareDates(from, date) <= 0 && compareDates(date, to) <= 0);
  const official = Object.entries(years).flatMap(([year, days]) => (days.official ? [Number(year)] : []));
  const weekly = new Map<readonly Weekday[], Calendar>();
  const weeklyOf = (days: readonly Weekday[]): Calendar => {
    const made = weekly.get(days) ?? weekdayCalendar({ restDays: days });
    weekly.set(days, made);
    return made;
  };
  return {
    isWorkingDay: (date) => {
      const range = rangeOf(date);
      if (range) return range.works;
      const year = yearOf(date);
      if (year?.shift) return isOnShift(year.shift, date);
      return weeklyOf(year?.restDays ?? restDays).isWorkingDay(date);
    },
    nameOf: (date) => rangeOf(date)?.name,
    knowledgeOf: (year): YearKnowledge => {
      if (!announces || official.includes(year)) return 'official';
      if (year < Math.min(...official)) return 'unrecorded';
      return years[year] ? 'awaited' : 'unforeseen';
    },
  };
}

function isOnShift({ start, cycle }: ShiftPattern, date: PlainDate): boolean {
  const { length } = cycle;
  const position = ((daysBetween(start, date) % length) + length) % length;
  return cycle[position] ?? false;
}

/** Days in a row with the same meaning, as ranges. The entries are in the order of dates. */
export function toRanges(days: readonly Omit<DayRange, 'to'>[]): DayRange[] {
  const ranges: DayRange[] = [];
  for (const { from, works, name } of days) {
    const last = ranges.at(-1);
    if (last && last.works === works && last.name === name && addDays(last.to, 1) === from) {
      ranges[ranges.length - 1] = { ...last, to: from };
    } else {
      ranges.push({ from, to: from, works, name });
    }
  }
  return ranges;
}

/** Only the years from `first` on: what a page needs. */
export const calendarFrom = (calendar: CalendarData, first: number): CalendarData => ({
  ...calendar,
  years: Object.fromEntries(Object.entries(calendar.years).filter(([year]) => Number(year) >= first)),
});

/** Weekdays by the short names that authors write. */
export const weekdayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export const weekdayNamed = (name: (typeof weekdayNames)[number]): Weekday =>
  (weekdayNames.indexOf(name) + 1) as Weekday;

/** The years that a page needs: the two before the latest official one, and all after it. */
export function recentYears(calendar: CalendarData): CalendarData {
  const official = Object.entries(calendar.years).flatMap(([year, days]) => (days.official ? [Number(year)] : []));
  return official.length === 0 ? calendar : calendarFrom(calendar, Math.max(...official) - 2);
}
