import type { Phrase, PhraseSettings } from '../model.ts';

/** What rules look at: the replies of one file, and the variables there are. */
export interface PhraseFile {
  readonly settings: PhraseSettings;
  readonly phrases: readonly Phrase[];
}

/** The source of a rule's example: a file with one reply for each text, in a handbook that knows `{shop}` and `{order}`. */
export const examplePhrases = (...texts: readonly string[]): string =>
  `title: Example\nphrases:\n${texts
    .map(
      (text, index) =>
        `  - id: reply-${index + 1}\n    stage: greeting\n    situation: somebody asks\n    text: ${JSON.stringify(text)}\n`,
    )
    .join('')}`;
