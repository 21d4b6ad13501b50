import type { SynonymGroup } from './model.ts';

/** A term of a group found in a text. */
export interface TermMatch {
  readonly start: number;
  readonly end: number;
  readonly group: SynonymGroup;
}

/** Finds the terms of synonym groups in texts. */
export type FindTerms = (text: string) => readonly TermMatch[];

/** Which of a group's terms count. */
export type PickTerms = (group: SynonymGroup) => readonly string[];

/** Everything that people type. */
export const asked: PickTerms = ({ words, also, short, typos }) => [...words, ...also, ...short, ...typos];

/** What may stand in a text of the handbook. */
export const written: PickTerms = ({ words, also, short }) => [...words, ...also, ...short];

/**
 * Prepares the search for terms: leftmost, of several at one place the longest; matches do not overlap. A term in Latin
 * letters must be a whole word, so that `cf` is not found in `pcf`.
 */
export function termFinder(groups: readonly SynonymGroup[], pick: PickTerms): FindTerms {
  const termsAt = termsByPlace(groups, pick);
  return (text) => {
    const matches: TermMatch[] = [];
    for (let start = 0; start < text.length; ) {
      const [found] = termsAt(text, start);
      if (found) matches.push(found);
      start = found?.end ?? start + 1;
    }
    return matches;
  };
}

/** Prepares the search for every group of which a term stands in a text, inside a longer term, too: 退货 in 无理由退货. */
export function groupFinder(
  groups: readonly SynonymGroup[],
  pick: PickTerms,
): (text: string) => ReadonlySet<SynonymGroup> {
  const termsAt = termsByPlace(groups, pick);
  return (text) => new Set([...text].flatMap((_, start) => termsAt(text, start).map(({ group }) => group)));
}

/** The terms that begin at a place of a text, the longest first. */
function termsByPlace(
  groups: readonly SynonymGroup[],
  pick: PickTerms,
): (text: string, start: number) => readonly TermMatch[] {
  const byFirst = new Map<string, { term: string; group: SynonymGroup }[]>();
  for (const group of groups) {
    for (const term of pick(group)) {
      const [first = ''] = term;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { term, group }]);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.term.length - a.term.length);
  return (text, start) =>
    (byFirst.get(String.fromCodePoint(text.codePointAt(start) ?? 0)) ?? [])
      .filter(({ term }) => standsAt(text, term, start))
      .map(({ term, group }) => ({ start, end: start + term.length, group }));
}

const letter = /[a-z0-9]/;
const isLetter = (character: string | undefined): boolean => character !== undefined && letter.test(character);

function standsAt(text: string, term: string, start: number): boolean {
  if (!text.startsWith(term, start)) return false;
  const end = start + term.length;
  const cutsBefore = isLetter(term[0]) && isLetter(text[start - 1]);
  const cutsAfter = isLetter(term.at(-1)) && isLetter(text[end]);
  return !cutsBefore && !cutsAfter;
}
