import { defineRule } from '../../diagnostics/rule.ts';
import { sortedByKey } from '../shuffle.ts';
import { exampleQuiz, type QuizDraft, questionsOf } from './quiz-draft.ts';

/** On paper and without scripts the steps stand in the order of their keys, so that must not be the answer. */
export const orderGivenAway = defineRule<QuizDraft, 'quiz/order-given-away'>({
  id: 'quiz/order-given-away',
  severity: 'warning',
  examples: {
    good: [
      exampleQuiz(`
      type: order
      options: { A: listen, B: greet, C: thank }
      answer: [B, A, C]`),
    ],
    bad: [
      exampleQuiz(`
      type: order
      options: { A: greet, B: listen, C: thank }
      answer: [A, B, C]`),
    ],
  },
  check: (draft, report) => {
    for (const { question, placeOf } of questionsOf(draft, 'order')) {
      const keys = sortedByKey(question.options).map(({ key }) => key);
      if (keys.length === question.answer.length && keys.every((key, index) => key === question.answer[index])) {
        report({ place: placeOf('answer'), values: {} });
      }
    }
  },
});
