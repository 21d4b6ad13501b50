import { type ProgressData, type ProgressKind, progressKindNames, progressKinds } from './kinds.ts';
import { type StorageLike, safeStorage } from './safe-storage.ts';
import { asideKey, readValue, storageKey, type Unreadable, writeValue } from './stored-value.ts';
import { type ImportResult, readTransfer, writeTransfer } from './transfer.ts';

/** What the reader should know about what is stored. */
export type ProgressProblem =
  /** A stored text could not be read; it is under `key` as it was, moved there if there was room. */
  | {
      readonly type: 'kept-aside';
      readonly kind: ProgressKind;
      readonly key: string;
      readonly reason: Unreadable;
      readonly text: string;
    }
  /** The storage refused the latest change; it lasts until the page is left. */
  | { readonly type: 'not-saved'; readonly kind: ProgressKind }
  /** There is no storage at all; nothing outlasts the page. */
  | { readonly type: 'no-storage' };

/** One place for all that a reader's device remembers of one handbook. Never throws, whatever the storage does. */
export interface ProgressStore {
  /** The stored data; the kind's empty value when there is none that can be read. */
  read<Kind extends ProgressKind>(kind: Kind): ProgressData[Kind];
  write<Kind extends ProgressKind>(kind: Kind, data: ProgressData[Kind]): void;
  /** Reads, changes and writes, so that another tab's entries stay. */
  update<Kind extends ProgressKind>(kind: Kind, change: (data: ProgressData[Kind]) => ProgressData[Kind]): void;
  /** Forgets a kind. What was kept aside stays. */
  clear(kind: ProgressKind): void;
  /** Calls the listener after each change of the kind, here or in another tab. Returns the way to stop it. */
  subscribe<Kind extends ProgressKind>(kind: Kind, listener: (data: ProgressData[Kind]) => void): () => void;
  /** Pass the browser's `storage` events in here. */
  receive(event: { readonly key: string | null }): void;
  problems(): readonly ProgressProblem[];
  /** Everything that can be read, as one JSON text. */
  export(): string;
  /** Takes in what `export` gave, entry by entry; entries that are not in the text stay. */
  import(text: string): ImportResult;
}

export interface ProgressStoreOptions {
  /** The handbook's id: two handbooks on one origin keep apart. */
  readonly handbook: string;
  /** For example `() => window.localStorage`, which may throw. */
  readonly openStorage: () => StorageLike;
}

// Far more than a device will ever hold; past it the unreadable text stays where it is.
const maxAside = 50;

export function createProgressStore({ handbook, openStorage }: ProgressStoreOptions): ProgressStore {
  const storage = safeStorage(openStorage);
  const listeners = new Map<ProgressKind, Set<() => void>>();
  const keyOf = (kind: ProgressKind): string => storageKey(handbook, kind);
  const notify = (kind: ProgressKind): void => {
    for (const listener of [...(listeners.get(kind) ?? [])]) listener();
  };

  // Texts that could not even be copied: they stay under their own key.
  const stuck = new Map<ProgressKind, string>();

  // Copy first, remove afterwards: if the copy fails, the original must not be written over.
  const keepAside = (kind: ProgressKind, text: string): void => {
    for (let number = 1; number <= maxAside; number++) {
      const key = asideKey(handbook, kind, number);
      const there = storage.get(key);
      if (there !== null && there !== text) continue;
      if (there === null && !storage.set(key, text)) {
        storage.remove(key);
        break;
      }
      storage.remove(keyOf(kind));
      return;
    }
    stuck.set(kind, text);
    storage.detach(keyOf(kind));
  };

  const read = <Kind extends ProgressKind>(kind: Kind): ProgressData[Kind] => {
    const { empty } = progressKinds[kind];
    const text = storage.get(keyOf(kind));
    if (text === null) return empty;
    const { data, unreadable } = readValue(kind, text);
    if (!unreadable) return data;
    keepAside(kind, text);
    return empty;
  };

  const write = <Kind extends ProgressKind>(kind: Kind, data: ProgressData[Kind]): void => {
    read(kind); // moves aside what must not be written over
    const text = writeValue(kind, data);
    if (storage.get(keyOf(kind)) === text && !storage.isOnlyInMemory(keyOf(kind))) return;
    storage.set(keyOf(kind), text);
    notify(kind);
  };

  const asideOf = (kind: ProgressKind): ProgressProblem[] => {
    const found: ProgressProblem[] = [];
    const add = (key: string, text: string): void => {
      found.push({ type: 'kept-aside', kind, key, text, reason: readValue(kind, text).unreadable ?? 'damaged' });
    };
    for (let number = 1; number <= maxAside; number++) {
      const key = asideKey(handbook, kind, number);
      const text = storage.get(key);
      if (text === null) break;
      add(key, text);
    }
    const left = stuck.get(kind);
    if (left !== undefined) add(keyOf(kind), left);
    return found;
  };

  return {
    read,
    write,
    update: (kind, change) => write(kind, change(read(kind))),
    clear: (kind) => {
      read(kind);
      storage.remove(keyOf(kind));
      notify(kind);
    },
    subscribe: (kind, listener) => {
      const call = (): void => listener(read(kind));
      const set = listeners.get(kind) ?? new Set();
      listeners.set(kind, set.add(call));
      return () => void set.delete(call);
    },
    receive: ({ key }) => {
      // A null key says that the whole storage was cleared.
      for (const kind of progressKindNames) if (key === null || key === keyOf(kind)) notify(kind);
    },
    problems: () => {
      for (const kind of progressKindNames) read(kind);
      const kept = progressKindNames.flatMap(asideOf);
      if (storage.unavailable) return [...kept, { type: 'no-storage' }];
      const unsaved = progressKindNames.filter((kind) => storage.isOnlyInMemory(keyOf(kind)));
      return [...kept, ...unsaved.map((kind): ProgressProblem => ({ type: 'not-saved', kind }))];
    },
    export: () => writeTransfer(handbook, read),
    import: (text) => readTransfer(handbook, text, { read, write }),
  };
}
