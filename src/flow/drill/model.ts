/** Questions about a flow, made from its graph. Plain data: the words stand in `i18n/flow-drill.ts`. */

/** One answer to choose, or one step to put in order. */
export interface DrillOption {
  /** Id of the node, or for a question about exits the exit's label: unique in its question. */
  readonly key: string;
  readonly text: string;
}

interface Base {
  /** The same question of the same flow always has the same id: `next:check-outbound`. */
  readonly id: string;
  /** The nodes whose place in the chart is the answer, in the order of the way. */
  readonly spots: readonly string[];
}

interface Choice extends Base {
  readonly options: readonly DrillOption[];
  /** Key of the one right option. */
  readonly answer: string;
}

/** What comes directly after `step`? */
export interface NextQuestion extends Choice {
  readonly kind: 'next';
  readonly step: string;
}

/** At `decision` the answer is `exit`: where does it lead? */
export interface OutcomeQuestion extends Choice {
  readonly kind: 'outcome';
  readonly decision: string;
  readonly exit: string;
}

/** Which exit of `decision` leads to `target`? */
export interface ExitQuestion extends Choice {
  readonly kind: 'exit';
  readonly decision: string;
  readonly target: string;
}

/** Which step is missing between `before` and `after`? */
export interface MissingQuestion extends Choice {
  readonly kind: 'missing';
  readonly before: string;
  readonly after: string;
}

/** Put these steps of one way in order. */
export interface OrderQuestion extends Base {
  readonly kind: 'order';
  readonly options: readonly DrillOption[];
  /** Keys in the right order. */
  readonly answer: readonly string[];
}

export type ChoiceQuestion = NextQuestion | OutcomeQuestion | ExitQuestion | MissingQuestion;
export type DrillQuestion = ChoiceQuestion | OrderQuestion;
export type DrillKind = DrillQuestion['kind'];

/** What was answered: the key of an option, or for an order all keys. */
export type DrillResponse = string | readonly string[];

export function isRight(question: DrillQuestion, response: DrillResponse): boolean {
  if (question.kind !== 'order') return response === question.answer;
  return (
    typeof response !== 'string' &&
    response.length === question.answer.length &&
    question.answer.every((key, index) => response[index] === key)
  );
}
