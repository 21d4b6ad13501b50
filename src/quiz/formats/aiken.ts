import type { Option } from '../model.ts';
import { type Issue, letterAt, type QuestionDraft, type ReadBank, type ReadQuestion } from './draft.ts';
import type { Reduced, TextFormat } from './format.ts';
import { markdownOf, plainOf } from './plain-text.ts';

/** The plainest format there is: one line of stem, lettered options, one right letter. */
export const aiken: TextFormat = {
  medium: 'text',
  endings: ['.aiken', '.aiken.txt', '.txt'],
  types: ['single', 'boolean'],
  keeps: [],
  adapt,
  fits: (text) => /^ANSWER:[ \t]*[A-Z][ \t]*$/m.test(text) && /^A[.)]/m.test(text),
  read: readAiken,
  write: (drafts) => `${drafts.map(aikenQuestion).join('\n\n')}\n`,
};

// Aiken has no true and false; two options say it in the words that need no translation in the dialect's home.
const truths: readonly Option[] = [
  { key: 'A', text: '正确' },
  { key: 'B', text: '错误' },
];

function adapt(draft: QuestionDraft): Reduced {
  if (draft.type !== 'boolean') return { draft, losses: [] };
  const { stem, hints, answer } = draft;
  const single: QuestionDraft = {
    stem,
    hints,
    type: 'single',
    options: truths,
    shuffle: true,
    answer: answer ? 'A' : 'B',
  };
  return { draft: single, losses: [{ code: 'as-single' }] };
}

function aikenQuestion(draft: QuestionDraft): string {
  if (draft.type !== 'single') return '';
  const options = draft.options.map(({ key, text }) => `${key}. ${plainOf(text).text}`);
  return [stemLine(plainOf(draft.stem).text), ...options, `ANSWER: ${draft.answer}`].join('\n');
}

const optionLine = /^([A-Z])[.)]\s+(.*)$/;
const answerLine = /^ANSWER:\s*(.*)$/;

// A stem that looks like an option or an answer stands behind a space, which readers drop.
const stemLine = (stem: string): string => (optionLine.test(stem) || answerLine.test(stem) ? ` ${stem}` : stem);

function readAiken(text: string): ReadBank {
  const questions: ReadQuestion[] = [];
  const issues: Issue[] = [];
  let stem: string[] = [];
  let options: Option[] = [];
  let first = 0;
  let isBroken = false;
  const report = (line: number, code: Issue['code'], found?: string, expected?: string): void =>
    void issues.push({ severity: 'error', code, at: { line }, found, expected });
  const begin = (): void => {
    stem = [];
    options = [];
    isBroken = false;
  };
  const unfinished = (): void => {
    if (!isBroken && (stem.length > 0 || options.length > 0)) report(first, 'answer-missing');
    begin();
  };
  const finish = (answer: string, line: number): void => {
    const keys = options.map(({ key }) => key);
    // A broken one is reported already.
    if (isBroken) begin();
    else if (stem.length === 0) report(line, 'stem-missing');
    else if (options.length < 2) report(first, 'options-missing', String(options.length), '2');
    else if (!keys.includes(answer)) report(line, 'answer-unknown', answer, keys.join(' '));
    else {
      const draft: QuestionDraft = { stem: stem.join('\n'), hints: [], type: 'single', options, shuffle: true, answer };
      questions.push({ at: { line: first }, draft });
    }
    begin();
  };
  for (const [index, raw] of text.replace(/\r\n?/g, '\n').split('\n').entries()) {
    const line = index + 1;
    if (raw.trim() === '') {
      if (options.length > 0) unfinished();
      continue;
    }
    const [, answer] = answerLine.exec(raw) ?? [];
    const [, key, words = ''] = optionLine.exec(raw) ?? [];
    if (stem.length + options.length === 0) first = line;
    if (answer !== undefined) finish(answer.trim(), line);
    else if (key !== undefined && stem.length > 0) {
      if (key !== letterAt(options.length)) {
        if (!isBroken) report(line, 'option-order', key, letterAt(options.length));
        isBroken = true;
      }
      options.push({ key, text: markdownOf(words.trim()) });
    } else if (options.length > 0) {
      unfinished();
      first = line;
      stem.push(markdownOf(raw.trim()));
    } else stem.push(markdownOf(raw.trim()));
  }
  unfinished();
  return { questions, issues };
}
