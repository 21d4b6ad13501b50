import type { Finding } from '../diagnostics/finding.ts';
import type { ParsedYaml, YamlPath } from '../diagnostics/parse-yaml.ts';
import { runRules } from '../diagnostics/rule.ts';
import { validate } from '../diagnostics/validate.ts';
import { weekdayNamed } from './calendar-data.ts';
import { type CalendarYearEntry, calendarYearSchema } from './calendar-schema.ts';
import type { CalendarGroup, CalendarYear, NamedDays } from './calendar-year.ts';
import { type PlainDate, readPlainDate } from './plain-date.ts';
import { calendarRules } from './rules/calendar-rules.ts';

/**
 * Reads `content/training/calendars/<year>.yaml`, its `{fact:…}` already resolved, and checks that the year does not
 * contradict itself.
 */
export function parseCalendarYear(
  yaml: ParsedYaml,
  named: number,
): { year?: CalendarYear; findings: readonly Finding[] } {
  const { file } = yaml;
  const { value, findings } = validate(calendarYearSchema, yaml);
  if (!value) return { findings };
  const everybody = toGroup('', { ...value, title: '', public_holidays: true, shifts: undefined }, yaml, []);
  const teams = Object.entries(value.teams).map(([id, team]) => toGroup(id, team, yaml, ['teams', id]));
  const year: CalendarYear = { file, year: named, official: value.official, groups: [everybody, ...teams] };
  return { year, findings: runRules(calendarRules, year, file) };
}

type TeamEntry = Omit<CalendarYearEntry['teams'][string], 'shifts'> & {
  shifts?: CalendarYearEntry['teams'][string]['shifts'] | undefined;
};

function toGroup(id: string, entry: TeamEntry, yaml: ParsedYaml, base: YamlPath): CalendarGroup {
  const { title, rest_days, public_holidays, shifts } = entry;
  const start = shifts && readDate(shifts.start);
  const key = shifts ? 'shifts' : rest_days ? 'rest_days' : undefined;
  return {
    id,
    title,
    restDays: rest_days?.map(weekdayNamed),
    publicHolidays: public_holidays,
    shift: start ? { start, cycle: shifts.cycle.map((day) => day === 'work') } : undefined,
    entries: (['holidays', 'workdays'] as const).flatMap((list) =>
      entry[list].map(({ date, from, to, name }, index): NamedDays => {
        const path = [...base, list, index];
        const [first, last] = [readDate(date ?? from), readDate(date ?? to)];
        return { from: first, to: last, name, works: list === 'workdays', place: yaml.placeOf(path) };
      }),
    ),
    place: key ? yaml.placeOf([...base, key]) : yaml.placeOf(base),
  };
}

function readDate(text: string | undefined): PlainDate | undefined {
  const read = readPlainDate(text ?? '');
  return 'date' in read ? read.date : undefined;
}
