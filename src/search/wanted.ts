import { syllableOf } from './syllable.ts';

/** What of a query is looked for in a text. */
export interface WantedTerm {
  /** Any of them answers it: first what was typed, then its synonyms. In lower case. */
  readonly alternatives: readonly string[];
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

/** Prepares a text. Its sound is worked out only when a term asks for it. */
export function probe(text: string): Probe {
  let syllables: readonly string[] | undefined;
  const sounds = () => (syllables ??= [...text].map((character) => syllableOf(character) ?? ' '));
  return {
    text: text.toLowerCase(),
    get sound() {
      return sounds().join('');
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

export const answers = ({ alternatives, sound }: WantedTerm, text: Probe): boolean =>
  alternatives.some((term) => text.text.includes(term)) ||
  (sound !== undefined && (text.initials.includes(sound) || (sound.length > 2 && text.sound.includes(sound))));

/** Which part of what is wanted a text has, 0 to 1. */
export function shareOf(wanted: readonly WantedTerm[], text: Probe): number {
  const all = wanted.reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 ? 0 : wanted.reduce((sum, term) => sum + (answers(term, text) ? term.weight : 0), 0) / all;
}
