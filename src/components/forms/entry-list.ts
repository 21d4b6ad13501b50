import { type EntryQuery, findEntries, newestFirst, oldEntries } from '../../forms/find-entries.ts';
import type { FormOutline } from '../../forms/model.ts';
import type { Entry } from '../../forms/values.ts';
import type { FormWords } from '../../i18n/forms.ts';
import type { EntryBook } from './entry-book.ts';
import { entryRow } from './entry-row.ts';
import { dayOf } from './local-time.ts';

export interface EntryList {
  paint(): void;
  /** The entries that are found now, in the order in which they stand. */
  found(): readonly Entry[];
  /** Shows everything again, this entry marked. */
  reveal(id: string): void;
  search(change: Partial<Pick<EntryQuery, 'text' | 'from' | 'to'>>): void;
  sortBy(field: string): void;
  more(): void;
  toggleOld(): void;
  old(): readonly Entry[];
}

// A device draws this many at once without a wait.
const pageLength = 100;
const dayLength = 86_400_000;

/** The lower half of a form's page: the entries, found and sorted. */
export function entryList(root: HTMLElement, form: FormOutline, book: EntryBook, words: FormWords): EntryList {
  let query: EntryQuery = newestFirst;
  let limit = pageLength;
  let marked = '';
  const collator = new Intl.Collator(document.documentElement.lang || undefined, { numeric: true });
  const find = (selector: string): HTMLElement | null => root.querySelector(selector);
  const found = (): Entry[] => findEntries(form, book.entries(), query, { dayOf, compare: collator.compare });
  const old = (): readonly Entry[] => oldEntries(form, book.entries(), Date.now());

  const hide = (selector: string, hidden: boolean): void => {
    const element = find(selector);
    if (element) element.hidden = hidden;
  };
  const say = (selector: string, text: string): void => {
    const element = find(selector);
    if (element && element.textContent !== text) element.textContent = text;
  };

  const paintHeads = (): void => {
    for (const head of root.querySelectorAll<HTMLElement>('[data-head]')) {
      if (head.dataset.head !== query.sortBy) head.removeAttribute('aria-sort');
      else head.setAttribute('aria-sort', query.descending ? 'descending' : 'ascending');
    }
    const list = root.querySelector<HTMLSelectElement>('[data-sort-list]');
    if (list && query.sortBy !== '') list.value = query.sortBy;
  };

  const paint = (): void => {
    const all = book.entries().length;
    const entries = found();
    const isNarrowed = entries.length !== all;
    say('[data-count]', all === 0 ? '' : isNarrowed ? words.shown(entries.length, all) : words.count(all));
    hide('[data-filters]', all === 0);
    hide('[data-table]', entries.length === 0);
    hide('[data-empty]', entries.length > 0);
    say('[data-empty]', all === 0 ? words.nothingYet : words.nothingFound);
    const rows = entries.slice(0, limit).map((entry) => entryRow(form, entry, words, entry.id === marked));
    find('[data-rows]')?.replaceChildren(...rows);
    const left = Math.min(entries.length - limit, pageLength);
    hide('[data-more]', left <= 0);
    say('[data-more]', words.more(left));
    const aged = old().length;
    hide('[data-old-offer]', aged === 0);
    say('[data-old-text]', aged > 0 ? words.oldFound(aged, form.keepDays ?? 0) : '');
    say('[data-show-old]', query.changedBefore === undefined ? words.showOld : words.showAll);
    say('[data-delete-old]', words.deleteOld(aged));
    for (const button of root.querySelectorAll<HTMLButtonElement>(
      '[data-print="entries"], [data-export], [data-clear-all]',
    ))
      button.disabled = all === 0;
    paintHeads();
  };

  const change = (next: Partial<EntryQuery>): void => {
    query = { ...query, ...next };
    limit = pageLength;
    paint();
  };

  return {
    paint,
    found,
    old,
    search: change,
    reveal: (id) => {
      marked = id;
      const { text, from, to } = newestFirst;
      for (const control of root.querySelectorAll<HTMLInputElement>('[data-filters] input')) control.value = '';
      change({ text, from, to, changedBefore: undefined });
    },
    sortBy: (field) => change({ sortBy: field, descending: query.sortBy === field ? !query.descending : false }),
    more: () => {
      limit += pageLength;
      paint();
    },
    toggleOld: () =>
      change({
        changedBefore: query.changedBefore === undefined ? Date.now() - (form.keepDays ?? 0) * dayLength : undefined,
      }),
  };
}
