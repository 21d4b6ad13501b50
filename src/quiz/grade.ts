import { defaultRules, type Grade, type Grader, type GradingRules, type Response } from './grading.ts';
import type { GradableOf, GradableQuestion, QuestionType } from './model.ts';
import { blankGrader } from './question-types/blank.ts';
import { booleanGrader } from './question-types/boolean.ts';
import { matchGrader } from './question-types/match.ts';
import { multipleGrader } from './question-types/multiple.ts';
import { orderGrader } from './question-types/order.ts';
import { scenarioGrader } from './question-types/scenario.ts';
import { singleGrader } from './question-types/single.ts';

/** The grader of every type; a missing one does not compile. */
export const graders = {
  single: singleGrader,
  multiple: multipleGrader,
  boolean: booleanGrader,
  blank: blankGrader,
  order: orderGrader,
  match: matchGrader,
  scenario: scenarioGrader,
} as const satisfies { readonly [Type in QuestionType]: Grader<Type> };

// The one cast that ties a question to the grader of its own type.
const graderOf = <Type extends QuestionType>(question: GradableOf<Type>): Grader<Type> =>
  graders[question.type] as unknown as Grader<Type>;

/**
 * Grades a response to a question. A response of the wrong shape (an older question's, a tampered file's) counts as
 * none: fraction 0, not complete.
 */
export function grade(question: GradableQuestion, response: unknown, rules: GradingRules = defaultRules): Grade {
  const grader = graderOf(question);
  return grader.grade(question, grader.read(response), rules);
}

/** The response that earns everything. */
export const correctResponse = (question: GradableQuestion): Response => graderOf(question).key(question);
