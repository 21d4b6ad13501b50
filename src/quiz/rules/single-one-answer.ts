import { defineRule } from '../../diagnostics/rule.ts';
import { exampleQuiz, type QuizDraft, questionsOf } from './quiz-draft.ts';

export const singleOneAnswer = defineRule<QuizDraft, 'quiz/single-one-answer'>({
  id: 'quiz/single-one-answer',
  severity: 'error',
  examples: {
    good: [
      exampleQuiz(`
      type: single
      options: { A: quantity, B: colour }
      answer: A`),
    ],
    bad: [
      exampleQuiz(`
      type: single
      options: { A: quantity, B: colour }
      answer: [A, B]`),
    ],
  },
  check: (draft, report) => {
    for (const { raw, placeOf } of questionsOf(draft, 'single')) {
      const { answer } = raw;
      if (Array.isArray(answer) && answer.length > 1) {
        report({ place: placeOf('answer'), values: { found: answer.length } });
      }
    }
  },
});
