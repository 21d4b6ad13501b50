import type { FormField, FormOutline } from './model.ts';
import type { Moment } from './plain-time.ts';
import { readNumber } from './read-number.ts';

/** What one field holds: words, a tick, or the options that were chosen. Numbers stay as they are written. */
export type FieldValue = string | boolean | readonly string[];

/** Field id → value; a field that was left empty is not there. */
export type FormValues = Readonly<Record<string, FieldValue>>;

/** One filled form. */
export interface Entry {
  /** Unique among all devices. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly changed: number;
  readonly values: FormValues;
}

export const valueIn = (values: FormValues, id: string): FieldValue | undefined =>
  Object.hasOwn(values, id) ? values[id] : undefined;

/** The value as words; of several options the first. */
export function textOf(values: FormValues, id: string): string {
  const value = valueIn(values, id);
  if (typeof value === 'string') return value;
  return value === undefined || typeof value === 'boolean' ? '' : (value[0] ?? '');
}

/** What a field that is worked out or typed amounts to; undefined where that is no number. */
export const numberIn = (values: FormValues, { id, unit }: Pick<FormField, 'id' | 'unit'>): number | undefined =>
  readNumber(textOf(values, id), unit);

export const isEmpty = (value: FieldValue | undefined): boolean =>
  value === undefined || value === false || (typeof value !== 'boolean' && value.length === 0);

/**
 * What a new entry begins with: defaults, then what the last one left for it.
 *
 * @param now the reader's own day and time
 */
export function startValues({ fields }: FormOutline, now: Moment, remembered: FormValues = {}): FormValues {
  const started = fields.flatMap((field): [string, FieldValue][] => {
    const kept = field.remember ? valueIn(remembered, field.id) : undefined;
    const value = kept ?? startOf(field, now);
    return value === undefined || isEmpty(value) ? [] : [[field.id, value]];
  });
  return Object.fromEntries(started);
}

function startOf({ type, default: start }: FormField, now: Moment): FieldValue | undefined {
  if (start === '') return undefined;
  if (type === 'date' && start === 'today') return now.date;
  if (type === 'time' && start === 'now') return now.time;
  if (type === 'check') return start === 'true';
  return type === 'choices' ? [start] : start;
}

/** Without fields that are empty, and without those that the form works out itself. */
export function tidyValues({ fields }: FormOutline, values: FormValues): FormValues {
  const workedOut = new Set(fields.flatMap(({ id, type }) => (type === 'sum' || type === 'ratio' ? [id] : [])));
  return Object.fromEntries(Object.entries(values).filter(([id, value]) => !workedOut.has(id) && !isEmpty(value)));
}

/** What the next entry will begin with. */
export function rememberedOf({ fields }: FormOutline, values: FormValues): FormValues {
  const kept = fields.flatMap(({ id, remember }): [string, FieldValue][] => {
    const value = remember ? valueIn(values, id) : undefined;
    return value === undefined ? [] : [[id, value]];
  });
  return Object.fromEntries(kept);
}

/** Whether two sets of values say the same; the time of day that a form begins with goes on while one looks. */
export function isSameFilling({ fields }: FormOutline, one: FormValues, other: FormValues): boolean {
  const ids = new Set([...Object.keys(one), ...Object.keys(other)]);
  const clocks = new Set(fields.flatMap(({ id, default: start }) => (start === 'now' ? [id] : [])));
  return [...ids].every(
    (id) => clocks.has(id) || JSON.stringify(valueIn(one, id) ?? '') === JSON.stringify(valueIn(other, id) ?? ''),
  );
}
