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
 * Joins the answers of several searches into one order: a page scores weight / (rank + 3) in each, where the first rank is 0.
 *
 * @param total how many pages are indexed
 */
export function fuse(answers: readonly SearchAnswer[], total: number): readonly FusedPage[] {
  const scores = new Map<string, number>();
  for (const { search, pages } of answers) {
    const weight = search.weight * (search.byRarity ? rarity(pages.length, total) : 1);
    for (const [rank, page] of pages.entries()) {
      scores.set(page, (scores.get(page) ?? 0) + weight / (rank + rankOffset));
    }
  }
  // Sorting is stable: equal scores stay in the order in which the more important searches found them.
  return [...scores].map(([page, score]) => ({ page, score })).sort((a, b) => b.score - a.score);
}

/** What a word says about a page: 1 when it is found on one page, 0 when on all of them. */
export function rarity(found: number, total: number): number {
  if (found === 0 || total <= 1) return 1;
  return Math.max(0, 1 - Math.log(found) / Math.log(total));
}
