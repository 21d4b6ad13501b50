import type { PageRecord, SearchEngine } from '../../search/engine.ts';
import type { SearchVocabulary } from '../../search/model.ts';

/** What is used of the script that Pagefind writes beside the index. */
interface PagefindModule {
  createInstance(options: { basePath: string; baseUrl: string; noWorker: boolean }): PagefindInstance;
}

interface PagefindInstance {
  search(term: string): Promise<{ results: readonly { id: string; data(): Promise<PagefindFragment> }[] }>;
}

interface PagefindFragment extends Pick<PageRecord, 'url' | 'anchors' | 'meta' | 'filters'> {
  /** Text with zero-width spaces between words, and with `<` and `>` escaped. */
  readonly raw_content: string;
}

export interface LoadedIndex {
  readonly engine: SearchEngine;
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
    async search(term) {
      const { results } = await pagefind.search(term);
      return results.map(({ id, data }) => ({ page: id, load: async () => toRecord(await data()) }));
    },
  };
  return { engine, vocabulary };
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
