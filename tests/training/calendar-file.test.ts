import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { trainingWords } from '../../src/i18n/training.ts';
import { dataCalendar } from '../../src/training/calendar-data.ts';
import { type CalendarFileOptions, writeCalendarFile } from '../../src/training/calendar-file.ts';
import { chinaYears } from '../../src/training/china-calendar.ts';
import { joinCalendars } from '../../src/training/join-calendars.ts';
import type { PlanOutline } from '../../src/training/model.ts';
import { buildSchedule } from '../../src/training/schedule.ts';
import { date } from './arbitraries.ts';

const calendar = dataCalendar(
  joinCalendars(chinaYears('zh-CN'), [])[0] ?? { id: '', title: '', restDays: [], announces: false, years: {} },
);

const template: PlanOutline = {
  id: 'new-hire',
  title: '新人培训',
  minutesPerDay: 120,
  hours: { starts: 540, pauses: [{ from: 600, to: 630 }] },
  stages: [{ id: 'only' }],
  items: [
    { id: 'read', title: '读手册，认人；学规矩', stage: 'only', kind: 'read', minutes: 90, after: [] },
    { id: 'watch', title: '旁听接待'.repeat(20), stage: 'only', kind: 'watch', minutes: 60, after: ['read'] },
  ],
};

const options: CalendarFileOptions = {
  words: trainingWords['zh-CN'],
  series: '2026-12-b',
  domain: 'shop',
  title: '第一期, 岁末; 班',
  zone: 'Asia/Shanghai',
  hours: template.hours,
  stamp: date('2026-12-31'),
  sequence: 0,
  room: '培训室',
  items: { read: { summary: '先读\n再问, 一条一条来；\\不懂就问', evidence: '说得出三家店' } },
};

const write = (start: string, more: Partial<CalendarFileOptions> = {}): string =>
  writeCalendarFile(buildSchedule(template, calendar, date(start)), { ...options, ...more });

const parse = (text: string) => {
  const root = new ICAL.Component(ICAL.parse(text));
  return { root, events: root.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
};

test('another parser reads the events, in Shanghai time, around the pause and the holiday', () => {
  const { root, events } = parse(write('2026-12-31'));
  expect(root.getFirstPropertyValue('x-wr-calname')).toBe('第一期\\, 岁末\\; 班');
  expect(root.getFirstPropertyValue('x-wr-caldesc')).toContain('2027 年的放假安排未公布');
  expect(
    events.map(({ uid, startDate, endDate }) => [uid, startDate.toString(), endDate.toString(), startDate.zone.tzid]),
  ).toEqual([
    ['2026-12-b.read.1@shop', '2026-12-31T09:00:00', '2026-12-31T11:00:00', 'Asia/Shanghai'],
    ['2026-12-b.watch.1@shop', '2026-12-31T11:00:00', '2026-12-31T11:30:00', 'Asia/Shanghai'],
    ['2026-12-b.watch.2@shop', '2027-01-04T09:00:00', '2027-01-04T09:30:00', 'Asia/Shanghai'],
  ]);
  expect(events[0]?.description).toContain('先读\n再问, 一条一条来；\\不懂就问\n怎样算完成：说得出三家店');
  expect(events[0]?.location).toBe('培训室');
  expect(events.map(({ component }) => component.getFirstPropertyValue('status'))).toEqual([
    'CONFIRMED',
    'CONFIRMED',
    'TENTATIVE',
  ]);
  expect(events[2]?.description).toContain('未公布');
  const [zone] = root.getAllSubcomponents('vtimezone');
  expect(zone && new ICAL.Timezone(zone).utcOffset(ICAL.Time.fromDateTimeString('2026-12-31T09:00:00'))).toBe(8 * 3600);
});

test('stamps are in universal time, and every event has one', () => {
  expect(write('2026-12-31').match(/^DTSTAMP:\d{8}T\d{6}Z\r$/gm)).toHaveLength(3);
});

test('no line is longer than 75 octets, none is cut within a character, all end with CR LF', () => {
  const text = write('2026-12-31');
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) {
    expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    expect(line).not.toContain('\uFFFD');
  }
  expect(parse(text).events[1]?.summary).toBe(`${'旁听接待'.repeat(20)}（第 1 段，共 2 段）`);
});

test('the same content gives the same bytes', () => {
  expect(write('2026-12-31')).toBe(write('2026-12-31'));
});

test('a second import updates: the same UIDs, a higher sequence, other dates', () => {
  const before = parse(write('2026-12-31')).events;
  const after = parse(write('2027-01-05', { sequence: 1 })).events;
  const shelf = new Map(before.map((event) => [event.uid, event]));
  for (const event of after) {
    expect(event.sequence).toBeGreaterThan(shelf.get(event.uid)?.sequence ?? 99);
    shelf.set(event.uid, event);
  }
  expect(shelf.size).toBe(before.length);
  expect([...shelf.values()].map(({ startDate }) => startDate.toString().slice(0, 10))).toEqual([
    '2027-01-05',
    '2027-01-05',
    '2027-01-06',
  ]);
});

describe('floating', () => {
  test('has no zone at all', () => {
    const text = write('2026-12-31', { zone: 'floating' });
    expect(text).not.toMatch(/TZID|VTIMEZONE|X-WR-TIMEZONE/);
    expect(text).toContain('DTSTART:20261231T090000\r\n');
  });
});
