import { foldWidth } from '../text/fold.ts';

/**
 * A decimal number as people type it, counted in whole units of its last allowed place: `wholeUnits('2.3', 3)` is 2300.
 * Exact: no floating point comes in. Undefined for anything else, a sign, or more decimals than `places`.
 */
export function wholeUnits(text: string, places: number): number | undefined {
  const plain = foldWidth(text).trim().replace(/。/g, '.');
  const match = /^(\d{1,9})(?:\.(\d*))?$/.exec(plain);
  const [, whole = '', typed = ''] = match ?? [];
  const fraction = typed.replace(/0+$/, '');
  if (!match || fraction.length > places) return undefined;
  return Number(whole + fraction.padEnd(places, '0'));
}

/** The other way round, without needless zeros: `decimalText(2300, 3)` is `2.3`. */
export function decimalText(units: number, places: number): string {
  const digits = String(units).padStart(places + 1, '0');
  const fraction = places === 0 ? '' : digits.slice(-places).replace(/0+$/, '');
  const whole = places === 0 ? digits : digits.slice(0, -places);
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

/** Grams as kilograms: 2300 → `2.3`. */
export const formatKg = (grams: number): string => decimalText(grams, 3);

/** Millimetres as centimetres: 405 → `40.5`. */
export const formatCm = (millimetres: number): string => decimalText(millimetres, 1);
