import { defineRule } from '../../diagnostics/rule.ts';
import { foldWidth } from '../../text/fold.ts';
import { optionLists } from './option-lists.ts';
import { exampleQuiz, type QuizDraft } from './quiz-draft.ts';

/** Width, case and white space aside, two options must differ. Numerals are not folded: 12 and 十二 may be the point. */
export const equalOptions = defineRule<QuizDraft, 'quiz/equal-options'>({
  id: 'quiz/equal-options',
  severity: 'error',
  examples: {
    good: [
      exampleQuiz(`
      type: single
      options: { A: 12 hours, B: 24 hours }
      answer: A`),
    ],
    bad: [
      exampleQuiz(`
      type: single
      options: { A: 12 hours, B: １２ Hours, C: 24 hours }
      answer: A`),
      exampleQuiz(`
      type: match
      left: { a: late, b: lost }
      right: { 1: apologise, 2: apologise }
      answer: { a: 1, b: 2 }`),
    ],
  },
  check: (draft, report) => {
    for (const { question, placeOfKey } of draft.questions) {
      for (const { path, options } of optionLists(question)) {
        const first = new Map<string, string>();
        for (const { key, text } of options) {
          const folded = foldWidth(text).toLowerCase().replace(/\s+/g, '');
          const earlier = first.get(folded);
          if (earlier === undefined) first.set(folded, key);
          else {
            const related = [{ file: draft.file, place: placeOfKey(...path, earlier) }];
            report({ place: placeOfKey(...path, key), values: { first: earlier, second: key }, related });
          }
        }
      }
    }
  },
});
