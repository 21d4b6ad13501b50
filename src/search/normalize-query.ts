import { foldTerm } from './fold-term.ts';

/** Longer questions are cut here: more words find nothing more, and a pasted page must not hold the browser up. */
export const maxQueryLength = 200;

/**
 * A query as typed → as it is searched for: cut, folded in width and case, traditional characters made simplified.
 * Quotation marks go, as Pagefind would take them for a command.
 *
 * @param traditional pairs of traditional and simplified characters, as in `SearchVocabulary`
 */
export function normalizeQuery(query: string, traditional: string): string {
  const cut = [...query.slice(0, maxQueryLength * 2)].slice(0, maxQueryLength).join('');
  const folded = foldTerm(cut).replace(/["“”„‟'‘’`]+/g, ' ');
  return foldTerm(toSimplified(folded, traditional));
}

export function toSimplified(text: string, traditional: string): string {
  if (traditional === '') return text;
  const pairs = pairsOf(traditional);
  return [...text].map((character) => pairs.get(character) ?? character).join('');
}

let last: { readonly source: string; readonly pairs: ReadonlyMap<string, string> } | undefined;

function pairsOf(source: string): ReadonlyMap<string, string> {
  if (last?.source !== source) {
    const characters = [...source];
    const pairs = new Map<string, string>();
    for (let at = 0; at + 1 < characters.length; at += 2) pairs.set(characters[at] ?? '', characters[at + 1] ?? '');
    last = { source, pairs };
  }
  return last.pairs;
}
