import { numberOf } from '../text/fold.ts';

/**
 * The number that somebody typed: figures of any width, thousands separators, Chinese numerals, with or without a sign
 * of money in front or the unit behind. Undefined when there is anything else in it.
 */
export function readNumber(text: string, unit = ''): number | undefined {
  const bare = text.trim().replace(/^[¥￥$€£]/, '');
  const number = bare.endsWith(unit) ? bare.slice(0, bare.length - unit.length) : bare;
  const value = numberOf(number.trim());
  return value !== undefined && Number.isFinite(value) && Math.abs(value) < 1e12 ? value : undefined;
}
