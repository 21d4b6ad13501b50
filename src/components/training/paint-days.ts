import type { TrainingWords } from '../../i18n/training.ts';
import { daysAroundToday } from '../../training/days-around-today.ts';
import { dateParts, type PlainDate, weekdayOf } from '../../training/plain-date.ts';
import type { Schedule, ScheduledDay, ScheduledItem } from '../../training/schedule.ts';

export interface PaintDaysOptions {
  readonly words: TrainingWords;
  /** Before the anchors of the days. */
  readonly name: string;
  /** Item id → its list entry as the page was served; it is copied, never moved. */
  readonly templates: ReadonlyMap<string, HTMLElement>;
  /** Divides the days into today's, the next and the earlier ones; in the order of dates without it. */
  readonly today: PlainDate | undefined;
}

/** The groups of dated days of a schedule, each with its heading. */
export function paintDays(schedule: Schedule, options: PaintDaysOptions): HTMLElement[] {
  const { words, today } = options;
  const around = today && daysAroundToday(schedule.days, today);
  if (!around) return [paintGroup(words.days, schedule.days, options)];
  const now = paintGroup(words.today, around.today ? [around.today] : [], options);
  if (!around.today) now.append(element('p', 'plan-empty', words.nothingToday));
  return [
    now,
    ...(around.next.length > 0 ? [paintGroup(words.next, around.next, options)] : []),
    ...(around.earlier.length > 0 ? [paintGroup(words.earlier, around.earlier, options)] : []),
  ];
}

function paintGroup(heading: string, days: readonly ScheduledDay[], options: PaintDaysOptions): HTMLElement {
  const group = element('section', 'plan-group');
  group.append(element('h3', '', heading));
  if (days.length === 0) return group;
  const list = element('ol', 'plan-days');
  list.append(...days.map((day) => paintDay(day, options)));
  group.append(list);
  return group;
}

function paintDay(day: ScheduledDay, options: PaintDaysOptions): HTMLElement {
  const { words, today } = options;
  const entry = element('li', 'plan-day');
  entry.id = `${options.name}-day-${day.day}`;
  const heading = element('h4', '');
  const time = element('time', 'plan-date', monthDayText(day.date, words));
  time.dateTime = day.date;
  heading.append(time, ' ', element('span', 'plan-weekday', weekdayText(day.date, words)));
  if (day.awaited) heading.append(' ', element('span', 'plan-awaited', words.awaited));
  if (day.date === today) {
    entry.dataset.today = '';
    heading.append(' ', element('span', 'plan-today', words.today));
  }
  const head = element('div', 'plan-day-head');
  const name = day.name === undefined ? [] : [day.name];
  head.append(heading);
  for (const line of [...name, words.dayNumber(day.day), `${words.total} ${words.minutes(day.minutes)}`]) {
    head.append(element('p', '', line));
  }
  const items = element('ol', 'plan-items');
  items.append(...day.items.flatMap((item, index) => paintItem(item, day.items[index - 1], options) ?? []));
  entry.append(head, items);
  return entry;
}

function paintItem(
  item: ScheduledItem,
  previous: ScheduledItem | undefined,
  { words, templates }: PaintDaysOptions,
): HTMLElement | undefined {
  const entry = templates.get(item.id)?.cloneNode(true) as HTMLElement | undefined;
  if (!entry) return undefined;
  const { part = 1, parts = 1 } = item;
  // The hook carries the date itself, too, for those who look no further than the entry.
  entry.dataset.scheduleItem = item.id;
  entry.setAttribute('datetime', item.date);
  const time = entry.querySelector('time');
  if (time) {
    time.dateTime = item.date;
    time.textContent = `${monthDayText(item.date, words)} ${weekdayText(item.date, words)}`;
    time.hidden = false;
  }
  const stageMark = entry.querySelector<HTMLElement>('[data-stage-mark]');
  if (stageMark) stageMark.hidden = item.stage === previous?.stage;
  const tick = entry.querySelector<HTMLElement>('.plan-tick');
  if (tick) tick.hidden = part < parts;
  const partText = entry.querySelector<HTMLElement>('[data-part]');
  if (partText) {
    partText.hidden = parts === 1;
    partText.textContent = parts === 1 ? '' : words.part(part, parts);
  }
  const minutes = entry.querySelector('[data-minutes]');
  if (minutes) minutes.textContent = words.minutes(item.minutes);
  return entry;
}

function monthDayText(date: PlainDate, words: TrainingWords): string {
  const { month, day } = dateParts(date);
  return words.monthDay(month, day);
}

const weekdayText = (date: PlainDate, words: TrainingWords): string => words.weekdays[weekdayOf(date) - 1] ?? '';

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  if (text !== '') made.textContent = text;
  return made;
}
