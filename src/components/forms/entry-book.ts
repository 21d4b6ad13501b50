import type { Entry, FormValues } from '../../forms/values.ts';
import type { StoredEntry, StoredFilling } from '../../progress/kinds.ts';
import type { ProgressStore } from '../../progress/progress-store.ts';

/** What this device keeps of one form. */
export interface EntryBook {
  entries(): readonly Entry[];
  /** Adds entries, or takes them in the place of those with the same id. */
  put(entries: readonly Entry[]): void;
  remove(ids: readonly string[]): void;
  filling(): StoredFilling;
  /** Changes what is being filled in; a part that becomes undefined is forgotten. */
  fill(change: Partial<StoredFilling>): void;
  /** False once something lives only until the page is left. */
  isSaved(): boolean;
}

export function entryBook(store: ProgressStore, form: string): EntryBook {
  const prefix = `${form}/`;
  const filling = (): StoredFilling => {
    const all = store.read('fillings');
    return (Object.hasOwn(all, form) ? all[form] : undefined) ?? {};
  };
  return {
    entries: () =>
      Object.entries(store.read('entries')).flatMap(([key, entry]) =>
        key.startsWith(prefix) ? [{ ...entry, id: key.slice(prefix.length) }] : [],
      ),
    put: (entries) => {
      const stored = entries.map(({ id, created, changed, values }): [string, StoredEntry] => [
        prefix + id,
        { created, changed, values },
      ]);
      store.update('entries', (all) => ({ ...all, ...Object.fromEntries(stored) }));
    },
    remove: (ids) => {
      const keys = new Set(ids.map((id) => prefix + id));
      store.update('entries', (all) => Object.fromEntries(Object.entries(all).filter(([key]) => !keys.has(key))));
    },
    filling,
    fill: (change) => {
      const kept = Object.entries({ ...filling(), ...change }).filter(([, value]) => value !== undefined);
      store.update('fillings', ({ [form]: _, ...others }) =>
        kept.length === 0 ? others : { ...others, [form]: Object.fromEntries(kept) as StoredFilling },
      );
    },
    isSaved: () =>
      store
        .problems()
        .every(
          (problem) =>
            problem.type === 'kept-aside' ||
            (problem.type === 'not-saved' && problem.kind !== 'entries' && problem.kind !== 'fillings'),
        ),
  };
}

/** An entry that no device has had before. */
export function newEntry(values: FormValues, now: number): Entry {
  // Not `randomUUID`, which pages that are not served over HTTPS do not have.
  const random = [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0'));
  return { id: `${now.toString(36)}-${random.join('')}`, created: now, changed: now, values };
}
