import type { PaperWords } from '../../i18n/paper.ts';
import { correctResponse } from '../grade.ts';
import type { Question } from '../model.ts';

/** The key of a question in one line of text. For the trainer's paper, never for a page. */
export function keyOf(
  question: Question,
  { trueWord, falseWord, or }: Pick<PaperWords, 'trueWord' | 'falseWord' | 'or'>,
): string {
  switch (question.type) {
    case 'single':
      return question.answer;
    case 'boolean':
      return question.answer ? trueWord : falseWord;
    case 'multiple':
      return [...question.answer].sort().join(' ');
    case 'order':
      return question.answer.join(' → ');
    case 'blank':
      return question.blanks.map(({ accepted }) => accepted.join(or)).join('; ');
    case 'match':
      return Object.entries(question.answer)
        .map(([left, right]) => `${left}–${right}`)
        .join('  ');
    case 'scenario':
      return Object.values(correctResponse(question)).join(' → ');
  }
}
