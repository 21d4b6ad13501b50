// Prints a schedule over the days on which Los Angeles puts its clocks forward, and the zone it was made in.
import { weekdayCalendar } from '../../src/training/calendar.ts';
import type { PlanOutline } from '../../src/training/model.ts';
import { readPlainDate } from '../../src/training/plain-date.ts';
import { buildSchedule } from '../../src/training/schedule.ts';

const template: PlanOutline = {
  id: 'plan',
  title: 'Plan',
  minutesPerDay: 100,
  hours: { starts: 540, pauses: [] },
  stages: [{ id: 'only' }],
  items: [
    { id: 'a', title: 'a', stage: 'only', kind: 'read', minutes: 150, after: [] },
    { id: 'b', title: 'b', stage: 'only', kind: 'read', minutes: 20, after: ['a'] },
  ],
};

const read = readPlainDate('2026-03-06');
if ('problem' in read) throw new Error(read.problem);
const schedule = { template, items: buildSchedule(template, weekdayCalendar(), read.date).items };
process.stdout.write(JSON.stringify({ offset: new Date('2026-01-15T00:00:00Z').getTimezoneOffset(), schedule }));
