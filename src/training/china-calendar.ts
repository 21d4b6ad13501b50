import chineseDays from 'chinese-days';
import official from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { Language } from '../i18n/language.ts';
import { type DayRange, toRanges, type YearDays } from './calendar-data.ts';
import { addDays, dateParts, type PlainDate, plainDateOf, readPlainDate } from './plain-date.ts';

// How far ahead statutory days are worked out; a plan that begins even later is told that nothing is known.
const yearsAhead = 3;

/**
 * Mainland China's public holidays and make-up workdays (调休上班), year by year: the years whose notice the State
 * Council has published, as the library has them, and three more with the days that the law itself names. In those
 * the swaps of rest days are not known yet, so they are not official.
 */
export function chinaYears(language: Language): Readonly<Record<string, YearDays>> {
  const years: Record<string, YearDays> = {};
  const entries = [
    ...Object.entries(official.holidays).map(([date, text]) => ({ date, text, works: false })),
    ...Object.entries(official.workdays).map(([date, text]) => ({ date, text, works: true })),
  ];
  for (const year of new Set(entries.map(({ date }) => date.slice(0, 4)))) {
    const days = entries
      .filter(({ date }) => date.startsWith(year))
      .sort((a, b) => (a.date < b.date ? -1 : 1))
      .flatMap(({ date, text, works }) => {
        const read = readPlainDate(date);
        return 'date' in read ? [{ from: read.date, works, name: dayName(text, works, language) }] : [];
      });
    years[year] = { days: toRanges(days), official: true };
  }
  const last = Math.max(...Object.keys(years).map(Number));
  for (let year = last + 1; year <= last + yearsAhead; year++) years[year] = { days: statutoryDays(year, language) };
  return years;
}

/** The library writes `New Year's Day,元旦,1`; the number is no part of the name. */
function dayName(text: string, works: boolean, language: Language): string {
  const [english = '', chinese = ''] = text.split(',');
  const name = language === 'zh-CN' ? chinese : english;
  if (!works) return name;
  return language === 'zh-CN' ? `${name}调休上班` : `Make-up workday (${name})`;
}

/**
 * Days off by the Regulation on Public Holidays as it stands since 2025 (全国年节及纪念日放假办法): New Year, four days
 * from the eve of the lunar year on, Tomb-sweeping Day, 1 and 2 May, Dragon Boat, Mid-autumn, 1 to 3 October.
 */
function statutoryDays(year: number, language: Language): DayRange[] {
  const say = (zh: string, en: string) => (language === 'zh-CN' ? zh : en);
  const days: DayRange[] = [];
  const add = (from: PlainDate | undefined, count: number, name: string): void => {
    if (from && dateParts(from).year === year) days.push({ from, to: addDays(from, count - 1), works: false, name });
  };
  // A text would be read as midnight of Greenwich and be the day before in half of the world; a Date is read as it is said.
  const lunar = (month: number, day: number) =>
    readDate(chineseDays.getSolarDateFromLunar(new Date(year, month - 1, day)).date);
  const newYear = lunar(1, 1);
  add(plainDateOf(year, 1, 1), 1, say('元旦', "New Year's Day"));
  add(newYear && addDays(newYear, -1), 4, say('春节', 'Spring Festival'));
  add(plainDateOf(year, 4, tombSweepingDay(year)), 1, say('清明', 'Tomb-sweeping Day'));
  add(plainDateOf(year, 5, 1), 2, say('劳动节', 'Labour Day'));
  add(lunar(5, 5), 1, say('端午', 'Dragon Boat Festival'));
  add(lunar(8, 15), 1, say('中秋', 'Mid-autumn Festival'));
  add(plainDateOf(year, 10, 1), 3, say('国庆节', 'National Day'));
  return days;
}

/** The day of April on which the solar term 清明 falls, by the usual formula for this century. */
const tombSweepingDay = (year: number): number => {
  const short = year % 100;
  return Math.floor(short * 0.2422 + 4.81) - Math.floor(short / 4);
};

function readDate(text: string): PlainDate | undefined {
  const read = readPlainDate(text);
  return 'date' in read ? read.date : undefined;
}
