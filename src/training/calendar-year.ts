import type { Place } from '../diagnostics/place.ts';
import type { DayRange, ShiftPattern } from './calendar-data.ts';
import type { PlainDate, Weekday } from './plain-date.ts';

/** Days off or workdays as one entry of a calendar file names them. An end that is not given stays undefined. */
export interface NamedDays {
  readonly from: PlainDate | undefined;
  readonly to: PlainDate | undefined;
  readonly name: string;
  readonly works: boolean;
  readonly place: Place;
}

/** What one group of people does otherwise than the week's own course: everybody, or a team. */
export interface CalendarGroup {
  /** `''` stands for everybody. */
  readonly id: string;
  readonly title: string;
  readonly restDays: readonly Weekday[] | undefined;
  readonly publicHolidays: boolean;
  readonly shift: ShiftPattern | undefined;
  readonly entries: readonly NamedDays[];
  /** Of the rest days or the shift pattern, else of the group. */
  readonly place: Place;
}

/** One `calendars/<year>.yaml`. */
export interface CalendarYear {
  readonly file: string;
  readonly year: number;
  /** The public holidays of the year are complete in this file. */
  readonly official: boolean;
  /** Everybody first, then the teams. */
  readonly groups: readonly CalendarGroup[];
}

/** The entries that name a whole stretch of days, as ranges. */
export const rangesOf = (entries: readonly NamedDays[]): DayRange[] =>
  entries.flatMap(({ from, to, works, name }) => (from && to ? [{ from, to, works, name }] : []));
