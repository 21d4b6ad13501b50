import { cliWords } from '../../src/i18n/cli.ts';
import { trainingWords } from '../../src/i18n/training.ts';
import { handbookLanguage } from '../../src/source/handbook-language.ts';
import { loadPlans, type Plans } from '../../src/source/load-plans.ts';
import { nearest } from '../../src/text/nearest.ts';
import { dataCalendar } from '../../src/training/calendar-data.ts';
import { writeCalendarFile } from '../../src/training/calendar-file.ts';
import { scheduleCsv, scheduleJson, scheduleTable } from '../../src/training/format-schedule.ts';
import type { Plan } from '../../src/training/model.ts';
import { readPlainDate } from '../../src/training/plain-date.ts';
import { planForRole } from '../../src/training/plan-for-role.ts';
import { sayNote } from '../../src/training/say-note.ts';
import { buildSchedule, type Schedule } from '../../src/training/schedule.ts';
import type { Command, ExitCode } from '../command.ts';

const formats = ['table', 'ics', 'json', 'csv'] as const;

export const schedule: Command = {
  name: 'schedule',
  summary: { 'zh-CN': '把培训计划排到日期上', en: 'Lay a training plan out on dates' },
  options: {
    start: { value: 'YYYY-MM-DD', help: { 'zh-CN': '上班第一天（必填）', en: 'First day (required)' } },
    plan: { value: 'ID', help: { 'zh-CN': '培训计划的编号，默认第一个', en: 'Id of the plan, default the first one' } },
    role: {
      value: 'ID',
      help: {
        'zh-CN': '按岗位选计划，只排这个岗位的项目',
        en: "Role whose plan it is; other roles' items are left out",
      },
    },
    hours: {
      value: 'N',
      help: {
        'zh-CN': '每天培训几小时，如 6.5，默认照计划',
        en: 'Hours of training a day, such as 6.5, default as the plan says',
      },
    },
    team: {
      value: 'ID',
      help: {
        'zh-CN': '按哪个班组的休息日排，默认通用日历',
        en: "Team whose rest days count, default the handbook's own calendar",
      },
    },
    format: {
      value: formats.join('|'),
      values: formats,
      help: { 'zh-CN': '输出格式，默认 table', en: 'Form of the output, default table' },
    },
  },
  async run({ place, options, print, note }) {
    const language = handbookLanguage(place.root);
    const words = cliWords[language];
    const training = trainingWords[language];
    const wrong = (text: string): ExitCode => {
      note(text);
      return 2;
    };
    const { plans, calendars, config } = loadPlans(place.root);
    const role = textOf(options.role);
    const ofRole = plans.filter(({ roles }) => role === undefined || roles.includes(role));
    if (role !== undefined && ofRole.length === 0)
      return wrong(training.noPlanForRole(role, [...new Set(plans.flatMap(({ roles }) => roles))]));
    const asked = textOf(options.plan) ?? ofRole[0]?.id;
    const found = plans.find(({ id }) => id === asked);
    if (!found) {
      note(
        words.noPlan(
          asked,
          nearest(
            asked ?? '',
            plans.map(({ id }) => id),
          ),
        ),
      );
      return asked === undefined ? 1 : 2;
    }
    if (!ofRole.includes(found)) return wrong(training.noPlanForRole(role ?? '', found.roles));
    const plan = planForRole(found, role);
    const start = textOf(options.start);
    const read = readPlainDate(start ?? '');
    if ('problem' in read)
      return wrong(start === undefined ? words.missingValue('start', 'YYYY-MM-DD') : words.noSuchDate(start));
    const minutesPerDay = readHours(textOf(options.hours), plan.minutesPerDay);
    if (minutesPerDay === undefined) return wrong(training.wrongHours(textOf(options.hours) ?? ''));
    const team = textOf(options.team) ?? '';
    const data = calendars.find(({ id }) => id === team);
    if (!data)
      return wrong(
        training.noTeam(
          team,
          calendars.flatMap(({ id }) => (id === '' ? [] : [id])),
        ),
      );

    const dated = buildSchedule(plan, dataCalendar(data), read.date, { minutesPerDay });
    switch (formats.find((format) => format === options.format) ?? 'table') {
      case 'json':
        print(JSON.stringify(scheduleJson(dated, language), null, 2));
        break;
      case 'table':
        print(scheduleTable(dated, language).trimEnd());
        break;
      case 'csv':
        // A table has no room for notes; they go where a redirected table does not pick them up.
        for (const one of dated.notes) note(sayNote(one, training));
        print(scheduleCsv(dated, language, stageTitles(plan)).replace(/\n$/, ''));
        break;
      case 'ics':
        print(calendarText(dated, plan, config).replace(/\n$/, ''));
        break;
    }
    return 0;
  },
};

const textOf = (value: string | true | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** Hours as whole minutes; undefined when they are no part of a day. */
function readHours(text: string | undefined, otherwise: number): number | undefined {
  if (text === undefined) return otherwise;
  if (!/^\d{1,2}(\.\d{1,3})?$/.test(text)) return undefined;
  const minutes = Math.round(Number(text) * 60);
  return minutes >= 1 && minutes <= 1440 ? minutes : undefined;
}

const stageTitles = ({ stages }: Plan) => Object.fromEntries(stages.map(({ id, title }) => [id, title]));

const calendarText = (dated: Schedule, plan: Plan, { id, language, timeZone }: Plans['config']): string =>
  writeCalendarFile(dated, {
    words: trainingWords[language],
    series: plan.id,
    domain: id,
    title: plan.title,
    zone: timeZone,
    hours: plan.hours,
    stamp: dated.start,
    sequence: 0,
    items: Object.fromEntries(plan.items.map((item) => [item.id, item])),
  });
