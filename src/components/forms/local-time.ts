import type { Moment } from '../../forms/plain-time.ts';
import { localDay, localTime } from '../../text/local-day.ts';

/** The reader's own day, `YYYY-MM-DD`, of a moment in milliseconds since 1970. */
export const dayOf = (milliseconds: number): string => localDay(new Date(milliseconds));

/** Day and time of day by the reader's own clock. */
export function localNow(): Moment {
  const now = new Date();
  return { date: localDay(now), time: localTime(now) };
}
