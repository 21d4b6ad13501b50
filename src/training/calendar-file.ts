import { ICalCalendar, type ICalDayJsStub, ICalEventStatus } from 'ical-generator';
import type { TrainingWords } from '../i18n/training.ts';
import { timesOfDay } from './day-times.ts';
import type { DayHours, Item } from './model.ts';
import { addDays, dateParts, type PlainDate } from './plain-date.ts';
import { sayNote } from './say-note.ts';
import type { Schedule } from './schedule.ts';

/** `floating` times are the same on the clock wherever the reader is. */
export const calendarZones = ['Asia/Shanghai', 'floating'] as const;

export type CalendarZone = (typeof calendarZones)[number];

export interface CalendarFileOptions {
  readonly words: TrainingWords;
  /** Before the @ of each UID, together with item and part: a cohort's id, or the plan's where there is none. */
  readonly series: string;
  /** After the @ of each UID: the handbook's id. */
  readonly domain: string;
  readonly title: string;
  readonly zone: CalendarZone;
  readonly hours: DayHours;
  /** When the file was made: never the clock, so that the same content gives the same bytes. */
  readonly stamp: PlainDate;
  /** Raised when dates change. */
  readonly sequence: number;
  readonly room?: string | undefined;
  readonly mentor?: string | undefined;
  /** What to do in an item, by its id; an item without one has its title alone. */
  readonly items?: Readonly<
    Record<string, Pick<Item, 'summary' | 'evidence'> & { readonly links?: readonly string[] }>
  >;
}

/**
 * A schedule as an iCalendar file: an event for each item of each day. UIDs depend on series, item and part alone, so
 * a second import moves the events instead of doubling them. Lines are folded at 75 octets and end with CR LF.
 */
export function writeCalendarFile(schedule: Schedule, options: CalendarFileOptions): string {
  const { words, series, domain, title, zone, hours, stamp, sequence, room, mentor, items = {} } = options;
  const zoned = zone !== 'floating';
  const notes = schedule.notes.map((note) => sayNote(note, words));
  const file = new ICalCalendar({
    prodId: { company: 'Zhanggui', product: 'handbook', language: 'EN' },
    // The library writes these two as they are.
    name: escapeText(title),
    ...(notes.length > 0 && { description: escapeText(notes.join('\n')) }),
  });
  // No zone for the calendar itself: DTSTAMP, too, would be written in it, and it has to be in UTC.
  if (zoned) file.timezone({ name: null, generator: () => shanghaiZone });
  if (zoned) file.x('X-WR-TIMEZONE', zone);
  for (const day of schedule.days) {
    for (const { item, from, to } of timesOfDay(day, hours)) {
      const { summary = '', evidence, links = [] } = items[item.id] ?? {};
      const part = item.parts === undefined ? '' : words.part(item.part ?? 1, item.parts);
      const lines = [
        summary,
        evidence && `${words.evidence}${words.colon}${evidence}`,
        mentor && `${words.mentor}${words.colon}${mentor}`,
        `${words.kinds[item.kind]}${words.listSeparator}${words.minutes(item.minutes)}`,
        day.awaited && words.awaitedMark,
        ...links,
      ];
      file.createEvent({
        id: `${series}.${item.id}.${item.part ?? 1}@${domain}`,
        sequence,
        stamp: wallClock(stamp, 0),
        start: wallClock(day.date, from),
        end: wallClock(day.date, to),
        ...(zoned ? { timezone: zone } : { floating: true }),
        summary: part ? `${item.title}${words.bracket(part)}` : item.title,
        description: lines.filter(Boolean).join('\n'),
        ...(room && { location: room }),
        status: day.awaited ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      });
    }
  }
  return `${file.toString()}\r\n`;
}

/** China has had one zone and no summer time since 1991. */
const shanghaiZone = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Shanghai',
  'BEGIN:STANDARD',
  'DTSTART:19910915T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/**
 * A date and a time as the wall clock shows them. The library reads a Date with the machine's own zone; this answers
 * the same everywhere, whichever zone it is asked for.
 */
function wallClock(date: PlainDate, minutes: number): ICalDayJsStub {
  const { year, month, day } = dateParts(addDays(date, Math.floor(minutes / 1440)));
  const two = (value: number): string => String(value).padStart(2, '0');
  const time = minutes % 1440;
  const clock: ICalDayJsStub = {
    format: (form) =>
      form === 'HHmmss'
        ? `${two(Math.floor(time / 60))}${two(time % 60)}00`
        : `${String(year).padStart(4, '0')}${two(month)}${two(day)}`,
    isValid: () => true,
    toDate: () => new Date(Date.UTC(year, month - 1, day, 0, time)),
    toJSON: () => new Date(Date.UTC(year, month - 1, day, 0, time)).toISOString(),
    tz: () => clock,
    utc: () => clock,
  };
  return clock;
}

const escapeText = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');
