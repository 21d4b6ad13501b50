import type { Words } from '../language.ts';

/** What a diagnostic says: what is wrong (`message`) and what to type or do (`hint`). Both are one or two plain sentences. */
export interface DiagnosticText {
  readonly message: string;
  readonly hint: string;
}

/** The wording of one rule: the values it is told about, in every language. */
export type DiagnosticWording<Values> = Words<(values: Values) => DiagnosticText>;

/** Gives a wording its type of values, so that each rule declares them once, beside the words that use them. */
export const wording = <Values = Record<string, never>>(words: DiagnosticWording<Values>): DiagnosticWording<Values> =>
  words;
