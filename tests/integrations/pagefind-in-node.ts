import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import type { Language } from '../../src/i18n/language.ts';
import type { SearchEngine } from '../../src/search/engine.ts';
import type { SearchVocabulary } from '../../src/search/model.ts';
import { queryPlanner } from '../../src/search/query-plan.ts';
import { runSearch } from '../../src/search/run-search.ts';
import { segment } from '../search/samples.ts';

interface Fragment {
  readonly url: string;
  readonly raw_content: string;
  readonly anchors: readonly { element: string; id: string; text: string; location: number }[];
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
}

interface Instance {
  search(term: string): Promise<{ results: { id: string; data(): Promise<Fragment> }[] }>;
}

/** A built site's own Pagefind, run here in place of a browser: titles of what a query finds, best first. */
export async function openSite(
  site: string,
  language: Language = 'zh-CN',
): Promise<(query: string) => Promise<readonly string[]>> {
  const folder = `${pathToFileURL(site).href}/pagefind/`;
  vi.stubGlobal('document', { currentScript: null, querySelector: () => ({ getAttribute: () => language }) });
  vi.stubGlobal(
    'fetch',
    async (address: string) => new Response(readFileSync(fileURLToPath(address.replace(/\?.*/, '')))),
  );
  const script = `${folder}pagefind.js`;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as {
    createInstance: (options: object) => Instance;
  };
  const pagefind = createInstance({ basePath: folder, baseUrl: '/', noWorker: true });
  const vocabulary = JSON.parse(readFileSync(`${site}/pagefind/handbook.json`, 'utf8')) as SearchVocabulary;
  const engine: SearchEngine = {
    async search(term) {
      const { results } = await pagefind.search(term);
      return results.map(({ id, data }) => ({
        page: id,
        load: async () => {
          const { raw_content: text, ...record } = await data();
          return { ...record, text };
        },
      }));
    },
  };
  const plan = queryPlanner(vocabulary, segment);
  const tools = { engine, plan, stopWords: vocabulary.stopWords, total: vocabulary.pages };
  return async (query) => (await runSearch(query, tools)).pages.map(({ title }) => title);
}
