import type { SynonymGroup } from './model.ts';

const most = 5;

/**
 * The handbook's own words that are nearest to a query that found nothing: those of which some way of saying shares most
 * characters with it. Best first, at most five.
 */
export function nearTerms(query: string, groups: readonly SynonymGroup[]): readonly string[] {
  const asked = new Set([...query.toLowerCase()].filter((character) => /[\p{L}\p{N}]/u.test(character)));
  if (asked.size === 0) return [];
  const scored = groups.flatMap(({ words, also, short, typos }) => {
    const [word] = words;
    const score = Math.max(0, ...[...words, ...also, ...short, ...typos].map((term) => likeness(term, asked)));
    return word !== undefined && score > 0 ? [{ word, score }] : [];
  });
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ word }) => word);
}

/** Shared characters of both, 0 to 1 (Dice); a single one in common says nothing of longer words. */
function likeness(term: string, asked: ReadonlySet<string>): number {
  const characters = new Set(term);
  const shared = [...characters].filter((character) => asked.has(character)).length;
  if (shared === 0 || (shared === 1 && characters.size > 2 && asked.size > 2)) return 0;
  return (2 * shared) / (characters.size + asked.size);
}
