import type { FilterName, PageRecord, SearchEngine } from '../../search/engine.ts';
import type { SearchVocabulary } from '../../search/model.ts';

/** What is used of the script that Pagefind writes beside the index. */
interface PagefindModule {
  createInstance(options: { basePath: string; baseUrl: string; noWorker: boolean }): PagefindInstance;
}

interface PagefindInstance {
  search(
    term: string,
    options?: { filters: Readonly<Record<string, string>> },
  ): Promise<{ results: readonly { id: string; data(): Promise<PagefindFragment> }[] }>;
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
  const pagefind = createInstance({ basePath, baseUrl: base, noWorker: true });
  const engine: SearchEngine = {
    async search(term, filter = {}) {
      const { results } = await pagefind.search(term, { filters: { ...filter } });
      return results.map(({ id, data }) => ({ page: id, load: async () => toRecord(await data()) }));
    },
  };
  return { engine, filters: () => pagefind.filters(), vocabulary };
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
