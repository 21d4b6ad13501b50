import type { TrainingWords } from '../../i18n/training.ts';
import type { PlanOutline } from '../../training/model.ts';
import { dateParts, type PlainDate, weekdayOf } from '../../training/plain-date.ts';
import { stageTints, type TimelineDay } from '../../training/timeline.ts';

const svgSpace = 'http://www.w3.org/2000/svg';

export interface PaintTimelineOptions {
  readonly plan: PlanOutline;
  /** Before the anchors of its days. */
  readonly name: string;
  readonly words: TrainingWords;
  readonly today: PlainDate | undefined;
}

/** The timeline of a dated schedule, as `Timeline.astro` serves it. */
export function paintTimeline(days: readonly TimelineDay[], options: PaintTimelineOptions): HTMLElement {
  const list = document.createElement('ol');
  list.className = 'timeline';
  list.append(...days.map((day) => paintDay(day, options)));
  return list;
}

function paintDay(day: TimelineDay, { plan, name, words, today }: PaintTimelineOptions): HTMLElement {
  const { month, day: dayOfMonth } = dateParts(day.date);
  const entry = document.createElement('li');
  entry.className = day.works ? 'timeline-day' : 'timeline-day rest';
  entry.dataset.timelineDate = day.date;
  if (day.date === today) entry.setAttribute('aria-current', 'date');
  const text = `${words.monthDay(month, dayOfMonth)} ${words.weekdays[weekdayOf(day.date) - 1] ?? ''}`;
  const when = span('timeline-date', day.day === undefined ? text : '');
  if (day.day !== undefined) {
    const link = document.createElement('a');
    link.href = `#${name}-day-${day.day}`;
    link.textContent = text;
    when.append(link);
  }
  entry.append(when);
  if (day.minutes === 0) {
    entry.append(span('timeline-name', day.name ?? (day.works ? '' : words.restDay)));
  } else {
    entry.append(paintBar(plan, day), span('visually-hidden', `${day.name ?? ''} ${words.minutes(day.minutes)}`));
  }
  return entry;
}

function paintBar(plan: PlanOutline, { stages }: TimelineDay): SVGElement {
  const bar = document.createElementNS(svgSpace, 'svg');
  bar.setAttribute('class', 'timeline-bar');
  bar.setAttribute('viewBox', `0 0 ${plan.minutesPerDay} 10`);
  bar.setAttribute('preserveAspectRatio', 'none');
  bar.setAttribute('aria-hidden', 'true');
  let x = 0;
  for (const { stage, minutes } of stages) {
    const rect = document.createElementNS(svgSpace, 'rect');
    const index = plan.stages.findIndex(({ id }) => id === stage);
    for (const [name, value] of Object.entries({
      'data-stage': index % stageTints,
      x,
      y: 0,
      width: minutes,
      height: 10,
    })) {
      rect.setAttribute(name, String(value));
    }
    bar.append(rect);
    x += minutes;
  }
  return bar;
}

function span(className: string, text: string): HTMLElement {
  const made = document.createElement('span');
  made.className = className;
  made.textContent = text;
  return made;
}
