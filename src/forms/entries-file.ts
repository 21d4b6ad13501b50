/** Entries on their way to another device: one JSON text. */
import type { Entry, FieldValue, FormValues } from './values.ts';

const format = 'handbook-forms/1';

/** Form id → its entries. */
export type EntriesByForm = Readonly<Record<string, readonly Entry[]>>;

export function writeEntriesFile(handbook: string, forms: EntriesByForm): string {
  return `${JSON.stringify({ format, handbook, forms }, null, 2)}\n`;
}

export type EntriesFileProblem = 'not-json' | 'not-entries' | 'other-handbook' | 'damaged';

/**
 * Reads what `writeEntriesFile` wrote. Never throws; extra keys are ignored. One entry that cannot be read makes the
 * whole file damaged, so that nothing is lost unseen.
 */
export function readEntriesFile(
  text: string,
  handbook: string,
): { readonly forms: EntriesByForm } | { readonly problem: EntriesFileProblem } {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: 'not-json' };
  }
  if (!isObject(data) || data.format !== format) return { problem: 'not-entries' };
  if (data.handbook !== handbook) return { problem: 'other-handbook' };
  if (!isObject(data.forms)) return { problem: 'damaged' };
  const forms: [string, readonly Entry[]][] = [];
  for (const [form, list] of Object.entries(data.forms)) {
    const entries = Array.isArray(list) ? list.map(readEntry) : [undefined];
    if (!isId(form) || !entries.every((entry) => entry !== undefined)) return { problem: 'damaged' };
    forms.push([form, entries]);
  }
  return { forms: Object.fromEntries(forms) };
}

export interface MergedEntries {
  readonly entries: readonly Entry[];
  /** How many were not there before, and how many took the place of an older state. */
  readonly added: number;
  readonly updated: number;
}

/** Joins two lists by id: nothing is lost, of two states of one entry the later one stays. */
export function mergeEntries(there: readonly Entry[], taken: readonly Entry[]): MergedEntries {
  const byId = new Map(there.map((entry) => [entry.id, entry]));
  const before = byId.size;
  const updated = new Set<string>();
  const known = new Set(byId.keys());
  for (const entry of taken) {
    const old = byId.get(entry.id);
    if (old && old.changed >= entry.changed) continue;
    if (known.has(entry.id)) updated.add(entry.id);
    byId.set(entry.id, entry);
  }
  return { entries: [...byId.values()], added: byId.size - before, updated: updated.size };
}

function readEntry(value: unknown): Entry | undefined {
  if (!isObject(value)) return undefined;
  const { id, created, changed, values } = value;
  if (typeof id !== 'string' || !isId(id) || !isTime(created) || !isTime(changed) || !isValues(values))
    return undefined;
  return { id, created, changed, values };
}

/** Ids stand in keys of the store, `<form>/<entry>`. */
const isId = (text: string): boolean => /^[A-Za-z0-9-]{1,80}$/.test(text);

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const isValues = (value: unknown): value is FormValues => isObject(value) && Object.values(value).every(isValue);

const isValue = (value: unknown): value is FieldValue =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (Array.isArray(value) && value.every((one) => typeof one === 'string'));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
