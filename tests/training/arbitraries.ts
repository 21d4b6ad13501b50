import fc from 'fast-check';
import type { Calendar } from '../../src/training/calendar.ts';
import { weekdayCalendar } from '../../src/training/calendar.ts';
import type { ItemOutline, PlanOutline, StageOutline } from '../../src/training/model.ts';
import { addDays, type PlainDate, readPlainDate, type Weekday } from '../../src/training/plain-date.ts';

/** A date that a test writes as text; fails the test when it is none. */
export function date(text: string): PlainDate {
  const read = readPlainDate(text);
  if ('problem' in read) throw new Error(`${text} is not a date`);
  return read.date;
}

export const anyDate: fc.Arbitrary<PlainDate> = fc
  .integer({ min: 0, max: 200_000 })
  .map((days) => addDays(date('1850-01-01'), days));

/** Plans whose prerequisites always name earlier items, so that none is cyclic; anchors may well be out of reach. */
export const anyPlan: fc.Arbitrary<PlanOutline> = fc
  .record({
    minutesPerDay: fc.integer({ min: 12, max: 600 }),
    stageDays: fc.array(fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }), { minLength: 1, maxLength: 3 }),
    items: fc.array(
      fc.record({
        minutes: fc.integer({ min: 1, max: 900 }),
        day: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined, freq: 3 }),
        whole: fc.boolean(),
        stage: fc.nat(2),
        after: fc.array(fc.nat(11), { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    order: fc.array(fc.nat(11), { maxLength: 12 }),
  })
  .map(({ minutesPerDay, stageDays, items, order }) => {
    const stages = stageDays.map((day, index): StageOutline => ({ id: `stage-${index}`, day }));
    const made = items.map(
      ({ minutes, day, whole, stage, after }, index): ItemOutline => ({
        id: `item-${index}`,
        title: `Item ${index}`,
        stage: `stage-${stage % stages.length}`,
        kind: 'read',
        minutes,
        after: after.filter((before) => before < index).map((before) => `item-${before}`),
        day,
        whole,
      }),
    );
    // Authors do not always write an item below what it comes after.
    for (const [from, to] of order.entries()) {
      const [a, b] = [made[from], made[to]];
      if (a && b) [made[from], made[to]] = [b, a];
    }
    return { id: 'plan', title: 'Plan', minutesPerDay, hours: { starts: 540, pauses: [] }, stages, items: made };
  });

/** Weekly rest days with single holidays and make-up workdays over them. */
export const anyCalendar: fc.Arbitrary<Calendar> = fc
  .record({
    restDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
    changed: fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 20 }),
  })
  .map(({ restDays, changed }) => {
    const weekly = weekdayCalendar({ restDays: restDays as Weekday[] });
    const swapped = new Set(changed.map((days) => addDays(date('2026-11-30'), days)));
    return { isWorkingDay: (day) => weekly.isWorkingDay(day) !== swapped.has(day) };
  });

export const anyStart: fc.Arbitrary<PlainDate> = fc
  .integer({ min: -10, max: 60 })
  .map((days) => addDays(date('2026-11-30'), days));
