import type { QuizScriptWords } from '../../i18n/quiz-script.ts';
import type { GradableQuestion, QuestionType } from '../../quiz/model.ts';
import { blankView } from './blank-view.ts';
import { booleanView, multipleView, singleView } from './choice-view.ts';
import { matchView } from './match-view.ts';
import { orderView } from './order-view.ts';
import type { QuestionView, ViewOf } from './question-view.ts';
import { scenarioView } from './scenario-view.ts';

/** The view of every type; a missing one does not compile. */
const views = {
  single: singleView,
  multiple: multipleView,
  boolean: booleanView,
  blank: blankView,
  order: orderView,
  match: matchView,
  scenario: scenarioView,
} as const satisfies { readonly [Type in QuestionType]: ViewOf<Type> };

/** The view of a question over its fieldset. */
export function viewOf(root: HTMLElement, question: GradableQuestion, words: QuizScriptWords): QuestionView {
  // The one cast that ties a question to the view of its own type.
  return (views[question.type] as unknown as ViewOf<QuestionType>)(root, question, words);
}
