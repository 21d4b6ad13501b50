import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/diagnostics/parse-yaml.ts';
import { trainingWords } from '../../src/i18n/training.ts';
import { calendarFrom, dataCalendar, recentYears } from '../../src/training/calendar-data.ts';
import { chinaYears } from '../../src/training/china-calendar.ts';
import { joinCalendars } from '../../src/training/join-calendars.ts';
import { parseCalendarYear } from '../../src/training/parse-calendar-year.ts';
import { addDays, dateParts, daysBetween, weekdayOf } from '../../src/training/plain-date.ts';
import { sayCalendar } from '../../src/training/say-calendar.ts';
import { anyDate, date } from './arbitraries.ts';

const years = chinaYears('zh-CN');

function calendarsOf(text: string, year = 2026, country: typeof years | 'none' = years) {
  const parsed = parseCalendarYear(parseYaml(text, { file: `content/training/calendars/${year}.yaml` }), year);
  expect(parsed.findings).toEqual([]);
  return joinCalendars(country === 'none' ? undefined : country, parsed.year ? [parsed.year] : []);
}

const [own] = joinCalendars(years, []);
const china = dataCalendar(own ?? { id: '', title: '', restDays: [], announces: true, years: {} });

describe('mainland China', () => {
  // 国务院办公厅关于2026年部分节假日安排的通知
  test.each([
    ['2026-01-01', false, '元旦'],
    ['2026-01-04', true, '元旦调休上班'],
    ['2026-02-14', true, '春节调休上班'],
    ['2026-02-15', false, '春节'],
    ['2026-02-23', false, '春节'],
    ['2026-02-24', true, undefined],
    ['2026-09-20', true, '国庆节调休上班'],
    ['2026-10-07', false, '国庆节'],
    ['2026-10-10', true, '国庆节调休上班'],
    ['2026-10-11', false, undefined],
    ['2026-11-30', true, undefined],
  ])('%s', (text, works, name) => {
    expect(china.isWorkingDay(date(text))).toBe(works);
    expect(china.nameOf?.(date(text))).toBe(name);
  });

  test('a year without a notice keeps the days of the law free and is marked', () => {
    expect(china.knowledgeOf?.(2026)).toBe('official');
    expect(china.knowledgeOf?.(2027)).toBe('awaited');
    expect(china.knowledgeOf?.(2099)).toBe('unforeseen');
    expect(china.knowledgeOf?.(1990)).toBe('unrecorded');
    const off = [
      '2027-01-01',
      '2027-02-05',
      '2027-02-08',
      '2027-04-05',
      '2027-05-02',
      '2027-06-09',
      '2027-09-15',
      '2027-10-03',
    ];
    for (const day of off) expect(china.isWorkingDay(date(day)), day).toBe(false);
    expect(china.isWorkingDay(date('2027-02-09'))).toBe(true);
    expect(china.nameOf?.(date('2027-02-06'))).toBe('春节');
  });

  test('every official year has the days that the law names', () => {
    for (const [year, { official, days }] of Object.entries(years)) {
      if (!official) continue;
      expect(china.isWorkingDay(date(`${year}-01-01`)), year).toBe(false);
      expect(china.isWorkingDay(date(`${year}-10-01`)), year).toBe(false);
      for (const { from, to } of days) expect(dateParts(from).year === Number(year) && to >= from).toBe(true);
    }
  });
});

describe('a handbook says otherwise', () => {
  test('its own days go before the public holidays, its rest days before the weekend', () => {
    const [calendar] = calendarsOf(
      'rest_days: [sun]\nholidays:\n  - { date: 2026-11-28, name: 盘点 }\nworkdays:\n  - { from: 2026-10-05, to: 2026-10-06, name: 大促 }\n',
    ).map(dataCalendar);
    expect(calendar?.isWorkingDay(date('2026-11-21'))).toBe(true);
    expect(calendar?.isWorkingDay(date('2026-11-22'))).toBe(false);
    expect(calendar?.nameOf?.(date('2026-11-28'))).toBe('盘点');
    expect(calendar?.isWorkingDay(date('2026-10-05'))).toBe(true);
    expect(calendar?.isWorkingDay(date('2026-10-07'))).toBe(false);
  });

  test('a team works in shifts, on public holidays, too, but for its own days', () => {
    const calendars = calendarsOf(
      [
        'holidays:',
        '  - { date: 2026-12-31, name: 盘点 }',
        'teams:',
        '  night:',
        '    title: 夜班',
        '    public_holidays: false',
        '    holidays:',
        '      - { date: 2026-10-02, name: 体检 }',
        '    shifts: { start: 2026-09-30, cycle: [work, work, rest] }',
        '',
      ].join('\n'),
    );
    expect(calendars.map(({ id, title }) => [id, title])).toEqual([
      ['', ''],
      ['night', '夜班'],
    ]);
    const night = dataCalendar(
      calendars[1] ?? calendarFrom({ id: '', title: '', restDays: [], announces: false, years: {} }, 0),
    );
    const worked = [
      '2026-09-29',
      '2026-09-30',
      '2026-10-01',
      '2026-10-02',
      '2026-10-03',
      '2026-10-04',
      '2026-10-05',
      '2026-12-31',
    ];
    expect(worked.map((day) => night.isWorkingDay(date(day)))).toEqual([
      false,
      true,
      true,
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  test('a notice written by hand takes the place of what was worked out in advance', () => {
    const [calendar] = calendarsOf(
      'official: true\nholidays:\n  - { from: 2027-01-01, to: 2027-01-03, name: 元旦 }\n',
      2027,
    ).map(dataCalendar);
    expect(calendar?.knowledgeOf?.(2027)).toBe('official');
    expect(calendar?.isWorkingDay(date('2027-02-05'))).toBe(true);
    expect(calendar?.nameOf?.(date('2027-01-03'))).toBe('元旦');
  });

  test('without a country there is nothing to wait for', () => {
    const calendars = calendarsOf('holidays:\n  - { date: 2026-12-25, name: Christmas }\n', 2026, 'none');
    const [calendar] = calendars.map(dataCalendar);
    expect(calendar?.knowledgeOf?.(2031)).toBe('official');
    expect(calendar?.isWorkingDay(date('2026-12-25'))).toBe(false);
    expect(calendar?.isWorkingDay(date('2026-10-01'))).toBe(true);
    expect(calendars.map((one) => sayCalendar(one, trainingWords.en))).toEqual([trainingWords.en.calendarNotes.own]);
  });
});

test('a page gets the two years before the latest notice and all after it', () => {
  const recent = own && recentYears(own);
  expect(Object.keys(recent?.years ?? {})).toEqual(['2024', '2025', '2026', '2027', '2028', '2029']);
  expect(JSON.stringify(recent).length).toBeLessThan(6000);
  expect(recent && sayCalendar(recent, trainingWords['zh-CN'])).toContain('2024 至 2026 年');
});

test('days between two dates count forth and back', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (from, count) => {
      expect(daysBetween(from, addDays(from, count))).toBe(count);
      expect(weekdayOf(addDays(from, 7))).toBe(weekdayOf(from));
    }),
  );
});
