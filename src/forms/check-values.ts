import type { FormField, FormOutline } from './model.ts';
import { isDate, isTime } from './plain-time.ts';
import { readNumber } from './read-number.ts';
import { type FieldValue, type FormValues, isEmpty, tidyValues, valueIn } from './values.ts';

/** What is wrong with one field. */
export interface ValueProblem {
  readonly field: string;
  readonly kind:
    | 'missing'
    | 'not-chosen'
    | 'not-ticked'
    | 'no-number'
    | 'no-money'
    | 'no-date'
    | 'no-time'
    | 'below'
    | 'above';
  /** Of `below` and `above`: the number that is the limit. */
  readonly limit?: number;
}

export interface CheckedValues {
  /** What is kept: tidy, numbers written plainly (`1,200元` → `1200.00`). */
  readonly values: FormValues;
  /** In the order of the form. */
  readonly problems: readonly ValueProblem[];
}

/** Checks what was filled in and puts it into the form in which it is kept. Unknown fields are kept as they are. */
export function checkValues(form: FormOutline, filled: FormValues): CheckedValues {
  const values: Record<string, FieldValue> = { ...tidyValues(form, filled) };
  const problems: ValueProblem[] = [];
  for (const field of form.fields) {
    const { value, problem } = checkField(field, valueIn(values, field.id));
    if (problem) problems.push({ field: field.id, ...problem });
    else if (value !== undefined) values[field.id] = value;
  }
  return { values: tidyValues(form, values), problems };
}

type Problem = Omit<ValueProblem, 'field'>;

interface CheckedField {
  readonly value?: FieldValue | undefined;
  readonly problem?: Problem;
}

function checkField(field: FormField, value: FieldValue | undefined): CheckedField {
  const { type, required } = field;
  const text = typeof value === 'string' ? value.trim() : '';
  if (isEmpty(value) || (typeof value === 'string' && text === '')) {
    return required ? { problem: { kind: missing(field) } } : { value: '' };
  }
  switch (type) {
    case 'text':
    case 'long':
      return { value: text };
    case 'number':
    case 'money':
      return checkNumber(field, text);
    case 'date':
      return isDate(text) ? { value: text } : { problem: { kind: 'no-date' } };
    case 'time':
      return isTime(text) ? { value: text } : { problem: { kind: 'no-time' } };
    case 'choice':
    case 'choices':
    case 'check':
    case 'sum':
    case 'ratio':
      return { value };
  }
}

function missing({ type }: FormField): ValueProblem['kind'] {
  if (type === 'check') return 'not-ticked';
  return type === 'choice' || type === 'choices' ? 'not-chosen' : 'missing';
}

function checkNumber(
  { type, unit, min = type === 'money' ? 0 : undefined, max }: FormField,
  text: string,
): CheckedField {
  const value = readNumber(text, unit);
  const isMoney = type === 'money';
  if (value === undefined) return { problem: { kind: isMoney ? 'no-money' : 'no-number' } };
  // An amount has no part smaller than a hundredth.
  if (isMoney && Number(value.toFixed(2)) !== value) return { problem: { kind: 'no-money' } };
  if (min !== undefined && value < min) return { problem: { kind: 'below', limit: min } };
  if (max !== undefined && value > max) return { problem: { kind: 'above', limit: max } };
  return { value: isMoney ? value.toFixed(2) : String(value) };
}
