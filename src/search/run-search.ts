import type { EngineHit, PageRecord, SearchEngine, SearchFilter } from './engine.ts';
import { fuse, rarity, type SearchAnswer } from './fuse.ts';
import type { PlannedSearch, PlannedWanted, PlanQuery } from './query-plan.ts';
import { type RankingWords, rerank, type Wanted } from './rerank.ts';
import { textProbe } from './section-probes.ts';
import { type Section, sectionsOf } from './sections.ts';
import { answers, probe } from './wanted.ts';

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

export interface SearchTools extends RankingWords {
  readonly engine: SearchEngine;
  readonly plan: PlanQuery;
  /** How many pages are indexed. */
  readonly total: number;
  /** Waited for between searches, so that what the reader does meanwhile goes first. Rejects where there is no more need. */
  readonly pause?: (() => Promise<void>) | undefined;
}

type LoadedPage = FoundPage & { readonly hidden: string };

/** That many pages are given back … */
export const maxResults = 10;
/** … out of so many. */
const maxLoaded = 12;
/** When the words of a query are found together on as many pages, parts of words add nothing but time. */
const enoughPages = 3;

/** Plans a query, asks the engine, and gives the best pages in order. Rejects when the engine or `pause` does. */
export async function runSearch(
  query: string,
  { engine, plan, total, pause, ...words }: SearchTools,
  filter: SearchFilter = {},
): Promise<Found> {
  const planned = plan(query);
  const hits = new Map<string, EngineHit>();
  const ask = async (searches: readonly PlannedSearch[]): Promise<SearchAnswer[]> => {
    await engine.prepare?.(searches.map(({ term }) => term));
    const answers: SearchAnswer[] = [];
    for (const search of searches) {
      await pause?.();
      const list = await engine.search(search.term, filter);
      for (const hit of list) hits.set(hit.page, hit);
      answers.push({ search, pages: list.map(({ page }) => page) });
    }
    return answers;
  };
  const found = await ask(planned.searches);
  const quoted = found.some(({ search, pages }) => search.term === planned.phrase && pages.length > 0);
  const together = new Set(found.filter(({ search }) => !search.byRarity).flatMap(({ pages }) => pages));
  if (together.size < enoughPages) found.push(...(await ask(planned.byParts)));
  if (!quoted) found.push(...(await ask(planned.bySound.searches)));
  const terms = weigh(quoted ? planned.wanted : planned.bySound.wanted, found, total);
  const wanted: Wanted = { text: planned.text, terms };
  const best = fuse(found, total).slice(0, maxLoaded);
  const loaded = await Promise.all(
    best.map(async (fused) => {
      const record = await hits.get(fused.page)?.load();
      return record && { ...fused, ...loadedPage(record) };
    }),
  );
  const parts = planned.byParts.map(({ term }) => term);
  const pages = loaded.filter((page) => page !== undefined).filter((page) => answersAnything(page, wanted, parts));
  return { wanted, pages: rerank(pages, wanted, words).slice(0, maxResults) };
}

/** A page that only single characters speak for has that part of the query's in its names. */
const enoughCharacters = 0.5;

/** Pagefind takes the nearest word it knows for one that it does not know. A page that holds nothing of the query is no answer. */
function answersAnything(
  { title, hidden, sections }: LoadedPage,
  { text, terms }: Wanted,
  parts: readonly string[],
): boolean {
  const names = [title, hidden, ...sections.map(({ heading }) => heading)].join('\n').toLowerCase();
  const all = [probe(names), ...sections.map(textProbe)];
  if (all.some((part) => terms.some((term) => answers(term, part)))) return true;
  const stems = terms.flatMap(({ typed, synonyms }) => [...typed, ...synonyms].flatMap(stemOf));
  if ([...parts, ...stems].some((part) => part.length > 1 && all.some((one) => one.text.includes(part)))) return true;
  const characters = parts.filter((part) => part.length === 1 && names.includes(part));
  return characters.length > 0 && characters.length >= enoughCharacters * [...text].length;
}

// Roughly what Pagefind's stemmers leave of a word: tables and table, libraries and library have it in common.
const stemOf = (word: string): readonly string[] =>
  /^[a-z]{5,}$/.test(word) ? [word.slice(0, Math.max(4, word.length - 3))] : [];

/** Taken apart once: an engine gives the same record for the same page. */
const taken = new WeakMap<PageRecord, LoadedPage>();

function loadedPage(record: PageRecord): LoadedPage {
  const known = taken.get(record);
  if (known) return known;
  const { title = '', kw = '', py = '' } = record.meta;
  const [kind = ''] = record.filters.kind ?? [];
  const [part = ''] = record.filters.part ?? [];
  const page = { url: record.url, title, kind, part, hidden: `${kw} ${py}`, sections: sectionsOf(record) };
  taken.set(record, page);
  return page;
}

function weigh(wanted: readonly PlannedWanted[], answers: readonly SearchAnswer[], total: number): Wanted['terms'] {
  const counts = new Map(answers.map(({ search, pages }) => [search.term, pages.length]));
  return wanted.map(({ term, weight, ...rest }) => ({
    ...rest,
    // Never nothing: a word that stands on every page still is what was asked for.
    weight: weight * (0.2 + rarity(counts.get(term) ?? 1, total)),
  }));
}
