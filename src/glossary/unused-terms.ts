import { type Finding, finding } from '../diagnostics/finding.ts';
import { startOfFile } from '../diagnostics/place.ts';
import { termFinder } from './find-terms.ts';
import { type Term, termNames } from './model.ts';

/** Terms that stand in none of the texts under any of their names: nobody would come upon them. */
export function unusedTerms(terms: readonly Term[], texts: Iterable<string>): Finding[] {
  const find = termFinder(termNames(terms));
  const left = new Set(terms.map(({ id }) => id));
  for (const text of texts) {
    if (left.size === 0) break;
    for (const { id } of find(text)) left.delete(id);
  }
  return terms
    .filter(({ id }) => left.has(id))
    .map(({ term, file, places }) =>
      finding('glossary/unused-term', { file, place: places.term ?? startOfFile, severity: 'info', values: { term } }),
    );
}
