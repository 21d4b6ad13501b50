/** The part of the browser's storage that is needed; each call may throw where storage is forbidden or full. */
export interface RecentStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** What was searched for on this device, latest first. Never throws, whatever the storage does. */
export interface RecentSearches {
  list(): readonly string[];
  add(query: string): void;
  clear(): void;
}

const maxRecent = 8;
const maxLength = 60;

/** @param handbook the handbook's id: two handbooks on one origin keep apart */
export function recentSearches(handbook: string, openStorage: () => RecentStorage): RecentSearches {
  const key = `handbook:${handbook}:search:v1`;
  const list = (): readonly string[] => {
    const data = readData(() => openStorage().getItem(key));
    return Array.isArray(data) ? data.filter((entry) => typeof entry === 'string').slice(0, maxRecent) : [];
  };
  return {
    list,
    add(query) {
      const text = query.replace(/\s+/g, ' ').trim().slice(0, maxLength);
      if (text === '') return;
      const data = [text, ...list().filter((other) => other !== text)].slice(0, maxRecent);
      quietly(() => openStorage().setItem(key, JSON.stringify({ version: 1, data })));
    },
    clear: () => quietly(() => openStorage().removeItem(key)),
  };
}

function readData(read: () => string | null): unknown {
  try {
    const stored: unknown = JSON.parse(read() ?? 'null');
    return typeof stored === 'object' && stored !== null && 'data' in stored ? stored.data : undefined;
  } catch {
    return undefined;
  }
}

function quietly(write: () => void): void {
  try {
    write();
  } catch {
    // Recent searches are a convenience: without storage there are none.
  }
}
