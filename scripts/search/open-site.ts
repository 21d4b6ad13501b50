import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Language } from '../../src/i18n/language.ts';
import { kindNames } from '../../src/i18n/search.ts';
import { ranking, type SearchEngine } from '../../src/search/engine.ts';
import type { SearchVocabulary } from '../../src/search/model.ts';
import { present, type SearchResult } from '../../src/search/present.ts';
import { queryPlanner } from '../../src/search/query-plan.ts';
import { runSearch } from '../../src/search/run-search.ts';

interface Fragment {
  readonly url: string;
  readonly raw_content: string;
  readonly anchors: readonly { element: string; id: string; text: string; location: number }[];
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
}

interface Instance {
  init(): Promise<void>;
  search(term: string): Promise<{ results: { id: string; data(): Promise<Fragment> }[] }>;
}

/** There is no search index in the folder: it holds no built site. */
export class NoSearchIndex extends Error {
  override readonly name = 'NoSearchIndex';
}

/**
 * The search of a built site, run by Node: Pagefind's own script and index, and the same planning and ranking as in a page.
 *
 * @throws NoSearchIndex where `site` has none
 */
export async function openSite(
  site: string,
  language: Language,
): Promise<(query: string) => Promise<readonly SearchResult[]>> {
  const vocabularyFile = join(site, 'pagefind/handbook.json');
  if (!existsSync(vocabularyFile)) throw new NoSearchIndex(site);
  const vocabulary = JSON.parse(readFileSync(vocabularyFile, 'utf8')) as SearchVocabulary;
  const engine = await openEngine(`${pathToFileURL(site).href}/pagefind/`, language);
  const words = new Intl.Segmenter(language, { granularity: 'word' });
  const plan = queryPlanner(vocabulary, (text) =>
    [...words.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment),
  );
  const kinds = kindNames(language);
  const tools = { engine, plan, kinds, stopWords: vocabulary.stopWords, total: vocabulary.pages };
  return async (query) => present(await runSearch(query, tools));
}

/** Pagefind's script asks the page for its language and fetches its files; it is given just that. */
export async function openEngine(folder: string, language: Language): Promise<SearchEngine> {
  const scope = globalThis as { document?: unknown; fetch: typeof fetch };
  const { document } = scope;
  scope.document = { currentScript: null, querySelector: () => ({ getAttribute: () => language.toLowerCase() }) };
  const fetchElsewhere = scope.fetch;
  scope.fetch = async (address, options) =>
    String(address).startsWith('file:')
      ? new Response(readFileSync(fileURLToPath(String(address).replace(/\?.*/, ''))))
      : fetchElsewhere(address, options);
  const script = `${folder}pagefind.js`;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as {
    createInstance: (options: object) => Instance;
  };
  const pagefind = createInstance({ basePath: folder, baseUrl: '/', noWorker: true, ranking });
  await pagefind.init();
  scope.document = document;
  return {
    async search(term) {
      const { results } = await pagefind.search(term);
      return results.map(({ id, data }) => ({
        page: id,
        load: async () => {
          const { raw_content: text, ...record } = await data();
          return { ...record, text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>') };
        },
      }));
    },
  };
}
