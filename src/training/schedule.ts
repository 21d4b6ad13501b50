import { type Calendar, workingDaysFrom, type YearKnowledge } from './calendar.ts';
import { type LaidItem, type LayoutNote, layOutPlan } from './lay-out-plan.ts';
import type { ItemKind, ItemOutline, PlanOutline } from './model.ts';
import { dateParts, type PlainDate } from './plain-date.ts';

/** One item, or one part of it, on one date. */
export interface ScheduledItem {
  readonly id: string;
  readonly title: string;
  /** Id of its stage. */
  readonly stage: string;
  readonly kind: ItemKind;
  readonly date: PlainDate;
  readonly minutes: number;
  /** Counted from 1; only where the item is spread over several days. */
  readonly part?: number;
  readonly parts?: number;
}

export interface ScheduledDay {
  /** Working day, counted from 1. */
  readonly day: number;
  readonly date: PlainDate;
  /** What the calendar calls the day, where it is not an ordinary one. */
  readonly name?: string;
  /** The public holidays of its year are not announced yet. */
  readonly awaited?: true;
  readonly minutes: number;
  readonly items: readonly ScheduledItem[];
}

/** What the reader of a schedule is told: it began later than asked, or something of the plan could not be kept. */
export type ScheduleNote =
  | { readonly kind: 'start-moved'; readonly from: PlainDate; readonly to: PlainDate; readonly name?: string }
  | (Extract<LayoutNote, { kind: 'anchor-missed' }> & { readonly date: PlainDate })
  | Exclude<LayoutNote, { kind: 'anchor-missed' }>
  /** The years' public holidays are not announced (or, long ago, not recorded), so dates in them may still change. */
  | {
      readonly kind: 'holidays-awaited' | 'holidays-unforeseen' | 'holidays-unrecorded';
      readonly years: readonly number[];
    }
  | { readonly kind: 'no-working-days'; readonly after: PlainDate; readonly items: readonly ItemOutline[] };

/** A plan on dates. */
export interface Schedule {
  /** Id of the plan. */
  readonly plan: string;
  readonly title: string;
  /** The first working day; later than the date asked for when that was a rest day. */
  readonly start: PlainDate;
  readonly minutesPerDay: number;
  /** In the order in which they are done. */
  readonly items: readonly ScheduledItem[];
  /** The same items by day; days on which nothing is planned are left out. */
  readonly days: readonly ScheduledDay[];
  readonly notes: readonly ScheduleNote[];
}

export interface ScheduleOptions {
  /** Training time of one working day; default: the plan's own. */
  readonly minutesPerDay?: number;
}

/**
 * Dates a plan: working day n of its layout is the n-th working day of the calendar from `start` on. The layout does
 * not depend on the start, so a later start never ends earlier.
 * @throws RangeError when `minutesPerDay` is not a whole number of at least 1
 */
export function buildSchedule(
  plan: PlanOutline,
  calendar: Calendar,
  start: PlainDate,
  { minutesPerDay = plan.minutesPerDay }: ScheduleOptions = {},
): Schedule {
  const layout = layOutPlan(plan, minutesPerDay);
  const dates = workingDaysFrom(calendar, start, Math.max(1, layout.days.at(-1)?.day ?? 1));
  const dateOf = (day: number): PlainDate | undefined => dates[day - 1];
  const days: ScheduledDay[] = [];
  const undated: LaidItem[] = [];
  for (const { day, minutes, items } of layout.days) {
    const date = dateOf(day);
    if (!date) {
      undated.push(...items);
      continue;
    }
    const name = calendar.nameOf?.(date);
    const dated = items.map((laid) => toScheduledItem(laid, date));
    const known = calendar.knowledgeOf?.(dateParts(date).year);
    const awaited = known === 'awaited' || known === 'unforeseen';
    days.push({
      day,
      date,
      ...(name !== undefined && { name }),
      ...(awaited && { awaited }),
      minutes,
      items: dated,
    });
  }
  const first = dates[0];
  return {
    plan: plan.id,
    title: plan.title,
    start: first ?? start,
    minutesPerDay,
    items: days.flatMap(({ items }) => items),
    days,
    notes: [
      ...startNotes(calendar, start, first),
      ...knowledgeNotes(calendar, first ?? start, days.at(-1)?.date ?? start),
      ...layout.notes.flatMap((note) => datedNote(note, dateOf)),
      ...undatedNotes(undated, dates.at(-1) ?? start),
    ],
  };
}

function toScheduledItem({ item, minutes, part, parts }: LaidItem, date: PlainDate): ScheduledItem {
  const { id, title, stage, kind } = item;
  const scheduled: ScheduledItem = { id, title, stage, kind, date, minutes };
  return part !== undefined && parts !== undefined ? { ...scheduled, part, parts } : scheduled;
}

function startNotes(calendar: Calendar, asked: PlainDate, first: PlainDate | undefined): ScheduleNote[] {
  if (!first || first === asked) return [];
  const name = calendar.nameOf?.(asked);
  return [{ kind: 'start-moved', from: asked, to: first, ...(name !== undefined && { name }) }];
}

function knowledgeNotes(calendar: Calendar, from: PlainDate, to: PlainDate): ScheduleNote[] {
  const first = dateParts(from).year;
  const years = Array.from({ length: dateParts(to).year - first + 1 }, (_, index) => first + index);
  const knownAs = (knowledge: YearKnowledge) => years.filter((year) => calendar.knowledgeOf?.(year) === knowledge);
  return (['awaited', 'unforeseen', 'unrecorded'] as const).flatMap((knowledge) => {
    const found = knownAs(knowledge);
    return found.length > 0 ? [{ kind: `holidays-${knowledge}` as const, years: found }] : [];
  });
}

// An item that has no date at all is told of once, among those without a working day.
function datedNote(note: LayoutNote, dateOf: (day: number) => PlainDate | undefined): ScheduleNote[] {
  if (note.kind !== 'anchor-missed') return [note];
  const date = dateOf(note.day);
  return date ? [{ ...note, date }] : [];
}

function undatedNotes(undated: readonly LaidItem[], after: PlainDate): ScheduleNote[] {
  const items = [...new Set(undated.map(({ item }) => item))];
  return items.length > 0 ? [{ kind: 'no-working-days', after, items }] : [];
}
