/** Questions in the form in which the page has them: HTML instead of Markdown, options sorted by key. */
import type { Keyed, Outcome, QuestionBody, Turn } from './model.ts';

/** `html` was rendered from inline Markdown by a safe renderer; `text` is the same without tags. */
export interface PublishedOption extends Keyed {
  readonly html: string;
  readonly text: string;
  readonly feedbackHtml?: string | undefined;
}

export interface PublishedTurn extends Turn<PublishedOption> {
  readonly messageHtml: string;
}

export interface PublishedOutcome extends Outcome {
  readonly titleHtml?: string | undefined;
  readonly html: string;
}

export type PublishedBody = QuestionBody<PublishedOption, PublishedTurn, PublishedOutcome>;

export interface PublishedHead {
  readonly id: string;
  /** Each gap of a stem is a `<span class="quiz-gap">`, with its number in it where there are several. */
  readonly stemHtml: string;
  readonly hintsHtml: readonly string[];
  readonly explanationHtml?: string | undefined;
  /** The section that proves the answer. */
  readonly sourceHref?: string | undefined;
  readonly sourceTitle?: string | undefined;
  readonly topic?: string | undefined;
  readonly topicTitle?: string | undefined;
  readonly difficulty: 1 | 2 | 3;
}

export type PublishedQuestion = PublishedHead & PublishedBody;

export type PublishedOf<Type extends PublishedQuestion['type']> = Extract<PublishedQuestion, { type: Type }>;

export interface PublishedQuiz {
  readonly id: string;
  readonly title: string;
  readonly summaryHtml?: string | undefined;
  readonly questions: readonly PublishedQuestion[];
  /** For the wrong-answer book: question id → a text that changes with the question or the rule behind it. */
  readonly prints?: Readonly<Record<string, string>>;
}
