import { stringify } from 'yaml';
import type { Option } from '../model.ts';
import { letterAt, type QuestionDraft } from './draft.ts';
import type { NamedDraft } from './name-questions.ts';

export interface QuizHead {
  readonly title: string;
  /** `<part>/<chapter>` */
  readonly chapter?: string | undefined;
}

/** A quiz file as trainers keep it: one line a field, options with feedback in braces. */
export function writeQuiz({ title, chapter }: QuizHead, questions: readonly NamedDraft[]): string {
  const head = [...field('title', title), ...(chapter === undefined ? [] : field('chapter', chapter)), 'questions:'];
  const blocks = questions.map(({ id, draft }) =>
    questionLines(id, draft)
      .map((line, index) => (line === '' ? '' : `${index === 0 ? '  - ' : '    '}${line}`))
      .join('\n'),
  );
  return `${head.join('\n')}\n${blocks.join('\n\n')}\n`;
}

/** One key with its value, over several lines where the value has several. */
const field = (key: string, value: unknown): readonly string[] =>
  stringify({ [key]: value }, { lineWidth: 0 })
    .trimEnd()
    .split('\n');

/** A value on one line: `{ text: …, feedback: … }`, `[A, C]`. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, part]) => `${flow(key)}: ${flow(part)}`)
      .join(', ')} }`;
  }
  // As a member of a list, where commas and brackets need quotes.
  return stringify([value], { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false })
    .trim()
    .slice(1, -1);
}

function questionLines(id: string, draft: QuestionDraft): readonly string[] {
  const { stem, hints, explanation, source, topic, difficulty } = draft;
  const one = (key: string, value: unknown): readonly string[] => (value === undefined ? [] : field(key, value));
  return [
    `id: ${flow(id)}`,
    `type: ${draft.type}`,
    'pool: practice',
    ...field('stem', stem),
    ...bodyLines(draft),
    ...(hints.length === 0 ? [] : ['hint:', ...hints.map((hint) => `  - ${flow(hint)}`)]),
    ...one('explanation', explanation),
    ...one('source', source),
    ...one('topic', topic),
    ...one('difficulty', difficulty),
  ];
}

function bodyLines(draft: QuestionDraft): readonly string[] {
  const options = (key: string, list: readonly Option[]): readonly string[] => [
    `${key}:`,
    ...list.map(
      ({ key: name, text, feedback }) =>
        `  ${flow(name)}: ${feedback === undefined ? optionText(text) : flow({ text, feedback })}`,
    ),
  ];
  const fixed = (shuffle: boolean): readonly string[] => (shuffle ? [] : ['shuffle: false']);
  switch (draft.type) {
    case 'single':
    case 'multiple':
      return [...options('options', draft.options), ...fixed(draft.shuffle), `answer: ${flow(draft.answer)}`];
    case 'boolean': {
      const feedback = draft.options.filter((option) => option.feedback !== undefined);
      const said = Object.fromEntries(feedback.map((option) => [option.key, option.feedback]));
      return [`answer: ${draft.answer}`, ...(feedback.length > 0 ? [`feedback: ${flow(said)}`] : [])];
    }
    case 'blank': {
      const tolerance = draft.blanks.map((blank) => blank.tolerance ?? 0);
      return [
        `answer: ${flow(draft.blanks.map(({ accepted }) => accepted))}`,
        ...(tolerance.some((around) => around > 0) ? [`tolerance: ${flow(tolerance)}`] : []),
      ];
    }
    case 'order': {
      const { options: list, answer } = notGivenAway(draft);
      return [...options('options', list), `answer: ${flow(answer)}`];
    }
    case 'match':
      return [
        ...options('left', draft.left),
        ...options('right', draft.right),
        ...fixed(draft.shuffle),
        `answer: ${flow(draft.answer)}`,
      ];
    case 'scenario':
      return [];
  }
}

const optionText = (text: string): string =>
  text.includes('\n') ? flow(text) : stringify(text, { lineWidth: 0 }).trim();

type Order = Extract<QuestionDraft, { type: 'order' }>;

/** Letters that stand in the right order would be the answer; then the last step gets the first letter. */
function notGivenAway({ options, answer }: Order): Pick<Order, 'options' | 'answer'> {
  if (answer.some((key, index) => key !== answer.toSorted()[index])) return { options, answer };
  const steps = answer.map((key) => options.find((option) => option.key === key)?.text ?? '');
  const reversed = steps.toReversed().map((text, index) => ({ key: letterAt(index), text }));
  return { options: reversed, answer: reversed.map(({ key }) => key).toReversed() };
}
