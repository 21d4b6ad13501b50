/** As much of the browser's Storage as is needed. Each method may throw. */
export interface StorageLike {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** A storage that never throws: what the real one refuses is kept in memory until the page is left. */
export interface SafeStorage {
  get(key: string): string | null;
  /** False when the text is only in memory. */
  set(key: string, text: string): boolean;
  remove(key: string): void;
  /** From now on this key lives in memory alone; what the storage holds under it is not touched again. */
  detach(key: string): void;
  isOnlyInMemory(key: string): boolean;
  /** The storage cannot be opened at all. */
  readonly unavailable: boolean;
}

export function safeStorage(open: () => StorageLike): SafeStorage {
  const storage = attempt(open);
  // null: removed here, though the storage may still hold an older text.
  const memory = new Map<string, string | null>();
  const detached = new Set<string>();
  const overlay = (key: string, text: string | null): false => {
    memory.set(key, text);
    return false;
  };
  const change = (key: string, text: string | null, apply: (storage: StorageLike) => void): boolean => {
    if (!storage || detached.has(key)) return overlay(key, text);
    const done = attempt(() => {
      apply(storage);
      return true;
    });
    if (!done) return overlay(key, text);
    memory.delete(key);
    return true;
  };
  const detach = (key: string): void => {
    detached.add(key);
    memory.set(key, null);
  };
  return {
    get: (key) => {
      const kept = memory.get(key);
      if (kept !== undefined || !storage) return kept ?? null;
      const read = attempt(() => ({ text: storage.getItem(key) }));
      // What could not be read must not be written over later on.
      if (!read) detach(key);
      return read?.text ?? null;
    },
    set: (key, text) => change(key, text, (real) => real.setItem(key, text)),
    remove: (key) => void change(key, null, (real) => real.removeItem(key)),
    detach,
    isOnlyInMemory: (key) => typeof memory.get(key) === 'string',
    unavailable: storage === undefined,
  };
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
