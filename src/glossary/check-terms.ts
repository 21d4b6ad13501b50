import { type Finding, finding, type RelatedPlace } from '../diagnostics/finding.ts';
import { startOfFile } from '../diagnostics/place.ts';
import { nameKey } from './find-terms.ts';
import type { Term } from './model.ts';

const placeOf = ({ file, places }: Term, key: string): RelatedPlace => ({ file, place: places[key] ?? startOfFile });

/** What is wrong with the terms of one glossary taken together: names that mean two things, and advice against itself. */
export function checkTerms(terms: readonly Term[]): Finding[] {
  return [...sameIds(terms), ...sameNames(terms), ...selfAvoiding(terms)];
}

function sameIds(terms: readonly Term[]): Finding[] {
  const first = new Map<string, RelatedPlace>();
  return terms.flatMap((term) => {
    const here = placeOf(term, 'id');
    const earlier = first.get(term.id);
    if (!earlier) {
      first.set(term.id, here);
      return [];
    }
    const values = { kind: 'term' as const, id: term.id, first: `${earlier.file}:${earlier.place.start.line}` };
    return [finding('handbook/duplicate-id', { ...here, values, related: [earlier] })];
  });
}

interface Named {
  readonly term: Term;
  readonly name: string;
  /** `term`, or `also.<position>`. */
  readonly key: string;
}

/** Each name means one thing. The terms come first, so that it is the other name that is blamed. */
function sameNames(terms: readonly Term[]): Finding[] {
  const own = terms.map((term): Named => ({ term, name: term.term, key: 'term' }));
  const others = terms.flatMap((term) =>
    term.also.map((name, position): Named => ({ term, name, key: `also.${position}` })),
  );
  const first = new Map<string, Named>();
  return [...own, ...others].flatMap((named) => {
    const { term, name, key } = named;
    const earlier = first.get(nameKey(name));
    if (!earlier) {
      first.set(nameKey(name), named);
      return [];
    }
    const related = [placeOf(earlier.term, earlier.key)];
    const at = placeOf(term, key);
    if (key === 'term') return [finding('glossary/defined-twice', { ...at, values: { term: name }, related })];
    const values = { alias: name, term: earlier.term.term, own: earlier.term === term };
    return [finding('glossary/alias-is-term', { ...at, values, related })];
  });
}

/** A word cannot be both right and wrong for one thing. */
function selfAvoiding(terms: readonly Term[]): Finding[] {
  return terms.flatMap((term) => {
    const names = new Set([term.term, ...term.also].map(nameKey));
    return term.avoid.flatMap((word, position) =>
      names.has(nameKey(word))
        ? [finding('glossary/avoids-itself', { ...placeOf(term, `avoid.${position}`), values: { word } })]
        : [],
    );
  });
}
