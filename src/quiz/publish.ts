import type { Option, Question, Quiz } from './model.ts';
import type { PublishedBody, PublishedOption, PublishedQuestion, PublishedQuiz } from './published.ts';
import { sortedByKey } from './shuffle.ts';
import { countGaps, renderStem } from './stem-gaps.ts';

/** Thrown when somebody tries to publish an exam question: a mistake in the program, not of an author. */
export class ExamQuestionError extends Error {
  override name = 'ExamQuestionError';
}

export interface PublishContext {
  /** Inline Markdown to HTML; must let no raw HTML through. */
  readonly renderInline: (markdown: string) => string;
  /** The address and title of a section, from `<part>/<chapter>#<anchor>`. */
  readonly sourceOf?: (source: string) => { readonly href: string; readonly title: string } | undefined;
  readonly topicTitle?: (topic: string) => string | undefined;
}

/** A quiz for the page: its practice questions alone, in the author's order. Exam questions are left out. */
export function publishQuiz(quiz: Quiz, context: PublishContext): PublishedQuiz {
  const { id, title, summary } = quiz;
  return {
    id,
    title,
    summaryHtml: summary === undefined ? undefined : context.renderInline(summary),
    questions: quiz.questions.filter(({ pool }) => pool === 'practice').map((one) => publishQuestion(one, context)),
  };
}

/** One practice question for the page. Throws ExamQuestionError for any other. */
export function publishQuestion(question: Question, context: PublishContext): PublishedQuestion {
  if (question.pool !== 'practice') throw new ExamQuestionError(`${question.id} belongs to the exam pool`);
  const { renderInline } = context;
  const { id, stem, hints, explanation, source, topic, difficulty } = question;
  const found = source === undefined ? undefined : context.sourceOf?.(source);
  const numbered = countGaps(stem) > 1;
  const gap = (number: number) => `<span class="quiz-gap">${numbered ? number : ''}</span>`;
  return {
    id,
    stemHtml: question.type === 'blank' ? renderStem(stem, renderInline, gap) : renderInline(stem),
    hintsHtml: hints.map((hint) => renderInline(hint)),
    explanationHtml: explanation === undefined ? undefined : renderInline(explanation),
    sourceHref: found?.href,
    sourceTitle: found?.title,
    topic,
    topicTitle: topic === undefined ? undefined : (context.topicTitle?.(topic) ?? topic),
    difficulty,
    ...publishBody(question, renderInline),
  };
}

function publishBody(question: Question, renderInline: (markdown: string) => string): PublishedBody {
  const publishOption = <Some extends Option>({ text, feedback, ...rest }: Some) => {
    const html = renderInline(text);
    const feedbackHtml = feedback === undefined ? undefined : renderInline(feedback);
    return { ...rest, html, text: plainText(html), feedbackHtml };
  };
  const options = (list: readonly Option[]): readonly PublishedOption[] => sortedByKey(list.map(publishOption));
  switch (question.type) {
    case 'single': {
      const { type, shuffle, answer } = question;
      return { type, options: options(question.options), shuffle, answer };
    }
    case 'multiple': {
      const { type, shuffle, answer } = question;
      return { type, options: options(question.options), shuffle, answer: [...answer].sort() };
    }
    case 'boolean': {
      const { type, answer } = question;
      return { type, options: question.options.map(publishOption), answer };
    }
    case 'blank': {
      const { type, blanks } = question;
      return { type, blanks };
    }
    case 'order': {
      const { type, answer } = question;
      return { type, options: options(question.options), answer };
    }
    case 'match': {
      const { type, shuffle, answer } = question;
      return {
        type,
        left: options(question.left),
        right: options(question.right),
        shuffle,
        answer: sortedPairs(answer),
      };
    }
    case 'scenario': {
      const turns = question.turns.map(({ id, message, choices }) => ({
        id,
        messageHtml: renderInline(message),
        choices: sortedByKey(choices.map(publishOption)),
      }));
      const outcomes = [...question.outcomes]
        .sort((a, b) => a.min - b.min)
        .map(({ min, title, text }) => ({
          min,
          titleHtml: title === undefined ? undefined : renderInline(title),
          html: renderInline(text),
        }));
      return { type: 'scenario', turns, outcomes };
    }
  }
}

const sortedPairs = (pairs: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(pairs).sort(([a], [b]) => (a < b ? -1 : 1)));

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** HTML as text, for places that take no tags (an `<option>`, an `aria-label`). Not a way to make HTML safe. */
export const plainText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|quot|apos|amp));/gi,
      (_, hex?: string, decimal?: string, name?: string) =>
        name === undefined
          ? String.fromCodePoint(Math.min(Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16), 0x10ffff))
          : (entities[name.toLowerCase()] ?? ''),
    )
    .trim();
