import { foldWidth } from '../text/fold.ts';

/** What of a reply the filter looks at. */
export interface PhraseEntry {
  readonly id: string;
  readonly stage: string;
  readonly language: string;
  /** Empty = for everybody. */
  readonly roles: readonly string[];
  /** What it is for: situation, stage, and other words for them. */
  readonly about: string;
  readonly text: string;
}

/** What is asked for; an empty text asks for nothing in particular. */
export interface PhraseQuery {
  readonly text: string;
  readonly stage: string;
  readonly language: string;
  readonly role: string;
}

export const everyPhrase: PhraseQuery = { text: '', stage: '', language: '', role: '' };

export interface FilterTools {
  /** Makes two spellings of one word equal, besides width and case: traditional characters, for instance. */
  readonly fold: (text: string) => string;
  /** The syllable of a Chinese character; undefined for anything else. */
  readonly syllable: (character: string) => string | undefined;
}

/** Finds replies: ids of those that answer, best first. Equal ones stay in the order of the entries. */
export type FilterPhrases = (query: PhraseQuery) => readonly string[];

interface Prepared {
  readonly entry: PhraseEntry;
  readonly about: string;
  readonly text: string;
  readonly sound: string;
  readonly initials: string;
}

const points = { about: 3, sound: 2, text: 1 };
/** A sentence need not stand anywhere as it was typed: with that share of its pairs of characters a reply answers. */
const enoughPairs = 0.25;

/**
 * Prepares the filter over one list of replies. Each word of a query must be found: in what the reply is for, in its
 * words, or, typed in letters, in the pinyin of what it is for. Where no reply has them all, those follow that share the
 * most pairs of characters with it.
 */
export function phraseFilter(entries: readonly PhraseEntry[], { fold, syllable }: FilterTools): FilterPhrases {
  const prepare = (text: string): string => fold(foldWidth(text).toLowerCase()).replace(/[\s'’]+/g, '');
  const prepared = entries.map((entry): Prepared => {
    const syllables = [...entry.about].map((character) => syllable(character) ?? ' ');
    return {
      entry,
      about: prepare(entry.about),
      text: prepare(entry.text),
      sound: syllables.join(''),
      initials: syllables.map((sound) => sound.charAt(0)).join(''),
    };
  });
  return ({ text, stage, language, role }) => {
    const open = prepared.filter(
      ({ entry }) =>
        (stage === '' || entry.stage === stage) &&
        (language === '' || entry.language === language) &&
        (role === '' || entry.roles.length === 0 || entry.roles.includes(role)),
    );
    const words = text.split(/\s+/).map(prepare).filter(Boolean);
    if (words.length === 0) return open.map(({ entry }) => entry.id);
    const exact = ranked(open, (candidate) => scoreOf(words, candidate));
    return exact.length > 0 ? exact : ranked(open, (candidate) => sharedPairs(words.join(''), candidate));
  };
}

function ranked(list: readonly Prepared[], score: (candidate: Prepared) => number): string[] {
  return list
    .map((candidate) => ({ id: candidate.entry.id, score: score(candidate) }))
    .filter((found) => found.score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
}

/** 0 where one of the words is nowhere. */
function scoreOf(words: readonly string[], candidate: Prepared): number {
  const scores = words.map((word) => {
    if (candidate.about.includes(word)) return points.about;
    if (/^[a-z]{2,}$/.test(word) && (candidate.initials.includes(word) || candidate.sound.includes(word)))
      return points.sound;
    return candidate.text.includes(word) ? points.text : 0;
  });
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

function sharedPairs(text: string, { about, text: words }: Prepared): number {
  const characters = [...text];
  const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  const found = pairs.map((pair) => (about.includes(pair) ? 1 : words.includes(pair) ? 0.5 : 0));
  const share = found.reduce<number>((sum, one) => sum + one, 0) / Math.max(1, pairs.length);
  return share >= enoughPairs ? share : 0;
}
