import { defineRule } from '../../diagnostics/rule.ts';
import { countGaps } from '../stem-gaps.ts';
import { exampleQuiz, type QuizDraft, questionsOf } from './quiz-draft.ts';

/** A stem without gaps may have any number of blanks: they stand below it. */
export const blankCount = defineRule<QuizDraft, 'quiz/blank-count'>({
  id: 'quiz/blank-count',
  severity: 'error',
  examples: {
    good: [
      exampleQuiz(`
      type: blank
      stem: Call after ____ hours, at most ____ times.
      answer: [["12", "twelve"], ["2"]]`),
      exampleQuiz(`
      type: blank
      stem: Which two numbers matter?
      answer: [["12"], ["2"]]`),
    ],
    bad: [
      exampleQuiz(`
      type: blank
      stem: Call after ____ hours.
      answer: [["12"], ["twelve"]]`),
    ],
  },
  check: (draft, report) => {
    for (const { question, placeOf } of questionsOf(draft, 'blank')) {
      const inStem = countGaps(question.stem);
      const inAnswer = question.blanks.length;
      if (inStem > 0 && inStem !== inAnswer) report({ place: placeOf('answer'), values: { inStem, inAnswer } });
    }
  },
});
