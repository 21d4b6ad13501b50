import { describe, expect, test } from 'vitest';
import { type Calendar, weekdayCalendar, workingDaysFrom } from '../../src/training/calendar.ts';
import { layOutPlan } from '../../src/training/lay-out-plan.ts';
import type { ItemOutline, PlanOutline } from '../../src/training/model.ts';
import { buildSchedule } from '../../src/training/schedule.ts';
import { date } from './arbitraries.ts';

const item = (id: string, minutes: number, more: Partial<ItemOutline> = {}): ItemOutline => ({
  id,
  title: id,
  stage: 'only',
  kind: 'read',
  minutes,
  after: [],
  ...more,
});

const plan = (items: readonly ItemOutline[], minutesPerDay = 100): PlanOutline => ({
  id: 'plan',
  title: 'Plan',
  minutesPerDay,
  hours: { starts: 540, pauses: [] },
  stages: [{ id: 'only' }, { id: 'third', day: 3 }],
  items,
});

/** `1: a 60, b 40` for each day. */
const laid = (template: PlanOutline, minutesPerDay?: number): string[] =>
  layOutPlan(template, minutesPerDay).days.map(
    ({ day, items }) => `${day}: ${items.map((entry) => `${entry.item.id} ${entry.minutes}`).join(', ')}`,
  );

describe('layOutPlan', () => {
  test('keeps the order of the author and spreads over days', () => {
    expect(laid(plan([item('a', 60), item('b', 60), item('c', 30)]))).toEqual(['1: a 60, b 40', '2: b 20, c 30']);
  });

  test('lets an item wait for those it comes after, wherever they stand', () => {
    expect(laid(plan([item('a', 10, { after: ['c'] }), item('b', 10), item('c', 10)]))).toEqual([
      '1: b 10, c 10, a 10',
    ]);
  });

  test('begins nothing for less than a quarter of an hour', () => {
    expect(laid(plan([item('a', 90), item('b', 40), item('c', 10)]))).toEqual(['1: a 90', '2: b 40, c 10']);
  });

  test('leaves the rest of a day free before what is done in one go', () => {
    expect(laid(plan([item('a', 60), item('b', 50, { whole: true }), item('c', 10)]))).toEqual([
      '1: a 60',
      '2: b 50, c 10',
    ]);
  });

  test('puts an anchored item first on its day and keeps its minutes free', () => {
    expect(laid(plan([item('a', 250), item('b', 30, { day: 2 })]))).toEqual(['1: a 100', '2: b 30, a 70', '3: a 80']);
  });

  test('puts an anchored item after what it needs, on the same day', () => {
    expect(laid(plan([item('a', 150), item('b', 30, { day: 2, after: ['a'] })]))).toEqual([
      '1: a 100',
      '2: a 50, b 30',
    ]);
  });

  test('gives up the minutes of an anchored item that cannot come, and says so', () => {
    const late = plan([item('a', 180), item('b', 30, { day: 1, after: ['a'] })]);
    expect(laid(late)).toEqual(['1: a 100', '2: a 80, b 20', '3: b 10']);
    expect(layOutPlan(late).notes).toEqual([{ kind: 'anchor-missed', item: late.items[1], wanted: 1, day: 2 }]);
  });

  test('waits for the day of a stage, and counts the empty days', () => {
    expect(laid(plan([item('a', 20), item('b', 20, { stage: 'third' })]))).toEqual(['1: a 20', '3: b 20']);
  });

  test('fills the days before an anchor with what comes later', () => {
    expect(laid(plan([item('a', 50, { day: 3 }), item('b', 250)]))).toEqual(['1: b 100', '2: b 100', '3: a 50, b 50']);
  });

  test('spreads what is longer than a day even if it should be done in one go, and says so', () => {
    const long = plan([item('a', 150, { whole: true })]);
    expect(laid(long)).toEqual(['1: a 100', '2: a 50']);
    expect(layOutPlan(long).notes).toEqual([{ kind: 'whole-split', item: long.items[0], minutesPerDay: 100 }]);
  });

  test('leaves out items that wait for each other, and says so', () => {
    const circle = plan([item('a', 10, { after: ['b'] }), item('b', 10, { after: ['a'] }), item('c', 10)]);
    expect(laid(circle)).toEqual(['1: c 10']);
    expect(layOutPlan(circle).notes).toEqual([{ kind: 'waits-forever', items: circle.items.slice(0, 2) }]);
  });

  test('ignores a prerequisite that does not exist', () => {
    expect(laid(plan([item('a', 10, { after: ['gone'] })]))).toEqual(['1: a 10']);
  });

  test('takes other minutes a day than the plan has', () => {
    expect(laid(plan([item('a', 60)]), 25)).toEqual(['1: a 25', '2: a 25', '3: a 10']);
  });

  test.each([0, -1, 1.5, Number.NaN])('refuses %d minutes a day', (minutes) => {
    expect(() => layOutPlan(plan([item('a', 10)]), minutes)).toThrow(RangeError);
  });
});

