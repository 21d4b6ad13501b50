import { type Finding, finding } from '../diagnostics/finding.ts';
import { startOfFile } from '../diagnostics/place.ts';
import { nameKey, termFinder } from './find-terms.ts';
import { type Term, termNames } from './model.ts';

/** Terms that stand in none of the texts under any of their names: nobody would come upon them. */
export function unusedTerms(terms: readonly Term[], texts: Iterable<string>): Finding[] {
  const find = termFinder(termNames(terms));
  const left = new Set(termNames(terms).map(({ name }) => nameKey(name)));
  for (const text of texts) {
    if (left.size === 0) break;
    for (const { start, end } of find(text)) left.delete(nameKey(text.slice(start, end)));
  }
  return terms
    .filter(({ term, also }) => [term, ...also].every((name) => left.has(nameKey(name))))
    .map(({ term, file, places }) =>
      finding('glossary/unused-term', { file, place: places.term ?? startOfFile, severity: 'info', values: { term } }),
    );
}
