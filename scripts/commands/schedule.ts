import { cliWords } from '../../src/i18n/cli.ts';
import { handbookLanguage } from '../../src/source/handbook-language.ts';
import { loadPlans } from '../../src/source/load-plans.ts';
import { nearest } from '../../src/text/nearest.ts';
import { weekdayCalendar } from '../../src/training/calendar.ts';
import { scheduleJson, scheduleTable } from '../../src/training/format-schedule.ts';
import { readPlainDate } from '../../src/training/plain-date.ts';
import { buildSchedule } from '../../src/training/schedule.ts';
import type { Command } from '../command.ts';

export const schedule: Command = {
  name: 'schedule',
  summary: { 'zh-CN': '把培训计划排到日期上', en: 'Lay a training plan out on dates' },
  options: {
    start: { value: 'YYYY-MM-DD', help: { 'zh-CN': '开始日期（必填）', en: 'First day (required)' } },
    plan: { value: 'ID', help: { 'zh-CN': '培训计划的编号，默认第一个', en: 'Id of the plan, default the first one' } },
    format: {
      value: 'table|json',
      values: ['table', 'json'],
      help: { 'zh-CN': '输出格式，默认 table', en: 'Form of the output, default table' },
    },
  },
  async run({ place, options, print, note }) {
    const language = handbookLanguage(place.root);
    const words = cliWords[language];
    const plans = loadPlans(place.root);
    const asked = typeof options.plan === 'string' ? options.plan : plans[0]?.id;
    const plan = plans.find(({ id }) => id === asked);
    if (!plan) {
      note(words.noPlan(asked, nearest(asked ?? '', plans.map(({ id }) => id))));
      return asked === undefined ? 1 : 2;
    }
    const read = readPlainDate(typeof options.start === 'string' ? options.start : '');
    if ('problem' in read) {
      note(typeof options.start === 'string' ? words.noSuchDate(options.start) : words.missingValue('start', 'YYYY-MM-DD'));
      return 2;
    }
    const dated = buildSchedule(plan, weekdayCalendar(), read.date);
    print(options.format === 'json' ? JSON.stringify(scheduleJson(dated, language), null, 2) : scheduleTable(dated, language).trimEnd());
    return 0;
  },
};
