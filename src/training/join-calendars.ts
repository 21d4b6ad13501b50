import { weekend } from './calendar.ts';
import { type CalendarData, type DayRange, plainCalendarData, type YearDays } from './calendar-data.ts';
import { type CalendarGroup, type CalendarYear, rangesOf } from './calendar-year.ts';

/**
 * The handbook's calendar and one for each team, first to last in order of precedence: what the team's file says, what
 * everybody's says, the public holidays of the country, the shift pattern, the weekly rest days.
 * @param country public holidays by year; undefined where the handbook lists its own
 */
export function joinCalendars(
  country: Readonly<Record<string, YearDays>> | undefined,
  files: readonly CalendarYear[],
): readonly CalendarData[] {
  const titles = new Map<string, string>();
  for (const { id, title } of files.flatMap(({ groups }) => groups)) if (id !== '') titles.set(id, title);
  return [
    calendarOf('', '', country, files),
    ...[...titles].map(([id, title]) => calendarOf(id, title, country, files)),
  ];
}

function calendarOf(
  id: string,
  title: string,
  country: Readonly<Record<string, YearDays>> | undefined,
  files: readonly CalendarYear[],
): CalendarData {
  const years: Record<string, YearDays> = {};
  const named = new Set([...Object.keys(country ?? {}), ...files.map(({ year }) => String(year))]);
  for (const year of [...named].sort()) {
    const file = files.find((one) => String(one.year) === year);
    years[year] = joinYear(country?.[year], file, id);
  }
  return { ...plainCalendarData, id, title, restDays: weekend, announces: country !== undefined, years };
}

function joinYear(country: YearDays | undefined, file: CalendarYear | undefined, team: string): YearDays {
  const everybody = file?.groups.find((group) => group.id === '');
  const own = team === '' ? undefined : file?.groups.find((group) => group.id === team);
  const restDays = own?.restDays ?? everybody?.restDays;
  // A file that calls itself official has the whole notice: what was worked out in advance gives way to it.
  const announced = file?.official && !country?.official ? [] : (country?.days ?? []);
  const days: readonly DayRange[] = [
    ...daysOf(own),
    ...daysOf(everybody),
    ...(own?.publicHolidays === false ? [] : announced),
  ];
  return {
    ...(restDays && { restDays }),
    ...(own?.shift && { shift: own.shift }),
    days,
    ...((file?.official || country?.official) && { official: true }),
  };
}

const daysOf = (group: CalendarGroup | undefined): DayRange[] => rangesOf(group?.entries ?? []);
