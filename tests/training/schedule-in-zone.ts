// Prints a schedule over the days on which Los Angeles puts its clocks forward, and the zone it was made in.
import { trainingWords } from '../../src/i18n/training.ts';
import { weekdayCalendar } from '../../src/training/calendar.ts';
import { dataCalendar, plainCalendarData } from '../../src/training/calendar-data.ts';
import { writeCalendarFile } from '../../src/training/calendar-file.ts';
import { chinaYears } from '../../src/training/china-calendar.ts';
import { joinCalendars } from '../../src/training/join-calendars.ts';
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

// Over the new year of China, whose dates the library reckons, and as a calendar file.
const years = chinaYears('zh-CN');
const calendar = dataCalendar(joinCalendars(years, [])[0] ?? plainCalendarData);
const newYear = readPlainDate('2027-02-04');
if ('problem' in newYear) throw new Error(newYear.problem);
const file = writeCalendarFile(buildSchedule(template, calendar, newYear.date), {
  words: trainingWords['zh-CN'],
  series: 'plan',
  domain: 'shop',
  title: 'Plan',
  zone: 'Asia/Shanghai',
  hours: template.hours,
  stamp: newYear.date,
  sequence: 0,
});
process.stdout.write(
  JSON.stringify({ offset: new Date('2026-01-15T00:00:00Z').getTimezoneOffset(), schedule, years, file }),
);
