import type { GradableQuestion } from './model.ts';
import { hashText, sortedByKey } from './shuffle.ts';

/**
 * A short text that changes when the grading of a question changes: its type, keys, answer or scores. A stored
 * response to the question as it was before is then known to be stale. Only for practice: it is derived from the key.
 */
export function fingerprint(question: GradableQuestion): string {
  const text = JSON.stringify(essence(question));
  return `${hashText(text).toString(36)}${hashText(`${text}.`).toString(36)}`;
}

const keysOf = (options: readonly { readonly key: string }[]): readonly string[] =>
  sortedByKey(options).map(({ key }) => key);

function essence(question: GradableQuestion): readonly unknown[] {
  const { type } = question;
  switch (type) {
    case 'single':
    case 'boolean':
    case 'order':
      return [type, keysOf(question.options), question.answer];
    case 'multiple':
      return [type, keysOf(question.options), [...question.answer].sort()];
    case 'blank':
      return [type, question.blanks.map(({ accepted, tolerance = 0 }) => [accepted, tolerance])];
    case 'match':
      return [type, keysOf(question.left), keysOf(question.right), Object.entries(question.answer).sort()];
    case 'scenario':
      return [
        type,
        question.turns.map(({ id, choices }) => [
          id,
          sortedByKey(choices).map(({ key, score, next }) => [key, score, next ?? '']),
        ]),
      ];
  }
}
