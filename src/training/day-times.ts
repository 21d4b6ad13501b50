import type { DayHours } from './model.ts';
import type { ScheduledDay, ScheduledItem } from './schedule.ts';

/** An item with its times of day, in minutes from midnight; past 1440 is the next day. */
export interface TimedItem {
  readonly item: ScheduledItem;
  readonly from: number;
  /** A pause that the item continues after lies within. */
  readonly to: number;
}

/** When on its day each item is: one after another from the first hour on, around the pauses. */
export function timesOfDay({ items }: ScheduledDay, { starts, pauses }: DayHours): TimedItem[] {
  let now = starts;
  return items.map((item) => {
    for (const pause of pauses) if (now >= pause.from && now < pause.to) now = pause.to;
    const from = now;
    let left = item.minutes;
    for (const pause of pauses) {
      if (pause.from < now || pause.from >= now + left) continue;
      left -= pause.from - now;
      now = pause.to;
    }
    now += left;
    return { item, from, to: now };
  });
}
