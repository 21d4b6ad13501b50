import { spreadsheetText } from '../../text/spreadsheet-text.ts';
import { letterAt, type QuestionDraft } from './draft.ts';
import { sayAnswer, unsayableAnswer } from './exam-answer.ts';
import { difficultyTitles, fieldTitles, typeTitles } from './exam-words.ts';
import type { Cell, Loss, Reduced, TableFormat } from './format.ts';
import { withoutAnswers } from './gaps.ts';
import { readSheet } from './read-sheet.ts';

/** The spreadsheet that trainers fill in, one question a row; texts are inline Markdown as in our own files. */
export const xlsx: TableFormat = {
  medium: 'table',
  endings: ['.xlsx'],
  types: ['single', 'multiple', 'boolean', 'blank', 'order', 'match'],
  keeps: ['name', 'hints', 'explanation', 'source', 'topic', 'difficulty', 'markup', 'lines', 'tolerance'],
  adapt,
  read: readSheet,
  write: writeSheet,
};

function adapt(draft: QuestionDraft): Reduced {
  const hints = draft.hints.map((hint) => hint.replace(/\s*\n\s*/g, ' '));
  const losses: Loss[] = hints.some((hint, index) => hint !== draft.hints[index]) ? [{ code: 'lines' }] : [];
  if (draft.type === 'blank') {
    const left = withoutAnswers(draft, unsayableAnswer);
    return { draft: left.draft && { ...left.draft, hints }, losses: [...losses, ...left.losses] };
  }
  if (draft.type !== 'match') return { draft: { ...draft, hints }, losses };
  // An equals sign with spaces around it parts the two sides.
  const calm = (text: string): string => text.replace(/(?<=^|\s)=(?=\s|$)/g, '＝');
  const side = <Side extends { readonly key: string; readonly text: string; readonly feedback?: string | undefined }>(
    options: readonly Side[],
  ) => options.map(({ key, text }) => ({ key, text: calm(text) }));
  const said: QuestionDraft = { ...draft, hints, left: side(draft.left), right: side(draft.right) };
  const changed = JSON.stringify([said.left, said.right]) !== JSON.stringify([draft.left, draft.right]);
  return { draft: said, losses: changed ? [...losses, { code: 'differs' }] : losses };
}

const stemTitle = '题干';
const fewestOptions = 4;

function writeSheet(drafts: readonly QuestionDraft[]): readonly (readonly Cell[])[] {
  const rows = drafts.map((draft) => ({ draft, options: optionCells(draft) }));
  const count = Math.max(fewestOptions, ...rows.map(({ options }) => options.length));
  const { name, type, answer, explanation, difficulty, topic, source, hint } = fieldTitles;
  const places = Array.from({ length: count }, (_, index) => index);
  return [
    [
      name,
      type,
      stemTitle,
      ...places.map((index) => `选项${letterAt(index)}`),
      answer,
      explanation,
      difficulty,
      topic,
      source,
      hint,
    ],
    ...rows.map(({ draft, options }) =>
      [
        draft.name,
        typeTitles[draft.type],
        draft.stem,
        ...places.map((index) => options[index]),
        sayAnswer(draft),
        draft.explanation,
        draft.difficulty && difficultyTitles[draft.difficulty],
        draft.topic,
        draft.source,
        draft.hints.join('\n'),
      ].map((text) => safeCell(text ?? '')),
    ),
  ];
}

function optionCells(draft: QuestionDraft): readonly string[] {
  switch (draft.type) {
    case 'single':
    case 'multiple':
    case 'order':
      return draft.options.map(({ text }) => text);
    case 'match': {
      const texts = new Map(draft.right.map(({ key, text }) => [key, text]));
      const used = new Set(Object.values(draft.answer));
      return [
        ...draft.left.map(({ key, text }) => `${text} = ${texts.get(draft.answer[key] ?? '') ?? ''}`),
        ...draft.right.filter(({ key }) => !used.has(key)).map(({ text }) => `= ${text}`),
      ];
    }
    case 'boolean':
    case 'blank':
    case 'scenario':
      return [];
  }
}

// What begins with an apostrophe gets another, so that reading can take one away.
const safeCell = (text: string): string => (text.startsWith("'") ? `'${text}` : spreadsheetText(text));
