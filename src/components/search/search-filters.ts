import type { SearchWords } from '../../i18n/search.ts';
import { type FilterName, filterNames, type SearchFilter } from '../../search/engine.ts';
import type { FilterValues } from './pagefind-engine.ts';

export interface FilterRow {
  current(): SearchFilter;
}

/**
 * The selects that narrow results by kind, part and role. Their values are fetched when the row is opened for the first time.
 *
 * @param load what values there are
 * @param changed told after every choice
 */
export function startFilters(
  root: HTMLElement,
  words: SearchWords,
  load: () => Promise<FilterValues>,
  changed: () => void,
): FilterRow {
  const details = root.querySelector<HTMLDetailsElement>('[data-search-filters]');
  const row = root.querySelector<HTMLElement>('[data-search-filter-row]');
  const selects = new Map<FilterName, HTMLSelectElement>();
  details?.addEventListener('toggle', () => {
    if (!details.open || selects.size > 0 || !row) return;
    load().then(
      (values) => {
        for (const name of filterNames) addSelect(name, values[name] ?? {}, row);
      },
      // Without an index the search itself says so.
      () => {},
    );
  });

  function addSelect(name: FilterName, values: Readonly<Record<string, number>>, into: HTMLElement): void {
    const names = Object.keys(values);
    if (names.length < 2 || selects.has(name)) return;
    const label = document.createElement('label');
    const select = document.createElement('select');
    select.add(new Option(words.anyValue, ''));
    for (const value of names) select.add(new Option(labelOf(name, value), value));
    select.addEventListener('change', changed);
    label.append(words.filterNames[name], ' ', select);
    into.append(label);
    selects.set(name, select);
  }
  const labelOf = (name: FilterName, value: string): string =>
    name === 'kind' && Object.hasOwn(words.kinds, value) ? words.kinds[value as keyof SearchWords['kinds']] : value;

  return {
    current: () =>
      Object.fromEntries(
        [...selects].filter(([, { value }]) => value !== '').map(([name, { value }]) => [name, value]),
      ),
  };
}
