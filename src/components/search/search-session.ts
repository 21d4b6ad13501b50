import { kindNames } from '../../i18n/search.ts';
import type { SearchFilter } from '../../search/engine.ts';
import type { Segment } from '../../search/model.ts';
import { nearTerms } from '../../search/near-terms.ts';
import { present, type SearchResult } from '../../search/present.ts';
import { queryPlanner } from '../../search/query-plan.ts';
import { runSearch } from '../../search/run-search.ts';
import { type FilterValues, loadIndex } from './pagefind-engine.ts';

export interface Search {
  /** Rejects as soon as `signal` is aborted. */
  (query: string, filter?: SearchFilter, signal?: AbortSignal): Promise<readonly SearchResult[]>;
  /** Fetches what a search for this will need, so that it is there when the search begins. */
  readonly prepare: (query: string) => void;
  /** What results can be narrowed to. */
  readonly filters: () => Promise<FilterValues>;
  /** Words of the handbook near to a query that found nothing. */
  readonly near: (query: string) => readonly string[];
}

let session: Promise<Search> | undefined;

/**
 * Search, made ready at the first call. One session serves the whole page; after a failure the next call tries again.
 */
export function searchSession(): Promise<Search> {
  session ??= startSession().catch((error: unknown) => {
    session = undefined;
    throw error;
  });
  return session;
}

async function startSession(): Promise<Search> {
  const { lang, dataset } = document.documentElement;
  const { base = '/' } = dataset;
  const { engine, filters, vocabulary } = await loadIndex(base);
  const plan = queryPlanner(vocabulary, segmenter());
  const kinds = kindNames(lang === 'en' ? 'en' : 'zh-CN');
  const tools = { engine, plan, kinds, stopWords: vocabulary.stopWords, total: vocabulary.pages };
  const search = async (query: string, filter?: SearchFilter, signal?: AbortSignal) => {
    const pause = async () => {
      await nextTask();
      signal?.throwIfAborted();
    };
    return present(await runSearch(query, { ...tools, pause }, filter));
  };
  const prepare = (query: string) => {
    // What cannot be fetched is reported by the search itself.
    engine.prepare?.(plan(query).searches.map(({ term }) => term)).catch(() => {});
  };
  return Object.assign(search, { prepare, filters, near: (query: string) => nearTerms(query, vocabulary.groups) });
}

/** Lets what waits come first: a key, a scroll. A timer would wait four milliseconds on its own account. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

// A browser without a segmenter gets single characters, which the planner puts together.
function segmenter(): Segment {
  if (!('Segmenter' in Intl)) return (text) => [...text];
  const words = new Intl.Segmenter(document.documentElement.lang || 'zh-CN', { granularity: 'word' });
  return (text) => [...words.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}
