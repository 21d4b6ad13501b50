import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDates } from '../../src/training/plain-date.ts';
import { buildSchedule } from '../../src/training/schedule.ts';
import { anyCalendar, anyPlan, anyStart } from './arbitraries.ts';

const anySchedule = fc
  .tuple(anyPlan, anyCalendar, anyStart)
  .map(([plan, calendar, start]) => ({ plan, calendar, start, schedule: buildSchedule(plan, calendar, start) }));

test('every date is a working day, not before the start', () => {
  fc.assert(
    fc.property(anySchedule, ({ calendar, start, schedule }) => {
      for (const { date } of schedule.items) {
        expect(calendar.isWorkingDay(date)).toBe(true);
        expect(compareDates(date, start)).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('nothing is begun before its prerequisites are finished', () => {
  fc.assert(
    fc.property(anySchedule, ({ plan, schedule }) => {
      const order = schedule.items.map(({ id }) => id);
      for (const { id, after } of plan.items) {
        for (const before of after) expect(order.lastIndexOf(before)).toBeLessThan(order.indexOf(id));
      }
    }),
  );
});

test('no day is over its minutes, and days add up', () => {
  fc.assert(
    fc.property(anySchedule, ({ plan, schedule }) => {
      for (const { minutes, items } of schedule.days) {
        expect(minutes).toBeLessThanOrEqual(plan.minutesPerDay);
        expect(items.reduce((total, item) => total + item.minutes, 0)).toBe(minutes);
      }
    }),
  );
});

test('every item keeps its minutes, and its parts are counted', () => {
  fc.assert(
    fc.property(anySchedule, ({ plan, schedule }) => {
      for (const { id, minutes } of plan.items) {
        const parts = schedule.items.filter((item) => item.id === id);
        expect(parts.reduce((total, part) => total + part.minutes, 0)).toBe(minutes);
        expect(parts.every((part) => part.minutes > 0)).toBe(true);
        if (parts.length === 1) expect(parts[0]).not.toHaveProperty('part');
        else expect(parts.map(({ part, parts }) => [part, parts])).toEqual(parts.map((_, i) => [i + 1, parts.length]));
      }
    }),
  );
});

test('an anchor is kept or its loss is told, and nothing comes before its stage', () => {
  fc.assert(
    fc.property(anySchedule, ({ plan, schedule }) => {
      const begins = (id: string) => schedule.days.find(({ items }) => items.some((item) => item.id === id))?.day;
      const missed = schedule.notes.flatMap((note) => (note.kind === 'anchor-missed' ? [note.item.id] : []));
      for (const { id, day, stage } of plan.items) {
        if (day !== undefined) expect(begins(id) === day).toBe(!missed.includes(id));
        expect(begins(id)).toBeGreaterThanOrEqual(plan.stages.find((entry) => entry.id === stage)?.day ?? 1);
      }
    }),
  );
});

test('what is to be done in one go is spread only when it is longer than a day', () => {
  fc.assert(
    fc.property(anySchedule, ({ plan, schedule }) => {
      for (const { id, whole, minutes } of plan.items) {
        if (!whole || minutes > plan.minutesPerDay) continue;
        expect(schedule.items.filter((item) => item.id === id)).toHaveLength(1);
      }
    }),
  );
});

test('a later start never ends earlier', () => {
  fc.assert(
    fc.property(anyPlan, anyCalendar, anyStart, anyStart, (plan, calendar, one, other) => {
      const [early, late] = one <= other ? [one, other] : [other, one];
      const end = (start: typeof one) => buildSchedule(plan, calendar, start).items.at(-1)?.date ?? '';
      expect(end(late) >= end(early)).toBe(true);
    }),
  );
});

test('the same input gives the same schedule', () => {
  fc.assert(
    fc.property(anySchedule, ({ plan, calendar, start, schedule }) => {
      expect(buildSchedule(structuredClone(plan), calendar, start)).toEqual(schedule);
    }),
  );
});
