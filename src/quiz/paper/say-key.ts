import type { PaperWords } from '../../i18n/paper.ts';
import { correctResponse } from '../grade.ts';
import type { Keyed, Question } from '../model.ts';
import { compareKeys } from '../shuffle.ts';
import { labelOptions, optionSeed } from './label-options.ts';

/**
 * The key of a question in one line of text, in the letters that the paper of this seed has. For the trainer's paper,
 * never for a page.
 */
export function keyOf(
  question: Question,
  seed: string | undefined,
  { trueWord, falseWord, or }: Pick<PaperWords, 'trueWord' | 'falseWord' | 'or'>,
): string {
  const labels = (options: readonly Keyed[]) => {
    const byKey = new Map(labelOptions(options, optionSeed(seed, question)).map(({ key, label }) => [key, label]));
    return (key: string): string => byKey.get(key) ?? key;
  };
  switch (question.type) {
    case 'single':
      return labels(question.options)(question.answer);
    case 'boolean':
      return question.answer ? trueWord : falseWord;
    case 'multiple':
      return question.answer.map(labels(question.options)).sort(compareKeys).join(' ');
    case 'order':
      return question.answer.map(labels(question.options)).join(' → ');
    case 'blank':
      return question.blanks.map(({ accepted }) => accepted.join(or)).join('; ');
    case 'match': {
      const label = labels(question.right);
      return Object.entries(question.answer)
        .sort(([a], [b]) => compareKeys(a, b))
        .map(([left, right]) => `${left}–${label(right)}`)
        .join('  ');
    }
    case 'scenario':
      return Object.values(correctResponse(question)).join(' → ');
  }
}
