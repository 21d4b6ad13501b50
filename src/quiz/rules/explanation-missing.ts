import { defineRule } from '../../diagnostics/rule.ts';
import { exampleQuiz, type QuizDraft } from './quiz-draft.ts';

/** A scenario explains itself reply by reply. */
export const explanationMissing = defineRule<QuizDraft, 'quiz/explanation-missing'>({
  id: 'quiz/explanation-missing',
  severity: 'warning',
  examples: {
    good: [exampleQuiz('type: boolean\n      answer: true\n      explanation: The chapter says so.')],
    bad: [exampleQuiz('type: boolean\n      answer: true\n      explanation: none')],
  },
  check: (draft, report) => {
    for (const { question } of draft.questions) {
      if (question.explanation === undefined && question.type !== 'scenario') {
        report({ place: question.places.id, values: { id: question.id } });
      }
    }
  },
});
