import type { PlannedSearch } from './query-plan.ts';

/** What one search found: ids of pages, best first. */
export interface SearchAnswer {
  readonly search: PlannedSearch;
  readonly pages: readonly string[];
}

export interface FusedPage {
  readonly page: string;
  readonly score: number;
}

const rankOffset = 3;

/**
 * Joins the answers of several searches into one order: a page scores weight / (rank + 3) in each, where the first rank is
 * 0; of searches for the same its best counts, or words with many synonyms would outweigh the others.
 *
 * @param total how many pages are indexed
 */
export function fuse(answers: readonly SearchAnswer[], total: number): readonly FusedPage[] {
  const best = new Map<string, Map<string, number>>();
  for (const { search, pages } of answers) {
    const weight = search.weight * (search.byRarity ? rarity(pages.length, total) : 1);
    const scores = best.get(search.about) ?? new Map<string, number>();
    best.set(search.about, scores);
    for (const [rank, page] of pages.entries()) {
      scores.set(page, Math.max(scores.get(page) ?? 0, weight / (rank + rankOffset)));
    }
  }
  const sums = new Map<string, number>();
  for (const scores of best.values()) {
    for (const [page, score] of scores) sums.set(page, (sums.get(page) ?? 0) + score);
  }
  // Sorting is stable: equal scores stay in the order in which the more important searches found them.
  return [...sums].map(([page, score]) => ({ page, score })).sort((a, b) => b.score - a.score);
}

/** What a word says about a page: 1 when it is found on one page, 0 when on all of them. */
export function rarity(found: number, total: number): number {
  if (found === 0 || total <= 1) return 1;
  return Math.max(0, 1 - Math.log(found) / Math.log(total));
}
