import type { EngineHit, PageRecord, SearchEngine } from './engine.ts';
import { fuse, rarity, type SearchAnswer } from './fuse.ts';
import type { PlannedSearch, PlannedWanted, PlanQuery } from './query-plan.ts';
import { rerank, type Wanted } from './rerank.ts';
import { type Section, sectionsOf } from './sections.ts';

export interface FoundPage {
  readonly url: string;
  readonly title: string;
  /** `chapter`, `flow`, `quiz` …; empty when the page does not say. */
  readonly kind: string;
  /** Title of its part; empty when it has none. */
  readonly part: string;
  readonly sections: readonly Section[];
}

export interface Found {
  /** Best first. */
  readonly pages: readonly FoundPage[];
  /** What the query turned out to want. */
  readonly wanted: Wanted;
}

export interface SearchTools {
  readonly engine: SearchEngine;
  readonly plan: PlanQuery;
  readonly stopWords: readonly string[];
  /** How many pages are indexed. */
  readonly total: number;
}

/** That many pages are loaded, ordered anew and given back. */
export const maxResults = 10;
/** When the words of a query are found together on as many pages, parts of words add nothing but time. */
const enoughPages = 3;

/** Plans a query, asks the engine, and gives the best pages in order. Rejects when the engine does. */
export async function runSearch(query: string, { engine, plan, stopWords, total }: SearchTools): Promise<Found> {
  const planned = plan(query);
  const hits = new Map<string, EngineHit>();
  const ask = (searches: readonly PlannedSearch[]): Promise<SearchAnswer[]> =>
    Promise.all(
      searches.map(async (search) => {
        const found = await engine.search(search.term);
        for (const hit of found) hits.set(hit.page, hit);
        return { search, pages: found.map(({ page }) => page) };
      }),
    );
  const answers = await ask(planned.searches);
  const quoted = answers.some(({ search, pages }) => search.term === planned.phrase && pages.length > 0);
  const together = new Set(answers.filter(({ search }) => !search.byRarity).flatMap(({ pages }) => pages));
  if (together.size < enoughPages) answers.push(...(await ask(planned.byParts)));
  if (!quoted) answers.push(...(await ask(planned.bySound.searches)));
  const terms = weigh(quoted ? planned.wanted : planned.bySound.wanted, answers, total);
  const wanted: Wanted = { text: planned.text, terms };
  const best = fuse(answers, total).slice(0, maxResults);
  const loaded = await Promise.all(
    best.map(async (fused) => {
      const record = await hits.get(fused.page)?.load();
      return record && { ...fused, ...foundPage(record) };
    }),
  );
  const known = loaded.filter((page) => page !== undefined);
  return { wanted, pages: rerank(known, wanted, stopWords) };
}

function foundPage(record: PageRecord): FoundPage & { readonly kw: string } {
  const { title = '', kw = '' } = record.meta;
  const [kind = ''] = record.filters['kind'] ?? [];
  const [part = ''] = record.filters['part'] ?? [];
  return { url: record.url, title, kind, part, kw, sections: sectionsOf(record) };
}

function weigh(wanted: readonly PlannedWanted[], answers: readonly SearchAnswer[], total: number): Wanted['terms'] {
  const counts = new Map(answers.map(({ search, pages }) => [search.term, pages.length]));
  return wanted.map(({ term, weight, ...rest }) => ({
    ...rest,
    // Never nothing: a word that stands on every page still is what was asked for.
    weight: weight * (0.2 + rarity(counts.get(term) ?? 1, total)),
  }));
}
