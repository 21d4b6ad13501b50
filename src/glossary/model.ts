import type { Place } from '../diagnostics/place.ts';

/** A word of the trade and what it means: one entry of `content/glossary.yaml`. */
export interface Term {
  /** Permanent, unique in the glossary; the anchor on its page. */
  readonly id: string;
  readonly file: string;
  readonly term: string;
  /** How it is read, in pinyin, where the usual reading is wrong. */
  readonly pinyin: string | undefined;
  /** A sentence or two. */
  readonly meaning: string;
  /** Other names that are as good. */
  readonly also: readonly string[];
  /** Words that people use for it and should not. */
  readonly avoid: readonly string[];
  /** `<part>/<chapter>`, or `<part>/<chapter>#<section>`. */
  readonly see: string | undefined;
  /** Where a value stands, by its key (`term`, `also.0`, `see`). */
  readonly places: Readonly<Record<string, Place>>;
}

/** A name under which a term stands in a text. */
export interface TermName {
  readonly id: string;
  readonly name: string;
}

/** Every name of every term, the words to avoid not among them. */
export const termNames = (terms: readonly Pick<Term, 'id' | 'term' | 'also'>[]): readonly TermName[] =>
  terms.flatMap(({ id, term, also }) => [term, ...also].map((name) => ({ id, name })));
