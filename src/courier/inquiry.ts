import { foldWidth } from '../text/fold.ts';
import { wholeUnits } from './decimals.ts';
import type { Parcel } from './model.ts';
import type { Wish } from './recommend.ts';

/** What stands in the calculator's fields, as it was typed. */
export interface Inquiry {
  readonly to: string;
  readonly city: string;
  readonly kg: string;
  readonly size: readonly [string, string, string];
  /** Plain date. */
  readonly date: string;
  /** Id of the courier that was asked for by name, or empty. */
  readonly courier: string;
  readonly fragile: boolean;
  readonly urgent: boolean;
  readonly cod: boolean;
  readonly insured: boolean;
  /** What the contents are worth. */
  readonly value: string;
}

export type InquiryField = 'to' | 'kg' | 'size' | 'date' | 'value';

/** `missing`: nothing was typed yet, which is no mistake. */
export type Problem = 'missing' | 'wrong';

export type ReadInquiry =
  | { readonly parcel: Parcel; readonly wish: Wish; readonly problems?: undefined }
  | { readonly parcel?: undefined; readonly problems: Partial<Record<InquiryField, Problem>> };

// What no courier takes; beyond, products of whole numbers would not stay exact.
const most = { g: 100_000_000, mm: 100_000, fen: 1_000_000_000 };

/** What was typed as a parcel, or what is missing or wrong about it. */
export function readInquiry(inquiry: Inquiry, regions: readonly string[]): ReadInquiry {
  const problems: Partial<Record<InquiryField, Problem>> = {};
  const read = (field: InquiryField, text: string, places: number, limit: number): number => {
    const value = wholeUnits(text, places);
    if (value === undefined || value <= 0 || value > limit) problems[field] = text.trim() === '' ? 'missing' : 'wrong';
    return value ?? 0;
  };
  if (!regions.includes(inquiry.to)) problems.to = inquiry.to === '' ? 'missing' : 'wrong';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(inquiry.date)) problems.date = 'wrong';
  const weightG = read('kg', inquiry.kg, 3, most.g);
  const sides = inquiry.size.map((text) => wholeUnits(text, 1));
  const [length = 0, width = 0, height = 0] = sides;
  const isMeasured = inquiry.size.some((text) => text.trim() !== '');
  if (isMeasured && sides.some((mm) => mm === undefined || mm <= 0 || mm > most.mm)) problems.size = 'wrong';
  const { cod, insured, fragile, urgent } = inquiry;
  const valueFen = cod || insured ? read('value', inquiry.value, 2, most.fen) : undefined;
  if (Object.keys(problems).length > 0) return { problems };
  const parcel: Parcel = {
    region: inquiry.to,
    city: inquiry.city.trim() || undefined,
    weightG,
    sizeMm: isMeasured ? [length, width, height] : undefined,
    date: inquiry.date,
    insuredFen: insured ? valueFen : undefined,
    codFen: cod ? valueFen : undefined,
  };
  return { parcel, wish: { named: inquiry.courier || undefined, fragile, urgent } };
}

const flags = ['fragile', 'urgent', 'cod', 'insured'] as const;

/** The part of an address behind `?` that brings the same inquiry back; without what is empty, and without `today`. */
export function inquiryQuery(inquiry: Inquiry, today: string): string {
  const query = new URLSearchParams();
  const size = inquiry.size.map((text) => text.trim());
  const texts = {
    to: inquiry.to,
    city: inquiry.city.trim(),
    kg: inquiry.kg.trim(),
    size: size.some((side) => side !== '') ? size.join('x') : '',
    date: inquiry.date === today ? '' : inquiry.date,
    courier: inquiry.courier,
    value: inquiry.cod || inquiry.insured ? inquiry.value.trim() : '',
  };
  for (const [key, text] of Object.entries(texts)) if (text !== '') query.set(key, text);
  for (const flag of flags) if (inquiry[flag]) query.set(flag, '1');
  return query.toString();
}

/** Reads such an address. What it does not say is undefined, so that it can come from elsewhere. */
export function inquiryOf(query: URLSearchParams): Partial<Inquiry> {
  const text = (key: string) => query.get(key) ?? undefined;
  const size = text('size');
  const [length = '', width = '', height = ''] = foldWidth(size ?? '').split(/[x×*]/i);
  const texts = { to: text('to'), city: text('city'), kg: text('kg'), date: text('date') };
  return {
    ...Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined)),
    ...(size !== undefined && { size: [length, width, height] as const }),
    ...(query.has('courier') && { courier: text('courier') ?? '' }),
    ...(query.has('value') && { value: text('value') ?? '' }),
    ...Object.fromEntries(flags.flatMap((flag) => (query.get(flag) === '1' ? [[flag, true]] : []))),
  };
}
