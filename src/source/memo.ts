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
  /** The kept result for this name and text. */
  find(name: string, text: string): T | undefined;
  /** Keeps a result that was made in this run. */
  add(name: string, text: string, value: T): void;
  /** Writes what was found or added in this run; names that were not asked for are dropped. Nothing when nothing changed. */
  save(): void;
}

/**
 * @param path the pack's file
 * @param version whatever else the results depend on (`fingerprint` of the code that makes them)
 */
export function openMemo<T>(path: string, version: string): Memo<T> {
  const kept = readKept<Pack<T>>(path);
  const old = new Map(kept?.version === version && kept.entries ? Object.entries(kept.entries) : []);
  const used: Record<string, Entry<T>> = {};
  let added = 0;
  return {
    find(name, text) {
      const entry = old.get(name);
      if (entry?.hash !== contentHash(text)) return undefined;
      used[name] = entry;
      return entry.value;
    },
    add(name, text, value) {
      used[name] = { hash: contentHash(text), value };
      added++;
    },
    save() {
      if (added === 0 && old.size === Object.keys(used).length) return;
      writeWhole(path, JSON.stringify({ version, entries: used } satisfies Pack<T>));
    },
  };
}
