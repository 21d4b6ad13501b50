import { addDays, lastDate, type PlainDate, type Weekday, weekdayOf } from './plain-date.ts';

/**
 * Which days are worked. Weekly rest days are the simplest one; a calendar of public holidays and make-up workdays
 * wraps another and answers for its own dates first.
 */
export interface Calendar {
  isWorkingDay(date: PlainDate): boolean;
  /** What the day is called where it is not an ordinary one: a public holiday, a make-up workday. */
  nameOf?(date: PlainDate): string | undefined;
  /**
   * What is known of a year's public holidays: `official` stands in a notice or in the handbook's own list, `awaited`
   * is not announced yet and was worked out as far as the law goes, `unforeseen` is so far ahead that it was not,
   * `unrecorded` lies before the first year there is data for. `official` without the method.
   */
  knowledgeOf?(year: number): YearKnowledge;
}

export type YearKnowledge = 'official' | 'awaited' | 'unforeseen' | 'unrecorded';

/** Saturday and Sunday. */
export const weekend: readonly Weekday[] = [6, 7];

/** Every week alike: all days are worked but the `restDays`. */
export function weekdayCalendar({ restDays = weekend }: { readonly restDays?: readonly Weekday[] } = {}): Calendar {
  const rest = new Set<Weekday>(restDays);
  return { isWorkingDay: (date) => !rest.has(weekdayOf(date)) };
}

// Longer than any closed season; a calendar that rests longer has no working day to offer.
const longestRest = 400;

/**
 * The first `count` working days from `start` on (itself included), in order. Fewer when the calendar rests for more
 * than 400 days on end or the year 9999 is over.
 */
export function workingDaysFrom(calendar: Calendar, start: PlainDate, count: number): PlainDate[] {
  const days: PlainDate[] = [];
  let rested = 0;
  for (let date = start; days.length < count && rested <= longestRest; date = addDays(date, 1)) {
    if (calendar.isWorkingDay(date)) {
      days.push(date);
      rested = 0;
    } else {
      rested += 1;
    }
    if (date === lastDate) break;
  }
  return days;
}
