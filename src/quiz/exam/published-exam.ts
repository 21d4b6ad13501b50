/** Exam questions as the page has them: what is asked and what one chooses among, and nothing else. */
import type { Keyed, QuestionType } from '../model.ts';
import type { Difficulty, ExamRules } from './model.ts';

/** An option with its text rendered; `text` is the same without tags. */
export interface AskedOption extends Keyed {
  readonly html: string;
  readonly text: string;
}

export interface AskedChoice {
  /** The turn that follows; without it the conversation ends. */
  readonly next?: string | undefined;
}

export interface AskedTurn<Option extends Keyed = Keyed> {
  readonly id: string;
  readonly choices: readonly (Option & AskedChoice)[];
}

/** What distinguishes the types. No form of it has a place for a key, a score or feedback. */
export type AskedBody<Option extends Keyed = Keyed, Turn extends AskedTurn = AskedTurn<Option>> =
  | { readonly type: 'single' | 'multiple'; readonly options: readonly Option[]; readonly shuffle: boolean }
  | { readonly type: 'boolean' | 'order'; readonly options: readonly Option[] }
  | { readonly type: 'blank'; readonly blanks: number }
  | {
      readonly type: 'match';
      readonly left: readonly Option[];
      readonly right: readonly Option[];
      readonly shuffle: boolean;
    }
  | { readonly type: 'scenario'; readonly turns: readonly Turn[] };

interface AskedHead {
  readonly id: string;
  readonly type: QuestionType;
  readonly topic?: string | undefined;
  readonly difficulty: Difficulty;
}

/** For the page's script: keys, no texts. */
export type AskedKeys = AskedHead & AskedBody;

export type AskedOf<Type extends QuestionType> = Extract<AskedKeys, { type: Type }>;

/** For the page's HTML. */
export type AskedQuestion = AskedHead & { readonly stemHtml: string } & AskedBody<
    AskedOption,
    AskedTurn<AskedOption> & { readonly messageHtml: string }
  >;

export interface PublishedExam extends ExamRules {
  readonly title: string;
  readonly summaryHtml?: string | undefined;
  readonly questions: readonly AskedQuestion[];
}

/** What travels to the script. */
export interface ExamPageData extends ExamRules {
  readonly title: string;
  readonly questions: readonly AskedKeys[];
}
