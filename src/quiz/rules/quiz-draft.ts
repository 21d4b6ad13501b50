import type { YamlPath } from '../../diagnostics/parse-yaml.ts';
import type { Place } from '../../diagnostics/place.ts';
import type { Question, QuestionType } from '../model.ts';

/** A question that could be read, which still knows where each of its values stands. */
export interface DraftQuestion {
  readonly question: Question;
  /** As it stands in the file. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** Where the value at a path from the question stands. */
  placeOf(...path: YamlPath): Place;
  /** Where the key at a path from the question stands. */
  placeOfKey(...path: YamlPath): Place;
}

/** What the rules of one quiz file look at: the questions that could be read. */
export interface QuizDraft {
  readonly file: string;
  readonly questions: readonly DraftQuestion[];
}

/** A draft whose question is of one type. */
export type DraftOf<Type extends QuestionType> = DraftQuestion & {
  readonly question: Extract<Question, { type: Type }>;
};

/** The questions of some types, typed as such. */
export function questionsOf<Type extends QuestionType>(draft: QuizDraft, ...types: Type[]): readonly DraftOf<Type>[] {
  return draft.questions.filter((one): one is DraftOf<Type> => types.some((type) => type === one.question.type));
}

/**
 * An example file for a rule: each question given by the lines that matter. Title, ids and an explanation are added, so
 * that no other rule has anything to say.
 */
export function exampleQuiz(...questions: readonly string[]): string {
  const entries = questions.map((lines, index) => {
    const own = lines
      .trim()
      .split('\n')
      .map((line) => line.replace(/^ {6}/, ''));
    const has = (key: string) => own.some((line) => line.startsWith(`${key}:`));
    const added = [
      ...(has('id') ? [] : [`id: question-${index + 1}`]),
      ...(has('stem') ? [] : ['stem: What comes first?']),
      ...(has('explanation') ? [] : ['explanation: The chapter says so.']),
    ];
    return `  - ${[...added, ...own].filter((line) => line !== 'explanation: none').join('\n    ')}`;
  });
  return `title: Example\nquestions:\n${entries.join('\n')}\n`;
}
