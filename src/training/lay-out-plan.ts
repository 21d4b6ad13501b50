import type { ItemOutline, PlanOutline } from './model.ts';

/** One item, or one part of it, on one working day. */
export interface LaidItem {
  readonly item: ItemOutline;
  readonly minutes: number;
  /** Counted from 1; only where the item is spread over several days. */
  readonly part?: number;
  readonly parts?: number;
}

export interface LaidDay {
  /** Working day, counted from 1. */
  readonly day: number;
  /** Never more than the minutes of a day. */
  readonly minutes: number;
  readonly items: readonly LaidItem[];
}

/**
 * What could not be kept: an item that begins on another day than its anchor names, a `whole` item that had to be
 * spread because it is longer than a day, items that wait for each other and never come.
 */
export type LayoutNote =
  | { readonly kind: 'anchor-missed'; readonly item: ItemOutline; readonly wanted: number; readonly day: number }
  | { readonly kind: 'whole-split'; readonly item: ItemOutline; readonly minutesPerDay: number }
  | { readonly kind: 'waits-forever'; readonly items: readonly ItemOutline[] };

export interface PlanLayout {
  readonly minutesPerDay: number;
  /** Days on which something is done, in order. */
  readonly days: readonly LaidDay[];
  readonly notes: readonly LayoutNote[];
}

interface Work {
  readonly item: ItemOutline;
  readonly earliest: number;
  left: number;
  readonly parts: { readonly day: number; minutes: number }[];
}

// A shorter part is not worth beginning: the rest of the day stays free.
const leastPart = 15;

/**
 * Puts a plan's items on working days 1, 2, 3 …: anchored items on their day, the others in the author's order as soon
 * as what they come after is finished, spread over days where the minutes run out. Every minute of every item is
 * placed unless items wait for each other in a circle. Unknown prerequisites are ignored.
 * @throws RangeError when `minutesPerDay` is not a whole number of at least 1
 */
export function layOutPlan(plan: PlanOutline, minutesPerDay: number = plan.minutesPerDay): PlanLayout {
  if (!Number.isInteger(minutesPerDay) || minutesPerDay < 1) {
    throw new RangeError(`Expected at least 1 whole minute a day, found ${minutesPerDay}`);
  }
  const works = plan.items.map((item) => startWork(item, plan));
  const days: { day: number; works: Work[] }[] = [];
  let day = 1;
  while (works.some(isOpen)) {
    const done = fillDay(works, day, minutesPerDay);
    if (done.length > 0) {
      days.push({ day, works: done });
      day += 1;
      continue;
    }
    const later = works.filter((work) => isOpen(work) && work.earliest > day).map((work) => work.earliest);
    if (later.length === 0) break;
    day = Math.min(...later);
  }
  return { minutesPerDay, days: days.map(toLaidDay), notes: findNotes(works, minutesPerDay) };
}

function startWork(item: ItemOutline, { stages }: PlanOutline): Work {
  const stageDay = stages.find(({ id }) => id === item.stage)?.day ?? 1;
  return { item, earliest: Math.max(item.day ?? 1, stageDay), left: item.minutes, parts: [] };
}

const isOpen = (work: Work): boolean => work.left > 0;

const isBegun = (work: Work): boolean => work.parts.length > 0;

/** Spends the minutes of one day; returns what was worked on, in that order. */
function fillDay(works: readonly Work[], day: number, minutesPerDay: number): Work[] {
  const unfinished = new Set(works.filter(isOpen).map(({ item }) => item.id));
  const isReady = (work: Work) =>
    isOpen(work) && work.earliest <= day && work.item.after.every((id) => !unfinished.has(id));
  const isDue = (work: Work) => isOpen(work) && !isBegun(work) && work.item.day !== undefined && work.earliest <= day;

  const done: Work[] = [];
  let free = minutesPerDay;
  // Anchored items keep their minutes until it is certain that they cannot come today.
  let kept = true;
  const keptMinutes = () =>
    kept ? Math.min(free, sum(works.filter(isDue).map(({ left }) => Math.min(left, minutesPerDay)))) : 0;

  for (;;) {
    const due = works.find((work) => isDue(work) && isReady(work) && canBegin(work, free, minutesPerDay));
    const budget = due ? free : free - keptMinutes();
    const next = due ?? nextInTurn(works, isReady, isDue);
    if (next && canBegin(next, budget, minutesPerDay)) {
      const minutes = Math.min(next.left, budget);
      addPart(next, day, minutes);
      free -= minutes;
      if (!isOpen(next)) unfinished.delete(next.item.id);
      if (!done.includes(next)) done.push(next);
    } else if (keptMinutes() > 0) {
      kept = false;
    } else {
      return done;
    }
  }
}

/** What was begun is finished first; then the author's order counts. */
function nextInTurn(
  works: readonly Work[],
  isReady: (work: Work) => boolean,
  isDue: (work: Work) => boolean,
): Work | undefined {
  const ready = works.filter((work) => isReady(work) && !isDue(work));
  return ready.find(isBegun) ?? ready[0];
}

function canBegin({ item, left }: Work, budget: number, minutesPerDay: number): boolean {
  const inOneGo = item.whole === true && item.minutes <= minutesPerDay;
  return budget > 0 && budget >= (inOneGo ? left : Math.min(left, leastPart, minutesPerDay));
}

function addPart(work: Work, day: number, minutes: number): void {
  work.left -= minutes;
  const last = work.parts.at(-1);
  if (last?.day === day) last.minutes += minutes;
  else work.parts.push({ day, minutes });
}

function toLaidDay({ day, works }: { day: number; works: readonly Work[] }): LaidDay {
  const items = works.map(({ item, parts }): LaidItem => {
    const index = parts.findIndex((part) => part.day === day);
    const minutes = parts[index]?.minutes ?? 0;
    return parts.length > 1 ? { item, minutes, part: index + 1, parts: parts.length } : { item, minutes };
  });
  return { day, minutes: sum(items.map(({ minutes }) => minutes)), items };
}

function findNotes(works: readonly Work[], minutesPerDay: number): LayoutNote[] {
  const notes: LayoutNote[] = [];
  for (const { item, parts } of works) {
    const day = parts[0]?.day;
    if (day !== undefined && item.day !== undefined && day !== item.day) {
      notes.push({ kind: 'anchor-missed', item, wanted: item.day, day });
    }
    if (item.whole && parts.length > 1) notes.push({ kind: 'whole-split', item, minutesPerDay });
  }
  const waiting = works.filter(isOpen).map(({ item }) => item);
  if (waiting.length > 0) notes.push({ kind: 'waits-forever', items: waiting });
  return notes;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
