import { compareDates, type PlainDate } from './plain-date.ts';
import type { ScheduledDay } from './schedule.ts';

export interface DaysAroundToday {
  /** Undefined when nothing is planned for today, a rest day within the course. */
  readonly today: ScheduledDay | undefined;
  readonly next: readonly ScheduledDay[];
  readonly earlier: readonly ScheduledDay[];
}

/** A schedule's days as seen from one of them; undefined before its first and after its last. */
export function daysAroundToday(days: readonly ScheduledDay[], today: PlainDate): DaysAroundToday | undefined {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || compareDates(today, first.date) < 0 || compareDates(today, last.date) > 0) return undefined;
  return {
    today: days.find(({ date }) => date === today),
    next: days.filter(({ date }) => compareDates(date, today) > 0),
    earlier: days.filter(({ date }) => compareDates(date, today) < 0),
  };
}
