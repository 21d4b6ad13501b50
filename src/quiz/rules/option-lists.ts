import type { Option, Question } from '../model.ts';

/** One list of options of a question: where it stands (`options`, `left`, `right`, `turns.start.choices`) and what is in it. */
export interface OptionList {
  readonly path: readonly (string | number)[];
  readonly options: readonly Option[];
}

/** Every list that one chooses from; a boolean question's two options are not the author's. */
export function optionLists(question: Question): readonly OptionList[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'order':
      return [{ path: ['options'], options: question.options }];
    case 'match':
      return [
        { path: ['left'], options: question.left },
        { path: ['right'], options: question.right },
      ];
    case 'scenario':
      return question.turns.map(({ id, choices }) => ({ path: ['turns', id, 'choices'], options: choices }));
    case 'boolean':
    case 'blank':
      return [];
  }
}
