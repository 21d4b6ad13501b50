import { foldWidth } from '../text/fold.ts';
import type { Term } from './model.ts';

/** Terms under one letter, as in a printed index. */
export interface IndexGroup<Entry> {
  /** `A` to `Z`, or `#` for what begins with anything else. */
  readonly letter: string;
  readonly terms: readonly Entry[];
}

type Readable = Pick<Term, 'term' | 'pinyin'>;

/** Romanises a text with Chinese in it: toneless, lower-case syllables in order; other letters stay as they are. */
export type Romanise = (text: string) => readonly string[];

/** Sorts terms by how they are read, letter by letter. */
export function termIndex<Entry extends Readable>(
  terms: readonly Entry[],
  romanise: Romanise,
): readonly IndexGroup<Entry>[] {
  const placed = terms
    .map((entry) => ({ entry, reading: readingOf(entry, romanise) }))
    .sort((a, b) => compare(a.reading, b.reading) || compare(a.entry.term, b.entry.term));
  const groups = Map.groupBy(placed, ({ reading }) => letterOf(reading));
  return [...groups]
    .map(([letter, list]) => ({ letter, terms: list.map(({ entry }) => entry) }))
    .sort((a, b) => Number(a.letter === '#') - Number(b.letter === '#') || compare(a.letter, b.letter));
}

function readingOf({ term, pinyin }: Readable, romanise: Romanise): string {
  const syllables = pinyin === undefined ? romanise(term) : pinyin.split(/\s+/);
  // Marks over letters do not count (lǚ, é).
  return foldWidth(syllables.join(' '))
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

const letterOf = (reading: string): string => {
  const first = reading.charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '#';
};

// The order of code units is the same on every machine.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
