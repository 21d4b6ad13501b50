import { defineRule } from '../../diagnostics/rule.ts';
import { optionLists } from './option-lists.ts';
import { exampleQuiz, type QuizDraft } from './quiz-draft.ts';

/** Two at least: with fewer there is nothing to choose. A scenario's turn may offer a single reply. */
export const tooFewOptions = defineRule<QuizDraft, 'quiz/too-few-options'>({
  id: 'quiz/too-few-options',
  severity: 'error',
  examples: {
    good: [
      exampleQuiz(`
      type: order
      options: { A: greet, B: listen }
      answer: [B, A]`),
    ],
    bad: [
      exampleQuiz(`
      type: single
      options: { A: quantity }
      answer: A`),
    ],
  },
  check: (draft, report) => {
    for (const { question, placeOfKey } of draft.questions) {
      const expected = question.type === 'scenario' ? 1 : 2;
      for (const { path, options } of optionLists(question)) {
        if (options.length >= expected) continue;
        report({ place: placeOfKey(...path), values: { list: path.join('.'), found: options.length, expected } });
      }
    }
  },
});
