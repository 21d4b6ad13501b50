import type { RecentStorage } from './recent-searches.ts';

/** A query that led to nothing useful. */
export interface MissedSearch {
  readonly query: string;
  /** How often. */
  readonly times: number;
  /** YYYY-MM-DD of the last time. */
  readonly last: string;
}

/**
 * Queries without a useful result, kept on this device so that the trainer can learn from them; the reader sees the
 * list, may switch it off, clear it, and hand it on. Never throws, whatever the storage does.
 */
export interface MissedSearches {
  list(): readonly MissedSearch[];
  isOn(): boolean;
  add(query: string, today: string): void;
  switch(on: boolean): void;
  clear(): void;
}

const most = 200;
const maxLength = 60;

interface Stored {
  readonly on: boolean;
  readonly searches: readonly MissedSearch[];
}

/** @param handbook the handbook's id: two handbooks on one origin keep apart */
export function missedSearches(handbook: string, openStorage: () => RecentStorage): MissedSearches {
  const key = `handbook:${handbook}:missed-searches:v1`;
  const read = (): Stored => {
    try {
      const { data } = JSON.parse(openStorage().getItem(key) ?? '{}') as { data?: Partial<Stored> };
      const searches = Array.isArray(data?.searches) ? data.searches.filter(isMissed).slice(0, most) : [];
      return { on: data?.on !== false, searches };
    } catch {
      return { on: true, searches: [] };
    }
  };
  const write = (data: Stored): void => {
    try {
      openStorage().setItem(key, JSON.stringify({ version: 1, data }));
    } catch {
      // The list is a convenience: without storage there is none.
    }
  };
  return {
    list: () => read().searches,
    isOn: () => read().on,
    add(query, today) {
      const { on, searches } = read();
      const text = query.replace(/\s+/g, ' ').trim().slice(0, maxLength);
      if (!on || text === '') return;
      const times = (searches.find((entry) => entry.query === text)?.times ?? 0) + 1;
      const others = searches.filter((entry) => entry.query !== text);
      write({ on, searches: [{ query: text, times, last: today }, ...others].slice(0, most) });
    },
    switch: (on) => write({ ...read(), on }),
    clear: () => write({ on: read().on, searches: [] }),
  };
}

const isMissed = (value: unknown): value is MissedSearch => {
  const { query, times, last } = (value ?? {}) as Partial<MissedSearch>;
  return typeof query === 'string' && typeof times === 'number' && typeof last === 'string';
};

/** The list as the trainer gets it: tab-separated, what was missed most first. */
export const missedText = (searches: readonly MissedSearch[]): string =>
  [...searches]
    .sort((a, b) => b.times - a.times || (a.query < b.query ? -1 : 1))
    .map(({ query, times, last }) => `${query.replaceAll('\t', ' ')}\t${times}\t${last}\n`)
    .join('');
