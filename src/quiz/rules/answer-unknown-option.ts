import { defineRule } from '../../diagnostics/rule.ts';
import { nearest } from '../../text/nearest.ts';
import { exampleQuiz, type QuizDraft, questionsOf } from './quiz-draft.ts';

export const answerUnknownOption = defineRule<QuizDraft, 'quiz/answer-unknown-option'>({
  id: 'quiz/answer-unknown-option',
  severity: 'error',
  examples: {
    good: [
      exampleQuiz(`
      type: multiple
      options: { A: quantity, B: colour, C: size }
      answer: [A, C]`),
    ],
    bad: [
      exampleQuiz(`
      type: single
      options: { A: quantity, B: colour }
      answer: D`),
      exampleQuiz(`
      type: multiple
      options: { A: quantity, B: colour }
      answer: [A, b]`),
    ],
  },
  check: (draft, report) => {
    for (const { question, placeOf } of questionsOf(draft, 'single', 'multiple')) {
      const known = question.options.map(({ key }) => key);
      const answer = question.type === 'single' ? [question.answer] : question.answer;
      answer.forEach((key, index) => {
        if (known.includes(key)) return;
        const place = question.type === 'single' ? placeOf('answer') : placeOf('answer', index);
        report({ place, values: { key, known, suggestion: nearest(key, known) } });
      });
    }
  },
});
