import { localDay } from '../../src/text/local-day.ts';

/** The day that the machine's calendar shows, YYYY-MM-DD. */
export const localToday = (): string => localDay(new Date());
