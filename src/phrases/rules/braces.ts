import { foldWidth } from '../../text/fold.ts';
import type { Phrase } from '../model.ts';

/** Something in braces, as an author typed it. */
export interface Brace {
  readonly whole: string;
  /** What its author most likely meant: without white space, in usual width and lower case. */
  readonly meant: string;
  /** Whether it has the one form that is replaced. */
  readonly exact: boolean;
}

/** Everything in braces, full-width ones too. An unknown fact, which comes in such braces, was reported before. */
export const bracesOf = (text: string): readonly Brace[] =>
  [...text.matchAll(/[{｛]([^{}｛｝\n]*)[}｝]/g)].flatMap(([whole, inner = '']): Brace[] =>
    inner.startsWith('fact:')
      ? []
      : [
          {
            whole,
            meant: foldWidth(inner).toLowerCase().replace(/\s+/g, ''),
            exact: /^\{[a-z0-9]+(?:-[a-z0-9]+)*\}$/.test(whole),
          },
        ],
  );

/** The texts of a reply that are shown with their variables filled in. */
export const textsOf = ({ text, bad, places }: Phrase) =>
  [
    { text, place: places.text },
    { text: bad ?? '', place: places.bad },
  ] as const;
