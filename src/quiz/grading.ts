import type { GradableOf, QuestionType } from './model.ts';

/**
 * A response by question type: single: the key · multiple: the keys · boolean: true or false · blank: the texts in
 * order · order: the keys, first to last · match: left key to right key · scenario: the chosen keys, turn by turn.
 */
export interface ResponseByType {
  readonly single: string;
  readonly multiple: readonly string[];
  readonly boolean: boolean;
  readonly blank: readonly string[];
  readonly order: readonly string[];
  readonly match: Readonly<Record<string, string>>;
  readonly scenario: readonly string[];
}

export type Response = ResponseByType[QuestionType];

/** `missed` is right but was not given; it exists only where one chooses among options. */
export type Verdict = 'right' | 'wrong' | 'missed';

/**
 * One part of a response. `key`: the option (single, multiple, boolean, order), the left side (match), the blank's
 * number from 1 (blank) or `<turn>/<choice>` (scenario).
 */
export interface GradedPart {
  readonly key: string;
  readonly verdict: Verdict;
}

export interface Grade {
  /** 0 to 1; 1 only for a correct response. */
  readonly fraction: number;
  /** Every part of the question was answered, rightly or not. */
  readonly complete: boolean;
  readonly parts: readonly GradedPart[];
  /** Keys of the options whose own feedback the response calls for, in the form of `parts`. */
  readonly feedback: readonly string[];
}

/**
 * What an incomplete but faultless multiple choice earns: `half` of the credit (usual in Chinese exams), its
 * `proportional` share, or `none`. A wrong choice always makes it 0.
 */
export type IncompleteMultiple = 'half' | 'proportional' | 'none';

export interface GradingRules {
  readonly incompleteMultiple: IncompleteMultiple;
}

export const defaultRules: GradingRules = { incompleteMultiple: 'half' };

/** How one question type is graded. Pure; never throws, whatever was handed in. */
export interface Grader<Type extends QuestionType> {
  /** The value as a response of this type; undefined when it has another shape. */
  readonly read: (value: unknown) => ResponseByType[Type] | undefined;
  /** The response that earns everything. */
  readonly key: (question: GradableOf<Type>) => ResponseByType[Type];
  /** Grades a response; undefined stands for none. Keys that the question does not know count as not given. */
  readonly grade: (
    question: GradableOf<Type>,
    response: ResponseByType[Type] | undefined,
    rules: GradingRules,
  ) => Grade;
}

export const readText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export const readTexts = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? value : undefined;

/** The given keys that the question knows, each once, in the order given. */
export function knownOnce(given: readonly string[], known: readonly { readonly key: string }[]): readonly string[] {
  const keys = new Set(known.map(({ key }) => key));
  return [...new Set(given)].filter((key) => keys.has(key));
}
