import type { StorageLike } from '../../src/progress/safe-storage.ts';

/** A Storage over a map, which refuses what it is told to refuse. */
export function fakeStorage(initial: Readonly<Record<string, string>> = {}) {
  const items = new Map(Object.entries(initial));
  const refuses = { get: false, set: false, remove: false };
  const guard = (refused: boolean): void => {
    if (refused) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  const storage: StorageLike = {
    getItem: (key) => {
      guard(refuses.get);
      return items.get(key) ?? null;
    },
    setItem: (key, value) => {
      guard(refuses.set);
      items.set(key, value);
    },
    removeItem: (key) => {
      guard(refuses.remove);
      items.delete(key);
    },
  };
  return { storage, items, refuses, open: () => storage };
}
