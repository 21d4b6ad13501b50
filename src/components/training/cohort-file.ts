import type { Handbook } from '../../handbook/model.ts';
import { trainingWords } from '../../i18n/training.ts';
import { dataCalendar, plainCalendarData } from '../../training/calendar-data.ts';
import { writeCalendarFile } from '../../training/calendar-file.ts';
import { buildSchedule } from '../../training/schedule.ts';

/** A cohort's calendar file; undefined where there is no such cohort or plan. */
export function cohortCalendarFile({ config, plans, cohorts, calendars }: Handbook, id: string): string | undefined {
  const cohort = cohorts.find((one) => one.id === id);
  const plan = plans.find((one) => one.id === cohort?.plan);
  if (!cohort || !plan) return undefined;
  const calendar = dataCalendar(calendars.find((one) => one.id === (cohort.team ?? '')) ?? plainCalendarData);
  return writeCalendarFile(buildSchedule(plan, calendar, cohort.start), {
    words: trainingWords[config.language],
    series: cohort.id,
    domain: config.id,
    title: cohort.title,
    zone: config.timeZone,
    hours: plan.hours,
    stamp: cohort.start,
    sequence: cohort.revision,
    room: cohort.room,
    mentor: cohort.mentor,
    items: Object.fromEntries(plan.items.map((item) => [item.id, item])),
  });
}
