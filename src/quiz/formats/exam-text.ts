import type { QuestionType } from '../model.ts';
import type { QuestionDraft } from './draft.ts';
import { sayAnswer, unsayableAnswer } from './exam-answer.ts';
import { difficultyTitles, fieldTitles, typeTitles } from './exam-words.ts';
import type { Reduced, TextFormat, WriteContext } from './format.ts';
import { withoutAnswers } from './gaps.ts';
import { markdownOf, plainOf } from './plain-text.ts';
import { readExamText } from './read-exam-text.ts';

/** The plain text that Chinese exam tools import: numbered stems, lettered options, `答案：` and `解析：`. */
export const examText: TextFormat = {
  medium: 'text',
  endings: ['.txt', '.exam.txt'],
  types: ['single', 'multiple', 'boolean', 'blank', 'order'],
  keeps: ['explanation', 'topic', 'difficulty'],
  adapt,
  fits: (text) =>
    /^\s*(?:【\s*(?:正确|参考)?答案\s*】|(?:正确|参考)?答案\s*[:：])/m.test(text) ||
    /^\s*[一二三四五六]、.*题/m.test(text),
  read: readExamText,
  write: writeExamText,
};

// Letters behind a space would be taken for options that stand on the same line.
const likeOption = /\s+(?=[（(]?[A-Za-z][.．、:：)）])/g;

function adapt(draft: QuestionDraft): Reduced {
  const calm = (text: string): string => markdownOf(plainOf(text).text.replace(likeOption, ''));
  const stem = calm(draft.stem);
  const said: QuestionDraft =
    'options' in draft && draft.type !== 'boolean'
      ? { ...draft, stem, options: draft.options.map((option) => ({ ...option, text: calm(option.text) })) }
      : { ...draft, stem };
  const losses = JSON.stringify(said) === JSON.stringify(draft) ? [] : [{ code: 'differs' as const }];
  if (said.type !== 'blank') return { draft: said, losses };
  const left = withoutAnswers(said, unsayableAnswer);
  return { draft: left.draft, losses: [...losses, ...left.losses] };
}

const numerals = '一二三四五六七八九十';

function writeExamText(drafts: readonly QuestionDraft[], { title }: WriteContext): string {
  const blocks: string[] = /^[\p{L}]{2}/u.test(title) ? [title] : [];
  let type: QuestionType | undefined;
  let heading = 0;
  for (const [index, draft] of drafts.entries()) {
    // The heading tells the type, which the options alone do not.
    if (draft.type !== type) blocks.push(`${numerals[heading++ % 10]}、${typeTitles[draft.type]}`);
    type = draft.type;
    blocks.push(examQuestion(draft, index + 1));
  }
  return `${blocks.join('\n\n')}\n`;
}

function examQuestion(draft: QuestionDraft, number: number): string {
  const { stem, explanation, difficulty, topic } = draft;
  const options = 'options' in draft && draft.type !== 'boolean' ? draft.options : [];
  return [
    `${number}. ${plainOf(stem).text}`,
    ...options.map(({ key, text }) => `${key}. ${plainOf(text).text}`),
    `${fieldTitles.answer}：${sayAnswer(draft)}`,
    ...(explanation === undefined ? [] : [`${fieldTitles.explanation}：${plainOf(explanation).text}`]),
    ...(difficulty === undefined ? [] : [`${fieldTitles.difficulty}：${difficultyTitles[difficulty]}`]),
    ...(topic === undefined ? [] : [`知识点：${topic}`]),
  ].join('\n');
}
