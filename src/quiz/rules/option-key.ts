import { defineRule } from '../../diagnostics/rule.ts';
import { optionLists } from './option-lists.ts';
import { exampleQuiz, type QuizDraft } from './quiz-draft.ts';

const keyForm = /^[\p{L}\p{N}][\p{L}\p{N}-]{0,11}$/u;

/** Keys are shown beside the options and kept in stored answers: short, and nothing but letters, figures, hyphens. */
export const optionKey = defineRule<QuizDraft, 'quiz/option-key'>({
  id: 'quiz/option-key',
  severity: 'error',
  examples: {
    good: [
      exampleQuiz(`
      type: single
      options: { 甲: quantity, 乙: colour }
      answer: 甲`),
    ],
    bad: [
      exampleQuiz(`
      type: single
      options: { A: quantity, "B. colour": colour }
      answer: A`),
    ],
  },
  check: (draft, report) => {
    for (const { question, placeOfKey } of draft.questions) {
      for (const { path, options } of optionLists(question)) {
        for (const { key } of options) {
          if (!keyForm.test(key)) report({ place: placeOfKey(...path, key), values: { key } });
        }
      }
    }
  },
});
