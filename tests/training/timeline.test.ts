import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timesOfDay } from '../../src/training/day-times.ts';
import { daysBetween } from '../../src/training/plain-date.ts';
import { buildSchedule } from '../../src/training/schedule.ts';
import { buildTimeline } from '../../src/training/timeline.ts';
import { anyCalendar, anyPlan, anyStart } from './arbitraries.ts';

test('a timeline has every day from first to last once, rest days empty, and all minutes', () => {
  fc.assert(
    fc.property(anyPlan, anyCalendar, anyStart, (plan, calendar, start) => {
      const schedule = buildSchedule(plan, calendar, start);
      const timeline = buildTimeline(schedule, calendar);
      const [first, last] = [schedule.days[0], schedule.days.at(-1)];
      fc.pre(first !== undefined && last !== undefined && daysBetween(first.date, last.date) < 200);
      expect(timeline).toHaveLength(daysBetween(first?.date ?? start, last?.date ?? start) + 1);
      for (const { works, minutes, stages } of timeline) {
        if (!works) expect(minutes).toBe(0);
        expect(stages.reduce((sum, stage) => sum + stage.minutes, 0)).toBe(minutes);
      }
      expect(timeline.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(
        schedule.days.reduce((sum, { minutes }) => sum + minutes, 0),
      );
    }),
  );
});

test('items of a day follow each other, none begins in a pause, each has its minutes besides pauses', () => {
  const pauses = [
    { from: 600, to: 620 },
    { from: 720, to: 780 },
  ];
  fc.assert(
    fc.property(anyPlan, anyCalendar, anyStart, fc.integer({ min: 420, max: 720 }), (plan, calendar, start, starts) => {
      for (const day of buildSchedule(plan, calendar, start).days) {
        let before = starts;
        for (const { item, from, to } of timesOfDay(day, { starts, pauses })) {
          expect(from).toBeGreaterThanOrEqual(before);
          for (const pause of pauses) expect(from < pause.from || from >= pause.to).toBe(true);
          const paused = pauses
            .filter((pause) => pause.from >= from && pause.to <= to)
            .reduce((sum, pause) => sum + pause.to - pause.from, 0);
          expect(to - from - paused).toBe(item.minutes);
          before = to;
        }
      }
    }),
  );
});
