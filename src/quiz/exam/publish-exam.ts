import type { Keyed, Option, Question } from '../model.ts';
import { plainText } from '../publish.ts';
import { compareKeys, sortedByKey } from '../shuffle.ts';
import { countGaps, renderStem } from '../stem-gaps.ts';
import { fits } from './fill-draws.ts';
import type { Exam } from './model.ts';
import type {
  AskedBody,
  AskedKeys,
  AskedOption,
  AskedQuestion,
  ExamPageData,
  PublishedExam,
} from './published-exam.ts';

type Render = (markdown: string) => string;

/**
 * An exam for its page. Of each question that the blueprint can draw: stem and options, sorted by key, the questions by
 * id. Never answers, accepted blanks, scores, outcomes, feedback, explanations, hints or sources, nor anything computed
 * from them: the number of blanks is that of the stem's gaps, and a boolean question's options are the interface's own.
 *
 * Of a conversation the page has `next` as well: without it no reply could lead to another message. It tells which way
 * a talk goes on, not what a reply is worth. Who minds even that lets all replies of a turn lead to the same next one.
 */
export function publishExam(exam: Exam, pool: readonly Question[], renderInline: Render): PublishedExam {
  const { title, summary } = exam;
  const drawable = pool.filter((question) => exam.draws.some((draw) => fits(draw, question)));
  return {
    ...rulesOf(exam),
    title,
    summaryHtml: summary === undefined ? undefined : renderInline(summary),
    questions: [...drawable]
      .sort((a, b) => compareKeys(a.id, b.id))
      .map((question) => publishAsked(question, renderInline)),
  };
}

const rulesOf = ({ id, minutes, pass, attempts, shuffle, draws, submit }: Exam | PublishedExam) => ({
  id,
  minutes,
  pass,
  attempts,
  shuffle,
  draws,
  submit,
});

/** One exam question without its key. */
export function publishAsked(question: Question, renderInline: Render): AskedQuestion {
  const { id, stem, topic, difficulty } = question;
  const numbered = countGaps(stem) > 1;
  const gap = (number: number) => `<span class="quiz-gap">${numbered ? number : ''}</span>`;
  const stemHtml = question.type === 'blank' ? renderStem(stem, renderInline, gap) : renderInline(stem);
  return { id, topic, difficulty, stemHtml, ...publishBody(question, renderInline) };
}

function publishBody(question: Question, renderInline: Render) {
  const asked = ({ key, text }: Option): AskedOption => {
    const html = renderInline(text);
    return { key, html, text: plainText(html) };
  };
  const options = (list: readonly Option[]): readonly AskedOption[] => sortedByKey(list).map(asked);
  switch (question.type) {
    case 'single':
    case 'multiple':
      return { type: question.type, options: options(question.options), shuffle: question.shuffle };
    case 'boolean':
      return { type: question.type, options: question.options.map(asked) };
    case 'order':
      return { type: question.type, options: options(question.options) };
    case 'blank':
      return { type: question.type, blanks: Math.max(1, countGaps(question.stem)) };
    case 'match': {
      const { type, left, right, shuffle } = question;
      return { type, left: options(left), right: options(right), shuffle };
    }
    case 'scenario': {
      const turns = question.turns.map(({ id, message, choices }) => ({
        id,
        messageHtml: renderInline(message),
        choices: sortedByKey(choices).map(({ next, ...choice }) => ({ ...asked(choice), next })),
      }));
      return { type: question.type, turns };
    }
  }
}

/** The same without any text, for the script. */
export const examPageData = (exam: PublishedExam): ExamPageData => ({
  ...rulesOf(exam),
  title: exam.title,
  questions: exam.questions.map(keysOf),
});

const keys = (options: readonly Keyed[]): readonly Keyed[] => options.map(({ key }) => ({ key }));

function keysOf(question: AskedQuestion): AskedKeys {
  const { id, topic, difficulty } = question;
  return { id, topic, difficulty, ...bodyKeys(question) };
}

function bodyKeys(question: AskedQuestion): AskedBody {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return { type: question.type, options: keys(question.options), shuffle: question.shuffle };
    case 'boolean':
    case 'order':
      return { type: question.type, options: keys(question.options) };
    case 'blank':
      return { type: question.type, blanks: question.blanks };
    case 'match':
      return { type: question.type, left: keys(question.left), right: keys(question.right), shuffle: question.shuffle };
    case 'scenario':
      return {
        type: question.type,
        turns: question.turns.map(({ id, choices }) => ({
          id,
          choices: choices.map(({ key, next }) => ({ key, next })),
        })),
      };
  }
}
