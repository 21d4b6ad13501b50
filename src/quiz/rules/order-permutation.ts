import { defineRule } from '../../diagnostics/rule.ts';
import { exampleQuiz, type QuizDraft, questionsOf } from './quiz-draft.ts';

export const orderPermutation = defineRule<QuizDraft, 'quiz/order-permutation'>({
  id: 'quiz/order-permutation',
  severity: 'error',
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
      options: { A: listen, B: greet, C: thank }
      answer: [B, A]`),
      exampleQuiz(`
      type: order
      options: { A: listen, B: greet, C: thank }
      answer: [B, A, A]`),
      exampleQuiz(`
      type: order
      options: { A: listen, B: greet }
      answer: [B, A, D]`),
    ],
  },
  check: (draft, report) => {
    for (const { question, placeOf } of questionsOf(draft, 'order')) {
      const known = question.options.map(({ key }) => key);
      const { answer } = question;
      const missing = known.filter((key) => !answer.includes(key));
      const unknown = answer.filter((key) => !known.includes(key));
      const repeated = [...new Set(answer.filter((key, index) => answer.indexOf(key) !== index))];
      if (missing.length + unknown.length + repeated.length === 0) continue;
      report({ place: placeOf('answer'), values: { missing, unknown, repeated } });
    }
  },
});
