import { contentHash } from './fingerprint.ts';
import { readKept, writeWhole } from './kept-file.ts';

interface Entry<T> {
  readonly hash: string;
  readonly value: T;
}

interface Pack<T> {
  readonly version: string;
  readonly entries: Record<string, Entry<T>>;
}

/** Results kept from the last run by name and content, in one file. */
export interface Memo<T> {
  /** The kept result for this name and text, or `make`'s. */
  get(name: string, text: string, make: () => T): T;
  /** Writes what was used in this run; names that were not asked for are dropped. Does nothing when nothing changed. */
  save(): void;
  /** How many results had to be made. */
  readonly made: number;
}

/**
 * @param path the pack's file
 * @param version whatever else the results depend on (`fingerprint` of the code that makes them)
 */
export function openMemo<T>(path: string, version: string): Memo<T> {
  const kept = readKept<Pack<T>>(path);
  const old = new Map(kept?.version === version && kept.entries ? Object.entries(kept.entries) : []);
  const used: Record<string, Entry<T>> = {};
  let made = 0;
  return {
    get(name, text, make) {
      const hash = contentHash(text);
      const entry = old.get(name);
      const result = entry?.hash === hash ? entry : { hash, value: make() };
      if (result !== entry) made++;
      used[name] = result;
      return result.value;
    },
    save() {
      if (made === 0 && old.size === Object.keys(used).length) return;
      writeWhole(path, JSON.stringify({ version, entries: used } satisfies Pack<T>));
    },
    get made() {
      return made;
    },
  };
}
