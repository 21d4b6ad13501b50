import { defineRule } from '../../diagnostics/rule.ts';
import { foldText } from '../../text/fold.ts';
import { exampleQuiz, type QuizDraft, questionsOf } from './quiz-draft.ts';

const refersToOthers =
  /(?:以上|上述|前面)[^，。]{0,4}(?:都|全|皆|均|不|没)|(?:all|none|both|any)ofthe(?:above|these|others)|^[a-z](?:[、,和与]|and)[a-z](?:都|均|皆)/;

/** An option that speaks of "the above" makes no sense once the options are shuffled. */
export const allOfTheAbove = defineRule<QuizDraft, 'quiz/all-of-the-above'>({
  id: 'quiz/all-of-the-above',
  severity: 'warning',
  examples: {
    good: [
      exampleQuiz(`
      type: single
      shuffle: false
      options: { A: 数量, B: 颜色, C: 以上都对 }
      answer: C`),
      exampleQuiz(`
      type: single
      options: { A: 满 18 周岁以上, B: 不限 }
      answer: B`),
    ],
    bad: [
      exampleQuiz(`
      type: single
      options: { A: 数量, B: 颜色, C: 以上都对 }
      answer: C`),
      exampleQuiz(`
      type: multiple
      options: { A: quantity, B: colour, C: None of the above }
      answer: [A, B]`),
    ],
  },
  check: (draft, report) => {
    for (const { question, placeOfKey } of questionsOf(draft, 'single', 'multiple')) {
      if (!question.shuffle) continue;
      for (const { key, text } of question.options) {
        if (refersToOthers.test(foldText(text))) report({ place: placeOfKey('options', key), values: { text } });
      }
    }
  },
});
