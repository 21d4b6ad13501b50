import type { Moment } from '../../forms/plain-time.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** The reader's own day, `YYYY-MM-DD`, of a moment in milliseconds since 1970. */
export function localDay(milliseconds: number): string {
  const date = new Date(milliseconds);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Day and time of day by the reader's own clock. */
export function localNow(): Moment {
  const now = new Date();
  return { date: localDay(now.getTime()), time: `${two(now.getHours())}:${two(now.getMinutes())}` };
}
