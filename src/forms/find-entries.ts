import { foldText } from '../text/fold.ts';
import { calculate } from './calculate.ts';
import type { FormOutline } from './model.ts';
import { type Entry, numberIn, textOf } from './values.ts';

/** Which entries to show, and in which order. */
export interface EntryQuery {
  /** Words that all stand somewhere in the entry. */
  readonly text: string;
  /** First and last day, `YYYY-MM-DD`; '' = no limit. */
  readonly from: string;
  readonly to: string;
  /** Field id; '' = by day and time of making. */
  readonly sortBy: string;
  readonly descending: boolean;
  /** Only entries last changed before this moment, in milliseconds since 1970. */
  readonly changedBefore?: number | undefined;
}

export const newestFirst: EntryQuery = { text: '', from: '', to: '', sortBy: '', descending: true };

export interface EntryDays {
  /** The reader's own day of a moment, `YYYY-MM-DD`. */
  readonly dayOf: (milliseconds: number) => string;
  /** Compares two texts as the reader's language sorts them. */
  readonly compare: (a: string, b: string) => number;
}

/** The day of an entry: its first date, or the day on which it was made. */
export function entryDay({ fields }: FormOutline, { values, created }: Entry, dayOf: EntryDays['dayOf']): string {
  const date = fields.find(({ type }) => type === 'date');
  return (date && textOf(values, date.id)) || dayOf(created);
}

export function findEntries(
  form: FormOutline,
  entries: readonly Entry[],
  query: EntryQuery,
  { dayOf, compare }: EntryDays,
): Entry[] {
  const words = query.text.split(/\s+/).map(foldText).filter(Boolean);
  const found = entries.filter((entry) => {
    const day = entryDay(form, entry, dayOf);
    if ((query.from !== '' && day < query.from) || (query.to !== '' && day > query.to)) return false;
    if (query.changedBefore !== undefined && entry.changed >= query.changedBefore) return false;
    if (words.length === 0) return true;
    const text = foldText(Object.values(entry.values).flat().map(String).join('\n'));
    return words.every((word) => text.includes(word));
  });
  const order = comparison(form, query.sortBy, dayOf, compare);
  const sign = query.descending ? -1 : 1;
  // Of equals the one that was made last comes first, either way.
  return found.sort((a, b) => sign * order(a, b) || b.created - a.created || (a.id < b.id ? -1 : 1));
}

function comparison(
  form: FormOutline,
  sortBy: string,
  dayOf: EntryDays['dayOf'],
  compare: EntryDays['compare'],
): (a: Entry, b: Entry) => number {
  const field = form.fields.find(({ id }) => id === sortBy);
  if (!field) {
    const day = (entry: Entry): string => entryDay(form, entry, dayOf);
    return (a, b) => compareTexts(day(a), day(b)) || a.created - b.created;
  }
  const { id, type } = field;
  switch (type) {
    case 'number':
    case 'money':
      return (a, b) => compareNumbers(numberIn(a.values, field), numberIn(b.values, field));
    case 'sum':
    case 'ratio':
      return (a, b) => compareNumbers(calculate(field, form, a.values), calculate(field, form, b.values));
    case 'date':
    case 'time':
      return (a, b) => compareTexts(textOf(a.values, id), textOf(b.values, id));
    case 'check':
      return (a, b) => Number(a.values[id] === true) - Number(b.values[id] === true);
    case 'text':
    case 'long':
    case 'choice':
    case 'choices':
      return (a, b) => compare(textOf(a.values, id), textOf(b.values, id));
  }
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What has no number comes before what has one. */
const compareNumbers = (a = Number.NEGATIVE_INFINITY, b = Number.NEGATIVE_INFINITY): number =>
  a === b ? 0 : a < b ? -1 : 1;

const dayLength = 86_400_000;

/**
 * Entries that nobody has changed for longer than the form wants them kept. Offered for deletion, never deleted.
 *
 * @param now milliseconds since 1970
 */
export const oldEntries = ({ keepDays }: FormOutline, entries: readonly Entry[], now: number): readonly Entry[] =>
  keepDays === undefined ? [] : entries.filter(({ changed }) => changed < now - keepDays * dayLength);
