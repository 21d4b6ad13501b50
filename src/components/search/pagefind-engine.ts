import { type FilterName, type PageRecord, ranking, type SearchEngine } from '../../search/engine.ts';
import type { SearchVocabulary } from '../../search/model.ts';

/** What is used of the script that Pagefind writes beside the index. */
interface PagefindModule {
  createInstance(options: {
    basePath: string;
    baseUrl: string;
    noWorker: boolean;
    ranking: typeof ranking;
  }): PagefindInstance;
}

interface PagefindInstance {
  search(
    term: string,
    options?: { filters: Readonly<Record<string, string>> },
  ): Promise<{ results: readonly { id: string; data(): Promise<PagefindFragment> }[] }>;
  preload(term: string): Promise<void>;
  filters(): Promise<FilterValues>;
}

/** Values of each filter that occur, with the number of pages. */
export type FilterValues = Readonly<Partial<Record<FilterName, Readonly<Record<string, number>>>>>;

interface PagefindFragment extends Pick<PageRecord, 'url' | 'anchors' | 'meta' | 'filters'> {
  /** Text with zero-width spaces between words, and with `<` and `>` escaped. */
  readonly raw_content: string;
}

export interface LoadedIndex {
  readonly engine: SearchEngine;
  /** Fetched when it is asked for. */
  readonly filters: () => Promise<FilterValues>;
  readonly vocabulary: SearchVocabulary;
}

/** There is no index beside the site: it was not built, only previewed. */
export class SearchIndexMissing extends Error {
  override readonly name = 'SearchIndexMissing';
}

/**
 * Fetches Pagefind, its index and the handbook's vocabulary.
 *
 * @param base the site's base path, with slashes at both ends
 * @throws SearchIndexMissing where there is no index; whatever the network says when it cannot be fetched
 */
export async function loadIndex(base: string): Promise<LoadedIndex> {
  const basePath = `${base}pagefind/`;
  const script = `${basePath}pagefind.js`;
  const vocabulary = await fetchVocabulary(`${basePath}handbook.json`);
  const { createInstance }: PagefindModule = await import(/* @vite-ignore */ script);
  // A worker of its own would fetch the same code a second time; a search takes the page a few milliseconds.
  const pagefind = createInstance({ basePath, baseUrl: base, noWorker: true, ranking });
  // The engine would make an excerpt of its own each time.
  const records = new Map<string, Promise<PageRecord>>();
  const recordOf = (page: string, load: () => Promise<PagefindFragment>): Promise<PageRecord> => {
    const record = records.get(page) ?? load().then(toRecord);
    records.set(page, record);
    record.catch(() => records.delete(page));
    return record;
  };
  const engine: SearchEngine = {
    async prepare(terms) {
      await Promise.all(terms.map((term) => pagefind.preload(term)));
    },
    search: remembering(async (term, filter) => {
      const { results } = await pagefind.search(term, { filters: { ...filter } });
      return results.map(({ id, data }) => ({ page: id, load: () => recordOf(id, data) }));
    }),
  };
  return { engine, filters: () => pagefind.filters(), vocabulary };
}

const maxRemembered = 200;

/** While one types, most words of a query stay the same: their answers are kept, those asked for last the longest. */
function remembering(search: SearchEngine['search']): SearchEngine['search'] {
  const known = new Map<string, ReturnType<typeof search>>();
  return (term, filter = {}) => {
    const key = JSON.stringify([term, filter]);
    const answer = known.get(key) ?? search(term, filter);
    known.delete(key);
    known.set(key, answer);
    if (known.size > maxRemembered) known.delete(known.keys().next().value ?? key);
    answer.catch(() => known.delete(key));
    return answer;
  };
}

async function fetchVocabulary(address: string): Promise<SearchVocabulary> {
  const response = await fetch(address);
  // Some hosts answer every address with a page.
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  if (response.status === 404 || (response.ok && !isJson)) throw new SearchIndexMissing();
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as SearchVocabulary;
}

const toRecord = ({ url, anchors, meta, filters, raw_content: text }: PagefindFragment): PageRecord => ({
  url,
  anchors,
  meta,
  filters,
  text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
});
