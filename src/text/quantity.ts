const beginsWithCjk = /^[\u3000-\u9fff\uff00-\uffef]/;

/** A value with its unit as one reads it: `12 hours`, `12小时` (the style sheet spaces Chinese from figures). */
export function quantity(value: string | number, unit: string): string {
  if (unit === '') return String(value);
  return beginsWithCjk.test(unit) || unit === '%' ? `${value}${unit}` : `${value} ${unit}`;
}
