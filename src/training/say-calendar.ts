import type { TrainingWords } from '../i18n/training.ts';
import type { CalendarData } from './calendar-data.ts';

/** How working days are counted, in a sentence or two. */
export function sayCalendar({ announces, years }: CalendarData, { calendarNotes }: TrainingWords): string {
  const official = Object.entries(years).flatMap(([year, { official: known }]) => (known ? [Number(year)] : []));
  if (announces && official.length > 0) return calendarNotes.china(Math.min(...official), Math.max(...official));
  return Object.keys(years).length > 0 ? calendarNotes.own : calendarNotes.plain;
}
