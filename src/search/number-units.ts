import { foldChineseNumerals, parseChineseNumeral } from '../text/chinese-numerals.ts';

const numeral = '[一二两三四五六七八九十百千万]+';
const measures =
  '小时|分钟|星期|公斤|千克|元|块|角|折|秒|天|日|周|月|年|个|件|单|次|级|颗|星|种|条|项|步|套|箱|包|克|位|人|家|字|遍|声|成|倍|kg';
const clock = new RegExp(`(\\d{1,2}|${numeral})点(半|\\d{1,2}分?)?(?!\\p{Script=Han}?钱)`, 'u');
const counted = new RegExp(`(?:\\d+(?:\\.\\d+)?|${numeral})(?:${measures})`, 'u');
const either = new RegExp(`${clock.source}|${counted.source}`, 'gu');

/** Where numbers with what they count, and times of day, stand in a text: 12小时, 三星, 四点半. */
export const numberUnits = (text: string): readonly { readonly start: number; readonly end: number }[] =>
  [...text.matchAll(either)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));

/** The same number as others write it: 三星 for 3星, 16:30 for 四点半; nothing for a text without one. */
export function otherNumbers(text: string): readonly string[] {
  const [whole, hour = '', rest = ''] = clock.exec(text) ?? [];
  if (whole === text) return timesOf(Number(parseChineseNumeral(hour) ?? hour), rest);
  if (counted.exec(text)?.[0] !== text) return [];
  const others = [foldChineseNumerals(text), ...inChinese(text)];
  return [...new Set(others)].filter((other) => other !== text);
}

function timesOf(hour: number, rest: string): readonly string[] {
  const minutes = rest === '半' ? 30 : Number.parseInt(rest || '0', 10);
  if (hour > 24 || minutes > 59) return [];
  const written = (value: number) => `${value}:${String(minutes).padStart(2, '0')}`;
  // Four o'clock is in the afternoon as often as not.
  return hour < 12 ? [written(hour), written(hour + 12)] : [written(hour)];
}

const digits = [...'零一二三四五六七八九'];

function inChinese(text: string): readonly string[] {
  const figure = /^\d{1,2}(?!\d|\.)/.exec(text)?.[0];
  const value = Number(figure);
  if (!figure || value === 0) return [];
  const tens = Math.floor(value / 10);
  const ones = value % 10 ? (digits[value % 10] ?? '') : '';
  const written = value === 2 ? '两' : `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones}`;
  return [text.replace(figure, written)];
}
