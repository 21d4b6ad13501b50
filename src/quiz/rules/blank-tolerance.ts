import { defineRule } from '../../diagnostics/rule.ts';
import { numberOf } from '../../text/fold.ts';
import { exampleQuiz, type QuizDraft, questionsOf } from './quiz-draft.ts';

export const blankTolerance = defineRule<QuizDraft, 'quiz/blank-tolerance'>({
  id: 'quiz/blank-tolerance',
  severity: 'error',
  examples: {
    good: [
      exampleQuiz(`
      type: blank
      answer: [["12", "twelve"]]
      tolerance: 0.5`),
    ],
    bad: [
      exampleQuiz(`
      type: blank
      answer: [["twelve"]]
      tolerance: 0.5`),
      exampleQuiz(`
      type: blank
      answer: [["12"]]
      tolerance: [0.5, 1]`),
    ],
  },
  check: (draft, report) => {
    for (const { question, raw, placeOf } of questionsOf(draft, 'blank')) {
      const { tolerance: given } = raw;
      const surplus = Array.isArray(given) && given.length > question.blanks.length;
      const blank = question.blanks.findIndex(
        ({ accepted, tolerance = 0 }) => tolerance > 0 && accepted.every((text) => numberOf(text) === undefined),
      );
      if (!surplus && blank < 0) continue;
      report({ place: placeOf('tolerance'), values: { blank: surplus ? question.blanks.length + 1 : blank + 1 } });
    }
  },
});
