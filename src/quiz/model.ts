import type { Place } from '../diagnostics/place.ts';

/** Every question type there is. One schema file, one grader and one view belong to each. */
export const questionTypes = ['single', 'multiple', 'boolean', 'blank', 'order', 'match', 'scenario'] as const;

export type QuestionType = (typeof questionTypes)[number];

/** Practice questions are graded in the page; an exam question and its key never leave the repository. */
export const pools = ['practice', 'exam'] as const;

export type Pool = (typeof pools)[number];

/** Whatever one chooses among has a permanent key: the author's `A`, `b`, `3`. */
export interface Keyed {
  readonly key: string;
}

/** One accepted blank: any of the texts, and within `tolerance` of any that is a number. */
export interface Blank {
  readonly accepted: readonly string[];
  readonly tolerance?: number | undefined;
}

/** What a reply in a scenario leads to. Without `next` the conversation ends. */
export interface Consequence {
  readonly score: number;
  readonly next?: string | undefined;
}

/** One message of the other side and the replies to it. */
export interface Turn<Option extends Keyed = Keyed> {
  readonly id: string;
  readonly choices: readonly (Option & Consequence)[];
}

/** How a scenario ends when the score is at least `min` (and below the next outcome's). */
export interface Outcome {
  readonly min: number;
}

export interface SingleBody<Option extends Keyed = Keyed> {
  readonly type: 'single';
  readonly options: readonly Option[];
  readonly shuffle: boolean;
  readonly answer: string;
}

export interface MultipleBody<Option extends Keyed = Keyed> {
  readonly type: 'multiple';
  readonly options: readonly Option[];
  readonly shuffle: boolean;
  readonly answer: readonly string[];
}

/** The options' keys are `true` and `false`, in this order. */
export interface BooleanBody<Option extends Keyed = Keyed> {
  readonly type: 'boolean';
  readonly options: readonly Option[];
  readonly answer: boolean;
}

export interface BlankBody {
  readonly type: 'blank';
  readonly blanks: readonly Blank[];
}

export interface OrderBody<Option extends Keyed = Keyed> {
  readonly type: 'order';
  readonly options: readonly Option[];
  /** Every option's key, first to last. */
  readonly answer: readonly string[];
}

export interface MatchBody<Option extends Keyed = Keyed> {
  readonly type: 'match';
  readonly left: readonly Option[];
  readonly right: readonly Option[];
  readonly shuffle: boolean;
  /** Left key to right key. */
  readonly answer: Readonly<Record<string, string>>;
}

export interface ScenarioBody<SomeTurn extends Turn = Turn, SomeOutcome extends Outcome = Outcome> {
  readonly type: 'scenario';
  /** The first one opens the conversation. */
  readonly turns: readonly SomeTurn[];
  readonly outcomes: readonly SomeOutcome[];
}

/** What distinguishes the types, over any form of option text (Markdown, HTML, none). */
export type QuestionBody<
  Option extends Keyed = Keyed,
  SomeTurn extends Turn = Turn,
  SomeOutcome extends Outcome = Outcome,
> =
  | SingleBody<Option>
  | MultipleBody<Option>
  | BooleanBody<Option>
  | BlankBody
  | OrderBody<Option>
  | MatchBody<Option>
  | ScenarioBody<SomeTurn, SomeOutcome>;

/** As much of a question as grading needs: keys, no texts. Authored and published questions both are gradable. */
export type GradableQuestion = { readonly id: string } & QuestionBody;

export type GradableOf<Type extends QuestionType> = Extract<GradableQuestion, { type: Type }>;

/** An option as authored; `text` and `feedback` are inline Markdown. */
export interface Option extends Keyed {
  /** Empty for the two options of a boolean question: the interface's own words stand there. */
  readonly text: string;
  readonly feedback?: string | undefined;
}

export interface AuthoredTurn extends Turn<Option> {
  readonly message: string;
}

export interface AuthoredOutcome extends Outcome {
  readonly title?: string | undefined;
  readonly text: string;
}

export type AuthoredBody = QuestionBody<Option, AuthoredTurn, AuthoredOutcome>;

/** Where in its file the parts of a question stand that rules over several files point at. */
export interface QuestionPlaces {
  readonly id: Place;
  readonly pool: Place;
  readonly source: Place;
  readonly topic: Place;
  readonly explanation: Place;
  readonly reviewed: Place;
}

/** What all types have in common, as authored. Texts are inline Markdown. */
export interface QuestionHead {
  readonly id: string;
  readonly pool: Pool;
  readonly stem: string;
  readonly hints: readonly string[];
  readonly explanation?: string | undefined;
  /** The section that proves the answer, `<part>/<chapter>#<anchor>`. */
  readonly source?: string | undefined;
  readonly topic?: string | undefined;
  readonly difficulty: 1 | 2 | 3;
  /** When somebody last held the question against its rule: YYYY-MM-DD or a commit. */
  readonly reviewed?: string | undefined;
  readonly places: QuestionPlaces;
}

export type Question = QuestionHead & AuthoredBody;

/** One file `quizzes/<id>.yaml`. Its questions keep the author's order. */
export interface Quiz {
  /** The file's base name. */
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly summary?: string | undefined;
  /** The chapter it belongs to, `<part>/<chapter>`. */
  readonly chapter?: string | undefined;
  readonly questions: readonly Question[];
  readonly places: { readonly title: Place; readonly chapter: Place };
}
