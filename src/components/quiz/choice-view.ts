import type { QuizScriptWords } from '../../i18n/quiz-script.ts';
import type { Response } from '../../quiz/grading.ts';
import type { GradableOf } from '../../quiz/model.ts';
import { shuffled } from '../../quiz/shuffle.ts';
import { byData, paintNote, type QuestionState, type QuestionView, relabel } from './question-view.ts';

/** Radio buttons or ticks, for the three types that choose among options. */
function choiceView<Answer extends Response>(
  root: HTMLElement,
  { options }: GradableOf<'single' | 'multiple' | 'boolean'>,
  { shuffle, words, toKeys, toAnswer }: ChoiceSettings<Answer>,
) {
  const inputs = byData<HTMLInputElement>(root, 'option');
  const rows = byData(root, 'row');
  const list = root.querySelector('[data-options]');
  const keys = options.map(({ key }) => key);
  return {
    arrange: (seed: string) => {
      if (!shuffle) return;
      const arranged = shuffled(keys, seed);
      list?.append(...arranged.flatMap((key) => rows.get(key) ?? []));
      relabel(root, arranged, keys);
    },
    read: () => toAnswer(keys.filter((key) => inputs.get(key)?.checked)),
    paint: ({ response, grade, closed }: { response: Answer | undefined } & Omit<QuestionState, 'response'>) => {
      const chosen = response === undefined ? [] : toKeys(response);
      for (const key of keys) {
        const input = inputs.get(key);
        if (input) {
          input.checked = chosen.includes(key);
          input.disabled = closed;
        }
        // What is right is not given away while there is another try.
        const part = grade?.parts.find((one) => one.key === key && (closed || one.verdict !== 'missed'));
        paintNote(
          root,
          key,
          part && { verdict: part.verdict },
          grade !== undefined && (closed || chosen.includes(key)),
          words,
        );
      }
    },
  };
}

interface ChoiceSettings<Answer> {
  readonly shuffle: boolean;
  readonly words: QuizScriptWords;
  readonly toKeys: (answer: Answer) => readonly string[];
  readonly toAnswer: (keys: readonly string[]) => Answer | undefined;
}

export const singleView = (
  root: HTMLElement,
  question: GradableOf<'single'>,
  words: QuizScriptWords,
): QuestionView<'single'> =>
  choiceView<string>(root, question, {
    shuffle: question.shuffle,
    words,
    toKeys: (answer) => [answer],
    toAnswer: ([key]) => key,
  });

export const multipleView = (
  root: HTMLElement,
  question: GradableOf<'multiple'>,
  words: QuizScriptWords,
): QuestionView<'multiple'> =>
  choiceView<readonly string[]>(root, question, {
    shuffle: question.shuffle,
    words,
    toKeys: (answer) => answer,
    toAnswer: (keys) => keys,
  });

export const booleanView = (
  root: HTMLElement,
  question: GradableOf<'boolean'>,
  words: QuizScriptWords,
): QuestionView<'boolean'> =>
  choiceView<boolean>(root, question, {
    shuffle: false,
    words,
    toKeys: (answer) => [String(answer)],
    toAnswer: ([key]) => (key === undefined ? undefined : key === 'true'),
  });
