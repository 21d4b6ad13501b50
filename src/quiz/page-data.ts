import type { GradableQuestion, Keyed } from './model.ts';
import type { PracticeQuestion } from './practice.ts';
import type { PublishedQuestion, PublishedQuiz } from './published.ts';
import { sortedByKey } from './shuffle.ts';

/** What travels to the page's script: keys and grading, no text at all. The texts stand in the HTML. */
export interface QuizPageData {
  readonly id: string;
  readonly questions: readonly PracticeQuestion[];
  /** Titles of the topics that questions name, by topic. */
  readonly topics: Readonly<Record<string, string>>;
  /** For the wrong-answer book: what each question and its rule are now. */
  readonly prints: Readonly<Record<string, string>>;
}

export function quizPageData({ id, questions, prints = {} }: PublishedQuiz): QuizPageData {
  const titles = questions.flatMap(({ topic, topicTitle }): [string, string][] =>
    topic === undefined ? [] : [[topic, topicTitle ?? topic]],
  );
  return {
    id,
    questions: questions.map((question) => ({ ...gradable(question), topic: question.topic })),
    topics: Object.fromEntries(titles),
    prints,
  };
}

const keys = (options: readonly Keyed[]): readonly Keyed[] => sortedByKey(options).map(({ key }) => ({ key }));

function gradable(question: PublishedQuestion): GradableQuestion {
  const { id } = question;
  switch (question.type) {
    case 'single': {
      const { type, shuffle, answer, options } = question;
      return { id, type, options: keys(options), shuffle, answer };
    }
    case 'multiple': {
      const { type, shuffle, answer, options } = question;
      return { id, type, options: keys(options), shuffle, answer };
    }
    case 'boolean': {
      const { type, answer, options } = question;
      return { id, type, options: options.map(({ key }) => ({ key })), answer };
    }
    case 'blank': {
      const { type, blanks } = question;
      return { id, type, blanks };
    }
    case 'order': {
      const { type, answer, options } = question;
      return { id, type, options: keys(options), answer };
    }
    case 'match': {
      const { type, shuffle, answer, left, right } = question;
      return { id, type, left: keys(left), right: keys(right), shuffle, answer };
    }
    case 'scenario':
      return {
        id,
        type: 'scenario',
        turns: question.turns.map(({ id: turn, choices }) => ({
          id: turn,
          choices: choices.map(({ key, score, next }) => ({ key, score, next })),
        })),
        outcomes: question.outcomes.map(({ min }) => ({ min })),
      };
  }
}
