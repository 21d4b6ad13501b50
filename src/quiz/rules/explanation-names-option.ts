import { defineRule } from '../../diagnostics/rule.ts';
import { exampleQuiz, type QuizDraft, questionsOf } from './quiz-draft.ts';

// 选项 B, B 项, 选 B, option B: a key set off by a word that makes it one.
const mention = /(?:选项?\s*|options?\s+)([A-Z])(?![A-Za-z])|(?<![A-Za-z])([A-Z])\s*项/g;

/** Shuffled options change their letters, so an explanation says what is in an option, not its letter. */
export const explanationNamesOption = defineRule<QuizDraft, 'quiz/explanation-names-option'>({
  id: 'quiz/explanation-names-option',
  severity: 'warning',
  examples: {
    good: [
      exampleQuiz(`
      type: single
      options: { A: quantity, B: colour }
      answer: A
      explanation: Only the quantity shows what is missing.`),
      exampleQuiz(`
      type: single
      shuffle: false
      options: { A: quantity, B: colour }
      answer: A
      explanation: Option B comes later.`),
    ],
    bad: [
      exampleQuiz(`
      type: single
      options: { A: quantity, B: colour }
      answer: A
      explanation: Here option B comes later.`),
      exampleQuiz(`
      type: single
      options: { A: 数量, B: 颜色 }
      answer: A
      explanation: 选 A，因为先看数量。`),
    ],
  },
  check: (draft, report) => {
    for (const { question, placeOf } of questionsOf(draft, 'single', 'multiple')) {
      if (!question.shuffle) continue;
      const named = [...(question.explanation ?? '').matchAll(mention)].map(([, before, after]) => before ?? after);
      const key = named.find((letter) => question.options.some((option) => option.key === letter));
      if (key !== undefined) report({ place: placeOf('explanation'), values: { key } });
    }
  },
});
