import type { AuthoredBody, QuestionType } from '../model.ts';

/**
 * A question as it travels between files of different programs: no place in a file of ours, and an id only where the
 * other program names one. Texts are inline Markdown.
 */
export type QuestionDraft = DraftHead & AuthoredBody;

export type DraftOf<Type extends QuestionType> = Extract<QuestionDraft, { type: Type }>;

export interface DraftHead {
  /** What the other program calls it; not necessarily an id of ours. */
  readonly name?: string | undefined;
  readonly stem: string;
  readonly hints: readonly string[];
  readonly explanation?: string | undefined;
  readonly source?: string | undefined;
  readonly topic?: string | undefined;
  readonly difficulty?: 1 | 2 | 3 | undefined;
  readonly reviewed?: string | undefined;
}

/** Where something stands in a file of another program. */
export type Spot = { readonly line: number } | { readonly cell: string };

/** What can be wrong with, or noteworthy about, what was read. An error keeps its question out; a note does not. */
export interface Issue {
  readonly severity: 'error' | 'note';
  readonly code: IssueCode;
  readonly at: Spot;
  /** What was found, where that helps. */
  readonly found?: string | undefined;
  /** What was expected, where that is not always the same. */
  readonly expected?: string | undefined;
}

export const issueCodes = [
  'answer-missing',
  'answer-unknown',
  'answer-separators',
  'blank-count',
  'boolean-unreadable',
  'category',
  'column-missing',
  'column-unknown',
  'difficulty-unknown',
  'doctype',
  'formula',
  'gbk',
  'html-dropped',
  'nothing',
  'one-answer',
  'option-gap',
  'option-order',
  'options-missing',
  'pair-unreadable',
  'partial-credit',
  'picture',
  'stem-missing',
  'stray-line',
  'syntax',
  'tag-dropped',
  'tolerance-mixed',
  'too-long',
  'type-unknown',
  'type-unsupported',
] as const;

export type IssueCode = (typeof issueCodes)[number];

export interface ReadQuestion {
  readonly at: Spot;
  readonly draft: QuestionDraft;
}

/** What a file of questions holds. */
export interface ReadBank {
  readonly title?: string | undefined;
  readonly questions: readonly ReadQuestion[];
  readonly issues: readonly Issue[];
}

export const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The key of the option at a position: A to Z, then numbers. */
export const letterAt = (index: number): string => letters[index] ?? String(index + 1);
