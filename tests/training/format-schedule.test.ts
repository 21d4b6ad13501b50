import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/language.ts';
import { trainingWords } from '../../src/i18n/training.ts';
import { displayWidth } from '../../src/text/display-width.ts';
import { weekdayCalendar } from '../../src/training/calendar.ts';
import { scheduleJson, scheduleTable } from '../../src/training/format-schedule.ts';
import type { ItemOutline, PlanOutline } from '../../src/training/model.ts';
import { sayNote } from '../../src/training/say-note.ts';
import { buildSchedule, type ScheduleNote } from '../../src/training/schedule.ts';
import { date } from './arbitraries.ts';

const template: PlanOutline = {
  id: 'new-hire',
  title: '新人培训',
  minutesPerDay: 100,
  hours: { starts: 540, pauses: [] },
  stages: [{ id: 'only' }],
  items: [
    { id: 'read', title: '读手册', stage: 'only', kind: 'read', minutes: 90, after: [] },
    { id: 'watch', title: 'Watch 接待', stage: 'only', kind: 'on-the-job', minutes: 105, after: ['read'] },
  ],
};
const schedule = buildSchedule(template, weekdayCalendar(), date('2026-12-05'));

test('JSON has the shape that others rely on, and nothing more', () => {
  expect(scheduleJson(schedule, 'en')).toEqual({
    plan: 'new-hire',
    start: '2026-12-07',
    items: [
      { id: 'read', title: '读手册', date: '2026-12-07', minutes: 90 },
      { id: 'watch', title: 'Watch 接待', date: '2026-12-08', minutes: 100 },
      { id: 'watch', title: 'Watch 接待', date: '2026-12-09', minutes: 5 },
    ],
    notes: ['2026-12-05 is a rest day: the plan begins on the next working day, 2026-12-07.'],
  });
});

test('the table in Chinese', () => {
  expect(scheduleTable(schedule, 'zh-CN')).toBe(`新人培训 · new-hire · 2026-12-07

日期              分钟  方式  内容
2026-12-07  周一    90  阅读  读手册
                    90  合计
2026-12-08  周二   100  跟岗  Watch 接待 · 第 1 段，共 2 段
                   100  合计
2026-12-09  周三     5  跟岗  Watch 接待 · 第 2 段，共 2 段
                     5  合计

2026-12-05 不上班，改从下一个工作日 2026-12-07 开始。
`);
});

test('the columns of a table begin under each other', () => {
  const lines = scheduleTable(schedule, 'en').split('\n').slice(2, 6);
  const columns = ['Item', '读手册', 'Watch 接待'].map((text) => {
    const line = lines.find((candidate) => candidate.includes(text)) ?? '';
    return displayWidth(line.slice(0, line.indexOf(text)));
  });
  expect(new Set(columns).size).toBe(1);
});

test.each([
  ['', 0],
  ['abc', 3],
  ['少货', 4],
  ['“少”，', 6],
  ['Ａ１', 4],
  ['𠮷', 2],
  ['e\u0301', 1],
])('"%s" is %d columns wide', (text, width) => {
  // Curly quotes are narrow in a terminal.
  expect(displayWidth(text)).toBe(width);
});

describe('notes', () => {
  const [first] = template.items as readonly [ItemOutline];
  const items = template.items;
  const notes: ScheduleNote[] = [
    { kind: 'start-moved', from: date('2027-01-01'), to: date('2027-01-04'), name: '元旦' },
    { kind: 'anchor-missed', item: first, wanted: 2, day: 3, date: date('2026-12-09') },
    { kind: 'whole-split', item: first, minutesPerDay: 60 },
    { kind: 'waits-forever', items },
    { kind: 'holidays-awaited', years: [2027, 2028] },
    { kind: 'holidays-unrecorded', years: [1990] },
    { kind: 'no-working-days', after: date('2026-12-09'), items },
  ];

  test.each(notes)('$kind is a sentence in every language', (note) => {
    for (const language of languages) {
      expect(sayNote(note, trainingWords[language])).toMatch(language === 'en' ? /^["\w].*\.$/ : /。$/);
      expect(sayNote(note, trainingWords[language])).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});
