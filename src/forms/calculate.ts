import type { FormField, FormOutline } from './model.ts';
import { type FormValues, numberIn } from './values.ts';

/** What a sum or a ratio comes to, rounded to its decimals; undefined while what it needs is missing. */
export function calculate(field: FormField, { fields }: FormOutline, values: FormValues): number | undefined {
  const numbers = field.of.map((id) => {
    const named = fields.find((one) => one.id === id);
    return named && numberIn(values, named);
  });
  if (field.type === 'sum') {
    const known = numbers.filter((number) => number !== undefined);
    return known.length === 0
      ? undefined
      : round(
          known.reduce((total, number) => total + number, 0),
          6,
        );
  }
  const [top, bottom] = numbers;
  if (field.type !== 'ratio' || top === undefined || !bottom) return undefined;
  return field.unit === '%' ? round((top / bottom) * 100, 1) : round(top / bottom, 2);
}

// 1.005 is a little less than it says in binary; the nudge makes it round as on paper.
const round = (value: number, decimals: number): number => Number((value + Math.sign(value) * 1e-9).toFixed(decimals));
