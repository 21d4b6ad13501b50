import { partFound, piecesOf } from './likeness.ts';
import { syllableOf } from './syllable.ts';

/** What of a query is looked for in a text, all in lower case. */
export interface WantedTerm {
  /** What was typed, and the same with its numbers written otherwise. */
  readonly typed: readonly string[];
  /** Other words for it. */
  readonly synonyms: readonly string[];
  /** Pinyin that answers it, too: what was typed in letters, or may have been a homophone typo. */
  readonly sound: string | undefined;
  readonly weight: number;
}

/** A text to look into. */
export interface Probe {
  readonly text: string;
  /** Its pinyin in one word. */
  readonly sound: string;
  /** The first letters of its pinyin; empty for a long text, in which any few letters follow each other somewhere. */
  readonly initials: string;
}

const maxInitialsOf = 40;
/** How well a text answers that has a synonym, the sound, or parts of what was typed; it itself counts 1. */
const degrees = { synonym: 0.5, sound: 0.25, parts: 0.5 };

/** Prepares a text. Its sound is worked out only when a term asks for it. */
export function probe(text: string): Probe {
  let sound: string | undefined;
  const sounds = () => [...text].map((character) => syllableOf(character) ?? ' ');
  return {
    text: text.toLowerCase(),
    get sound() {
      sound ??= sounds().join('');
      return sound;
    },
    get initials() {
      return text.length > maxInitialsOf
        ? ''
        : sounds()
            .map((syllable) => syllable.charAt(0))
            .join('');
    },
  };
}

const holdsAny = ({ text }: Probe, words: readonly string[]): boolean => words.some((word) => text.includes(word));

/** Whether a text sounds like the term. */
export const sounds = ({ sound }: WantedTerm, text: Probe): boolean =>
  sound !== undefined && (text.initials.includes(sound) || (sound.length > 2 && text.sound.includes(sound)));

export const answers = (term: WantedTerm, text: Probe): boolean =>
  holdsAny(text, term.typed) || holdsAny(text, term.synonyms) || sounds(term, text);

/** How well a text answers a term, 0 to 1. */
function degreeOf(term: WantedTerm, text: Probe): number {
  if (holdsAny(text, term.typed)) return 1;
  if (holdsAny(text, term.synonyms)) return degrees.synonym;
  if (sounds(term, text)) return degrees.sound;
  const [typed = ''] = term.typed;
  // A known word has its synonyms; of an unknown one (没送上门) parts may stand in the text (不送上门).
  return term.synonyms.length === 0 && typed.length > 2
    ? degrees.parts * partFound(piecesOfTerm(term, typed), text.text)
    : 0;
}

const pieces = new WeakMap<WantedTerm, ReadonlySet<string>>();

function piecesOfTerm(term: WantedTerm, typed: string): ReadonlySet<string> {
  const made = pieces.get(term) ?? piecesOf(typed);
  pieces.set(term, made);
  return made;
}

/** Which part of what is wanted a text has, 0 to 1. */
export function shareOf(wanted: readonly WantedTerm[], text: Probe): number {
  const all = wanted.reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 ? 0 : wanted.reduce((sum, term) => sum + term.weight * degreeOf(term, text), 0) / all;
}
