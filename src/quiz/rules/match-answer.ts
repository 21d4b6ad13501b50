import { defineRule } from '../../diagnostics/rule.ts';
import { exampleQuiz, type QuizDraft, questionsOf } from './quiz-draft.ts';

export const matchAnswer = defineRule<QuizDraft, 'quiz/match-answer'>({
  id: 'quiz/match-answer',
  severity: 'error',
  examples: {
    good: [
      exampleQuiz(`
      type: match
      left: { a: ripe apple, b: green pear }
      right: { 1: claim, 2: ask the courier, 3: nothing }
      answer: { a: 2, b: 1 }`),
    ],
    bad: [
      exampleQuiz(`
      type: match
      left: { a: ripe apple, b: green pear }
      right: { 1: claim, 2: ask the courier }
      answer: { a: 2 }`),
      exampleQuiz(`
      type: match
      left: { a: ripe apple, b: green pear }
      right: { 1: claim, 2: ask the courier }
      answer: { a: 2, b: 3 }`),
      exampleQuiz(`
      type: match
      left: { a: ripe apple, b: green pear }
      right: { 1: claim, 2: ask the courier }
      answer: { a: 2, b: 1, c: 1 }`),
    ],
  },
  check: (draft, report) => {
    for (const { question, placeOfKey } of questionsOf(draft, 'match')) {
      const left = question.left.map(({ key }) => key);
      const right = question.right.map(({ key }) => key);
      const pairs = Object.entries(question.answer);
      const missing = left.filter((key) => !Object.hasOwn(question.answer, key));
      const unknownLeft = pairs.flatMap(([from]) => (left.includes(from) ? [] : [from]));
      const unknownRight = pairs.flatMap(([, to]) => (right.includes(to) ? [] : [to]));
      if (missing.length + unknownLeft.length + unknownRight.length === 0) continue;
      report({ place: placeOfKey('answer'), values: { missing, unknownLeft, unknownRight } });
    }
  },
});
