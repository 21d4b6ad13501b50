import type { Blank, GradableQuestion, Keyed, Outcome, QuestionBody, Turn } from '../model.ts';
import type { PublishedQuestion } from '../published.ts';
import type { AskedBody, AskedKeys, AskedQuestion, AskedTurn } from './published-exam.ts';

const emptyBlanks = (count: number): readonly Blank[] => Array.from({ length: count }, () => ({ accepted: [] }));

/**
 * A question that was asked, in the form that views work on: with a key that is empty for every question alike. It can
 * be answered, never graded.
 */
export function withEmptyKey<Option extends Keyed, SomeTurn extends AskedTurn<Option>>(
  body: AskedBody<Option, SomeTurn>,
): QuestionBody<Option, SomeTurn & Turn<Option>, Outcome & never> {
  switch (body.type) {
    case 'single': {
      const { type, options, shuffle } = body as typeof body & { type: 'single' };
      return { type, options, shuffle, answer: '' };
    }
    case 'multiple': {
      const { type, options, shuffle } = body as typeof body & { type: 'multiple' };
      return { type, options, shuffle, answer: [] };
    }
    case 'boolean': {
      const { type, options } = body as typeof body & { type: 'boolean' };
      return { type, options, answer: false };
    }
    case 'order': {
      const { type, options } = body as typeof body & { type: 'order' };
      return { type, options, answer: [] };
    }
    case 'blank':
      return { type: 'blank', blanks: emptyBlanks(body.blanks) };
    case 'match': {
      const { type, left, right, shuffle } = body;
      return { type, left, right, shuffle, answer: {} };
    }
    case 'scenario': {
      const turns = body.turns.map((turn) => ({ ...turn, choices: turn.choices.map((one) => ({ ...one, score: 0 })) }));
      return { type: 'scenario', turns, outcomes: [] };
    }
  }
}

/** For the views of the page. */
export const answerable = (question: AskedKeys): GradableQuestion => ({ id: question.id, ...withEmptyKey(question) });

/** For the components that paint a question's body. */
export function paintable(question: AskedQuestion): PublishedQuestion {
  const { id, stemHtml, topic, difficulty } = question;
  return { id, stemHtml, hintsHtml: [], topic, difficulty, ...withEmptyKey(question) };
}
