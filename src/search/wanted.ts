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
}

/** Prepares a text. The sound is worked out only when a term asks for it. */
export function probe(text: string): Probe {
  let sound: string | undefined;
  return {
    text: text.toLowerCase(),
    get sound() {
      sound ??= [...text].map((character) => syllableOf(character) ?? ' ').join('');
      return sound;
    },
  };
}

export const answers = ({ alternatives, sound }: WantedTerm, { text, ...rest }: Probe): boolean =>
  alternatives.some((term) => text.includes(term)) || (sound !== undefined && rest.sound.includes(sound));

/** Which part of what is wanted a text has, 0 to 1. */
export function shareOf(wanted: readonly WantedTerm[], text: Probe): number {
  const all = wanted.reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 ? 0 : wanted.reduce((sum, term) => sum + (answers(term, text) ? term.weight : 0), 0) / all;
}
