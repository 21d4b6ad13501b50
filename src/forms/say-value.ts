import { calculate } from './calculate.ts';
import type { FormField, FormOutline } from './model.ts';
import { type FormValues, numberIn, valueIn } from './values.ts';

export interface SayValueWords {
  readonly yes: string;
  readonly listSeparator: string;
}

/** A field's value as people read it, with its unit; '' where there is none. */
export function sayValue(field: FormField, form: FormOutline, values: FormValues, words: SayValueWords): string {
  const { id, type, unit } = field;
  if (type === 'sum' || type === 'ratio') {
    const result = calculate(field, form, values);
    return result === undefined ? '' : withUnit(plainNumber(field, form, result), unit);
  }
  const value = valueIn(values, id);
  if (value === undefined || value === false) return '';
  if (value === true) return words.yes;
  if (typeof value !== 'string') return value.join(words.listSeparator);
  return value === '' ? '' : withUnit(value, unit);
}

/** What a table has in this field's cell: numbers as numbers. */
export function cellOf(field: FormField, form: FormOutline, values: FormValues, words: SayValueWords): string | number {
  const { type } = field;
  if (type === 'sum' || type === 'ratio') return calculate(field, form, values) ?? '';
  if (type === 'number' || type === 'money') return numberIn(values, field) ?? sayValue(field, form, values, words);
  return sayValue({ ...field, unit: '' }, form, values, words);
}

/** A field's title with its unit, as the head of a column. */
export const titleWithUnit = ({ title, unit }: FormField, isChinese: boolean): string =>
  unit === '' ? title : isChinese ? `${title}（${unit}）` : `${title} (${unit})`;

// Amounts of money keep their two decimals when they are added.
function plainNumber({ type, of }: FormField, { fields }: FormOutline, value: number): string {
  const isMoney = type === 'sum' && of.some((id) => fields.find((field) => field.id === id)?.type === 'money');
  return isMoney ? value.toFixed(2) : String(value);
}

const withUnit = (text: string, unit: string): string =>
  unit === '' ? text : /^[%°]/.test(unit) ? text + unit : `${text} ${unit}`;
