import type { TrainingWords } from '../../i18n/training.ts';
import { type CalendarZone, writeCalendarFile } from '../../training/calendar-file.ts';
import type { PlanOutline } from '../../training/model.ts';
import type { Schedule } from '../../training/schedule.ts';
import { saveFile } from './save-file.ts';

export interface SaveScheduleOptions {
  readonly words: TrainingWords;
  readonly plan: PlanOutline;
  readonly zone: CalendarZone;
  /** Item id → its entry as the page was served. */
  readonly templates: ReadonlyMap<string, HTMLElement>;
}

/** Gives the reader the schedule as a calendar file. */
export function saveSchedule(schedule: Schedule, { words, plan, zone, templates }: SaveScheduleOptions): void {
  // The library asks for one even where it is given ids; a page that is not served over https has none.
  if (!('randomUUID' in crypto)) Object.defineProperty(crypto, 'randomUUID', { value: () => '' });
  const text = writeCalendarFile(schedule, {
    words,
    series: plan.id,
    domain: document.documentElement.dataset.handbook ?? 'handbook',
    title: plan.title,
    zone,
    hours: plan.hours,
    stamp: schedule.start,
    sequence: 0,
    items: Object.fromEntries([...templates].map(([id, entry]) => [id, detailsOf(entry)])),
  });
  saveFile(`${plan.id}-${schedule.start}.ics`, text, 'text/calendar;charset=utf-8');
}

function detailsOf(entry: HTMLElement) {
  const textOf = (selector: string): string => entry.querySelector(selector)?.textContent?.trim() ?? '';
  const links = [...entry.querySelectorAll<HTMLAnchorElement>('.plan-links a')].map(
    ({ textContent, href }) => `${textContent}\n${href}`,
  );
  return { summary: textOf('.plan-item-summary'), evidence: textOf('[data-evidence]') || undefined, links };
}
