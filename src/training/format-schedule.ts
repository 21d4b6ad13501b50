import type { Language } from '../i18n/language.ts';
import { type TrainingWords, trainingWords } from '../i18n/training.ts';
import { displayWidth } from '../text/display-width.ts';
import { writeCsv } from '../text/write-csv.ts';
import { weekdayOf } from './plain-date.ts';
import { sayNote } from './say-note.ts';
import type { Schedule, ScheduledItem } from './schedule.ts';

/** What `npx handbook schedule --format json` prints. Dates are `YYYY-MM-DD`. */
export interface ScheduleJson {
  readonly plan: string;
  readonly start: string;
  /** In the order in which they are done; an item that is spread over days stands once for each day. */
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly date: string;
    readonly minutes: number;
  }[];
  readonly notes: readonly string[];
}

export function scheduleJson(schedule: Schedule, language: Language): ScheduleJson {
  const { plan, start, items, notes } = schedule;
  return {
    plan,
    start,
    items: items.map(({ id, title, date, minutes }) => ({ id, title, date, minutes })),
    notes: notes.map((note) => sayNote(note, trainingWords[language])),
  };
}

/** The schedule as a CSV table, headings first: one line an item a day. Notes are not in it. */
export function scheduleCsv(
  schedule: Schedule,
  language: Language,
  stageTitles: Readonly<Record<string, string>> = {},
): string {
  const words = trainingWords[language];
  const { day, date, weekday, stage, kind, item, part, minutes } = words.columns;
  const rows = schedule.days.flatMap((one) =>
    one.items.map((entry) => [
      one.day,
      entry.date,
      words.weekdays[weekdayOf(entry.date) - 1] ?? '',
      stageTitles[entry.stage] ?? entry.stage,
      words.kinds[entry.kind],
      entry.title,
      entry.part !== undefined && entry.parts !== undefined ? words.part(entry.part, entry.parts) : '',
      entry.minutes,
    ]),
  );
  return writeCsv([[day, date, weekday, stage, kind, item, part, minutes], ...rows]);
}

/** The schedule as a table for a terminal: one line an item, a total for each day, notes below. Ends with a line break. */
export function scheduleTable(schedule: Schedule, language: Language): string {
  const words = trainingWords[language];
  const { columns, total } = words;
  const rows = [
    [columns.date, '', columns.minutes, columns.kind, columns.item],
    ...schedule.days.flatMap((day) => [
      ...day.items.map((item, index) => [
        ...(index === 0 ? [day.date, words.weekdays[weekdayOf(day.date) - 1] ?? ''] : ['', '']),
        String(item.minutes),
        words.kinds[item.kind],
        itemTitle(item, words),
      ]),
      ['', '', String(day.minutes), total, ''],
    ]),
  ];
  const notes = schedule.notes.map((note) => sayNote(note, words));
  const head = `${schedule.title} · ${schedule.plan} · ${schedule.start}`;
  return [head, '', ...alignColumns(rows), ...(notes.length > 0 ? ['', ...notes] : []), ''].join('\n');
}

const itemTitle = ({ title, part, parts }: ScheduledItem, words: TrainingWords): string =>
  part !== undefined && parts !== undefined ? `${title} · ${words.part(part, parts)}` : title;

const minutesColumn = 2;

function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell));
  }
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const padding = ' '.repeat((widths[column] ?? 0) - displayWidth(cell));
        return column === minutesColumn ? padding + cell : cell + padding;
      })
      .join('  ')
      .trimEnd(),
  );
}
