import type { Calendar } from './calendar.ts';
import { addDays, compareDates, type PlainDate } from './plain-date.ts';
import type { Schedule } from './schedule.ts';

/** One calendar day between the first and the last of a schedule, rest days included. */
export interface TimelineDay {
  readonly date: PlainDate;
  readonly works: boolean;
  /** Day of the plan, counted from 1; undefined where nothing is planned. */
  readonly day: number | undefined;
  readonly name: string | undefined;
  readonly minutes: number;
  /** In the order of the day; neighbours of one stage are one. */
  readonly stages: readonly TimelineStage[];
}

export interface TimelineStage {
  readonly stage: string;
  readonly minutes: number;
}

/** How many tints there are for stages; the style sheet has as many. */
export const stageTints = 5;

// A plan with a gap of half a year in it is better read as a list.
const longestTimeline = 200;

export function buildTimeline({ days }: Schedule, calendar: Calendar): TimelineDay[] {
  const [first, last] = [days[0], days.at(-1)];
  const timeline: TimelineDay[] = [];
  if (!first || !last) return timeline;
  for (
    let date = first.date;
    compareDates(date, last.date) <= 0 && timeline.length < longestTimeline;
    date = addDays(date, 1)
  ) {
    const planned = days.find((day) => day.date === date);
    timeline.push({
      date,
      works: calendar.isWorkingDay(date),
      day: planned?.day,
      name: calendar.nameOf?.(date),
      minutes: planned?.minutes ?? 0,
      stages: stagesOf(planned?.items ?? []),
    });
    if (date === last.date) break;
  }
  return timeline;
}

/** How the minutes of a list of items are spent on stages. */
export function stagesOf(items: readonly TimelineStage[]): TimelineStage[] {
  const stages: TimelineStage[] = [];
  for (const { stage, minutes } of items) {
    const last = stages.at(-1);
    if (last?.stage === stage) stages[stages.length - 1] = { stage, minutes: last.minutes + minutes };
    else stages.push({ stage, minutes });
  }
  return stages;
}
