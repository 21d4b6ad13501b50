import { searchWordsFor } from '../../i18n/search.ts';
import { missedSearches } from '../../search/missed-searches.ts';
import type { SearchResult } from '../../search/present.ts';
import { recentSearches } from '../../search/recent-searches.ts';
import { maxResults } from '../../search/run-search.ts';
import { localDay } from '../../text/local-day.ts';
import { SearchIndexMissing } from './pagefind-engine.ts';
import { nothingFound, notice, notUsefulButton, recentList, resultList } from './paint-results.ts';
import { moveAmong } from './result-keys.ts';
import { startFilters } from './search-filters.ts';
import { searchSession } from './search-session.ts';
import { typingPause } from './typing-pause.ts';

export interface SearchBox {
  /** Searches for a text as if it had been typed. */
  search(query: string): void;
  /** Loads what a search needs, and shows recent searches while there is no query. */
  wake(): void;
}

export interface SearchBoxOptions {
  /** Told each query once it has been answered. */
  readonly onAnswer?: (query: string) => void;
}

/** After so long without a key a query is taken to be meant, ms. */
const stopped = 1500;

/** Brings the input and the panel inside `root` (see SearchBox.astro) to life. */
export function startSearchBox(root: HTMLElement, { onAnswer }: SearchBoxOptions = {}): SearchBox | undefined {
  const form = root.querySelector('form');
  const input = root.querySelector<HTMLInputElement>('[data-search-input]');
  const status = root.querySelector<HTMLElement>('[data-search-status]');
  const list = root.querySelector<HTMLElement>('[data-search-list]');
  if (!form || !input || !status || !list) return undefined;

  const { lang, dataset } = document.documentElement;
  const { base = '/', handbook = '' } = dataset;
  const words = searchWordsFor(lang === 'en' ? 'en' : 'zh-CN');
  const recent = recentSearches(handbook, () => window.localStorage);
  const missed = missedSearches(handbook, () => window.localStorage);
  const contents = `${base}handbook/`;
  const filters = startFilters(
    root,
    words,
    async () => (await searchSession()).filters(),
    () => query() !== '' && void answer(),
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The query that the list answers; undefined while it answers none. */
  let answered: string | undefined;
  let running = new AbortController();
  let composing = false;

  const query = (): string => input.value.trim();
  const show = (message: string, ...content: readonly Node[]): void => {
    status.textContent = message;
    list.replaceChildren(...content);
  };
  const showRecent = (): void => {
    const queries = recent.list();
    if (queries.length === 0) show('');
    else show('', recentList(queries, words, search, forgetRecent));
  };
  const forgetRecent = (): void => {
    recent.clear();
    showRecent();
    input.focus();
  };
  const countOf = (count: number): string => (count < maxResults ? words.found(count) : words.best(count));
  const note = (text: string): void => {
    missed.add(text, localDay(new Date()));
    document.dispatchEvent(new Event('search-missed'));
  };
  const showResults = (text: string, results: readonly SearchResult[], near: readonly string[]): void => {
    const useless = notUsefulButton(words, () => note(text));
    if (results.length > 0) show(countOf(results.length), resultList(results, words), useless);
    else show(words.found(0), nothingFound(text, words, contents, near, search));
  };
  /** What is typed on the way to a query is none: it counts when the reader has stopped. */
  let settled: ReturnType<typeof setTimeout> | undefined;
  const noteLater = (text: string): void => {
    settled = setTimeout(() => query() === text && note(text), stopped);
  };
  const showError = (error: unknown): void => {
    const missing = error instanceof SearchIndexMissing;
    const [title, hint] = missing ? [words.missing, words.missingHint] : [words.failed, words.failedHint];
    show('', notice(title, hint, contents, words));
  };

  const answer = async (): Promise<void> => {
    clearTimeout(timer);
    clearTimeout(settled);
    const text = query();
    running.abort();
    running = new AbortController();
    const { signal } = running;
    answered = undefined;
    if (text === '') {
      showRecent();
      return;
    }
    // Results of the query before stay until the new ones are there: nothing flickers while one types.
    if (list.childElementCount === 0) status.textContent = words.searching;
    try {
      const session = await searchSession();
      const filter = filters.current();
      const results = await session(text, filter, signal);
      if (signal.aborted) return;
      showResults(text, results, results.length === 0 ? session.near(text) : []);
      // A narrowed search that finds nothing says nothing about the handbook.
      if (results.length === 0 && Object.keys(filter).length === 0) noteLater(text);
      answered = text;
      onAnswer?.(text);
    } catch (error) {
      if (!signal.aborted) showError(error);
    }
  };
  const later = (): void => {
    clearTimeout(timer);
    running.abort();
    const text = query();
    if (text !== '')
      searchSession().then(
        ({ prepare }) => prepare(text),
        () => {},
      );
    timer = setTimeout(() => void answer(), typingPause);
  };
  const search = (text: string): void => {
    input.value = text;
    input.focus();
    void answer();
  };

  const results = (): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-search-result]')];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (composing) return;
    if (answered !== query()) return void answer();
    // On a phone the key puts the keyboard away; with a mouse at hand it opens the first result.
    if (window.matchMedia('(hover: none)').matches) input.blur();
    else results()[0]?.click();
  });
  input.addEventListener('keydown', (event) => {
    // Enter ends a composition; it must not send the form as well. 229 is how Safari says so, which has ended it by then.
    if (event.key === 'Enter' && (composing || event.isComposing || event.keyCode === 229)) event.preventDefault();
  });
  input.addEventListener('compositionstart', () => {
    composing = true;
  });
  input.addEventListener('compositionend', () => {
    composing = false;
    later();
  });
  // Half a syllable is no query.
  input.addEventListener('input', () => !composing && later());
  input.addEventListener('focus', wake);
  root.addEventListener('keydown', (event) => moveAmong(event, input, results()));
  list.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a') && answered) recent.add(answered);
  });

  function wake(): void {
    // Only to have it ready; a failure shows when something is searched for.
    searchSession().catch((error: unknown) => query() === '' && showError(error));
    if (query() === '') showRecent();
  }
  return { search, wake };
}
