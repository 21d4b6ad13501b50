import type { Segment } from '../../search/model.ts';
import { present, type SearchResult } from '../../search/present.ts';
import { queryPlanner } from '../../search/query-plan.ts';
import { runSearch } from '../../search/run-search.ts';
import { loadIndex } from './pagefind-engine.ts';

export type Search = (query: string) => Promise<readonly SearchResult[]>;

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
  const { base = '/' } = document.documentElement.dataset;
  const { engine, vocabulary } = await loadIndex(base);
  const plan = queryPlanner(vocabulary, segmenter());
  const tools = { engine, plan, stopWords: vocabulary.stopWords, total: vocabulary.pages };
  return async (query) => present(await runSearch(query, tools));
}

// A browser without a segmenter gets single characters, which the planner puts together.
function segmenter(): Segment {
  if (!('Segmenter' in Intl)) return (text) => [...text];
  const words = new Intl.Segmenter(document.documentElement.lang || 'zh-CN', { granularity: 'word' });
  return (text) => [...words.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}