describe('workingDaysFrom', () => {
  test('skips rest days, the first day included', () => {
    expect(workingDaysFrom(weekdayCalendar(), date('2026-11-28'), 6)).toEqual([
      '2026-11-30',
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
      '2026-12-07',
    ]);
  });

  test('gives up on a calendar without working days', () => {
    expect(workingDaysFrom(weekdayCalendar({ restDays: [1, 2, 3, 4, 5, 6, 7] }), date('2026-11-30'), 5)).toEqual([]);
  });

  test('ends with the year 9999', () => {
    expect(workingDaysFrom(weekdayCalendar(), date('9999-12-30'), 9)).toEqual(['9999-12-30', '9999-12-31']);
  });
});

describe('buildSchedule', () => {
  const template = plan([item('a', 150), item('b', 20)]);

  test('dates items by working day', () => {
    expect(buildSchedule(template, weekdayCalendar(), date('2026-12-04'))).toEqual({
      plan: 'plan',
      title: 'Plan',
      start: '2026-12-04',
      minutesPerDay: 100,
      items: [
        { id: 'a', title: 'a', stage: 'only', kind: 'read', date: '2026-12-04', minutes: 100, part: 1, parts: 2 },
        { id: 'a', title: 'a', stage: 'only', kind: 'read', date: '2026-12-07', minutes: 50, part: 2, parts: 2 },
        { id: 'b', title: 'b', stage: 'only', kind: 'read', date: '2026-12-07', minutes: 20 },
      ],
      days: [
        { day: 1, date: '2026-12-04', minutes: 100, items: [expect.objectContaining({ id: 'a', part: 1 })] },
        {
          day: 2,
          date: '2026-12-07',
          minutes: 70,
          items: [expect.objectContaining({ id: 'a' }), expect.objectContaining({ id: 'b' })],
        },
      ],
      notes: [],
    });
  });

  test('moves a start on a rest day and says so', () => {
    const { start, items, notes } = buildSchedule(template, weekdayCalendar(), date('2026-12-05'));
    expect(start).toBe('2026-12-07');
    expect(items[0]?.date).toBe('2026-12-07');
    expect(notes).toEqual([{ kind: 'start-moved', from: '2026-12-05', to: '2026-12-07' }]);
  });

  test('takes a calendar that knows holidays and make-up workdays, with their names', () => {
    const week = weekdayCalendar();
    const names: Record<string, string> = { '2026-12-04': 'Holiday', '2026-12-05': 'Make-up workday' };
    const calendar: Calendar = {
      isWorkingDay: (day) => day === '2026-12-05' || (day !== '2026-12-04' && week.isWorkingDay(day)),
      nameOf: (day) => names[day],
    };
    const { days, notes } = buildSchedule(template, calendar, date('2026-12-04'));
    expect(days.map(({ date: day, name }) => [day, name])).toEqual([
      ['2026-12-05', 'Make-up workday'],
      ['2026-12-07', undefined],
    ]);
    expect(notes).toEqual([{ kind: 'start-moved', from: '2026-12-04', to: '2026-12-05', name: 'Holiday' }]);
  });

  test('says which items find no working day', () => {
    const onlyDay: Calendar = { isWorkingDay: (day) => day === '2026-12-04' };
    const { items, notes } = buildSchedule(template, onlyDay, date('2026-12-04'));
    expect(items.map(({ id, date: day, minutes }) => [id, day, minutes])).toEqual([['a', '2026-12-04', 100]]);
    expect(notes).toEqual([{ kind: 'no-working-days', after: '2026-12-04', items: template.items }]);
  });

  test('is empty, not endless, without any working day', () => {
    const never: Calendar = { isWorkingDay: () => false };
    const { start, items, notes } = buildSchedule(template, never, date('2026-12-04'));
    expect([start, items]).toEqual(['2026-12-04', []]);
    expect(notes).toEqual([{ kind: 'no-working-days', after: '2026-12-04', items: template.items }]);
  });
});
