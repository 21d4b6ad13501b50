import type { Option } from '../model.ts';
import { countGaps } from '../stem-gaps.ts';
import { type Issue, type IssueCode, letterAt, type QuestionDraft, type ReadBank, type ReadQuestion } from './draft.ts';
import { inferType, readBody } from './exam-answer.ts';
import { examLine, splitOptions } from './exam-lines.ts';
import { difficultyNamed, type ExamField, isOpenType, truthNamed, typeNamed, typeTitles } from './exam-words.ts';
import { markdownOf } from './plain-text.ts';

interface Pending {
  readonly line: number;
  stem: string;
  readonly options: { key: string; text: string }[];
  readonly fields: Partial<Record<ExamField, string>>;
  /** The line of the key, where messages about it point. */
  answerLine: number | undefined;
  /** What a line without a mark of its own goes on with. */
  part: 'stem' | 'option' | ExamField;
  readonly heading: string | undefined;
  /** Reported already. */
  isBroken: boolean;
}

/** Reads the text of a Chinese exam paper. A question goes from its number to the next one. */
export function readExamText(text: string): ReadBank {
  const questions: ReadQuestion[] = [];
  const issues: Issue[] = [];
  let title: string | undefined;
  let heading: string | undefined;
  let pending: Pending | undefined;
  const finish = (): void => {
    if (pending && !pending.isBroken) finishQuestion(pending, questions, issues);
    pending = undefined;
  };
  for (const [index, raw] of text.replace(/\r\n?/g, '\n').split('\n').entries()) {
    const line = index + 1;
    const read = examLine(raw);
    switch (read.kind) {
      case 'empty':
        break;
      case 'heading':
        finish();
        heading = read.title;
        break;
      case 'question': {
        finish();
        pending = {
          line,
          stem: '',
          options: [],
          fields: {},
          answerLine: undefined,
          part: 'stem',
          heading,
          isBroken: false,
        };
        const [stem = '', ...options] = inlineOptions(read.text);
        pending.stem = stem;
        addOptions(pending, 'A', options, line, issues);
        break;
      }
      case 'option':
        if (pending && (pending.part === 'stem' || pending.part === 'option')) {
          addOptions(pending, read.key, splitOptions(read.text, pending.options.length + 1), line, issues);
        } else if (pending) goOn(pending, raw.trim());
        else issues.push(stray(line, raw));
        break;
      case 'field':
        if (!pending) {
          issues.push(stray(line, raw));
          break;
        }
        pending.fields[read.field] = read.text;
        pending.part = read.field;
        if (read.field === 'answer') pending.answerLine = line;
        break;
      case 'text':
        if (pending) goOn(pending, read.text);
        else if (title === undefined && questions.length === 0) title = read.text;
        else issues.push(stray(line, raw));
    }
  }
  finish();
  return { title, questions, issues };
}

const stray = (line: number, raw: string): Issue => ({
  severity: 'note',
  code: 'stray-line',
  at: { line },
  found: raw.trim().slice(0, 30),
});

/** A stem with all its options on one line: at least A and B, in this order. */
function inlineOptions(text: string): readonly string[] {
  const split = splitOptions(text, 0);
  return split.length > 2 ? split : [text];
}

function addOptions(pending: Pending, key: string, texts: readonly string[], line: number, issues: Issue[]): void {
  if (texts.length === 0) return;
  const expected = letterAt(pending.options.length);
  if (key !== expected) {
    issues.push({ severity: 'error', code: 'option-order', at: { line }, found: key, expected });
    pending.isBroken = true;
  }
  for (const text of texts) pending.options.push({ key: letterAt(pending.options.length), text });
  pending.part = 'option';
}

/** A line that belongs to what stands above it. */
function goOn(pending: Pending, text: string): void {
  const { part } = pending;
  const last = pending.options.at(-1);
  if (part === 'stem') pending.stem = pending.stem === '' ? text : `${pending.stem}\n${text}`;
  else if (part === 'option') {
    if (last) last.text = `${last.text} ${text}`.trim();
  } else pending.fields[part] = `${pending.fields[part] ?? ''}\n${text}`.trim();
}

const typeMark = /^[【[（(]\s*([\p{Script=Han}]{2,6}题?)\s*[】\]）)]\s*/u;
const keyInStem = /[（(]\s*([A-ZＡ-Ｚ](?:[、，,\s]*[A-ZＡ-Ｚ]){0,7}|[对错√×✓✗]|正确|错误)\s*[）)]/g;

/** Stem and key, where the key stands in brackets inside the stem. */
function keyOf(stem: string, given: string | undefined): { readonly stem: string; readonly answer: string } {
  const [inside, ...others] = given === undefined ? stem.matchAll(keyInStem) : [];
  if (!inside || others.length > 0) return { stem, answer: given ?? '' };
  const [whole, answer = ''] = inside;
  // Of a statement nothing is left but the statement.
  const open = stem.replace(whole, truthNamed(answer) === undefined || /[a-z]/i.test(answer) ? '（　）' : '');
  return { stem: open.trim(), answer };
}

function finishQuestion(pending: Pending, questions: ReadQuestion[], issues: Issue[]): void {
  const { line, fields } = pending;
  const read = completeQuestion(pending);
  if ('problem' in read) {
    const { code, found, expected } = read.problem;
    const at = { line: code === 'stem-missing' ? line : (pending.answerLine ?? line) };
    issues.push({ severity: 'error', code, at, found, expected });
    return;
  }
  const difficulty = fields.difficulty === undefined ? undefined : difficultyNamed(fields.difficulty);
  if (fields.difficulty && !difficulty) {
    issues.push({ severity: 'note', code: 'difficulty-unknown', at: { line }, found: fields.difficulty });
  }
  const draft: QuestionDraft = {
    name: fields.name || undefined,
    stem: read.stem,
    hints: fields.hint ? [markdownOf(fields.hint)] : [],
    explanation: fields.explanation ? markdownOf(fields.explanation) : undefined,
    source: fields.source || undefined,
    topic: fields.topic || undefined,
    difficulty,
    ...read.body,
  };
  questions.push({ at: { line }, draft });
}

function completeQuestion({ stem: written, options, fields, heading }: Pending) {
  const [mark = '', marked = ''] = typeMark.exec(written) ?? [];
  const isMark = typeNamed(marked) !== undefined || isOpenType(marked);
  const named = fields.type ?? (isMark ? marked : heading);
  const { stem, answer } = keyOf(isMark ? written.slice(mark.length) : written, fields.answer);
  const problem = (code: IssueCode, found?: string, expected?: string) => ({ problem: { code, found, expected } });
  if (stem.trim() === '') return problem('stem-missing');
  if (named !== undefined && isOpenType(named)) return problem('type-unsupported', named);
  const list = options.map((option): Option => ({ ...option, text: markdownOf(option.text) }));
  const type = named === undefined ? inferType(list, answer) : typeNamed(named);
  if (!type || type === 'match') return problem('type-unknown', named, knownTypes);
  const words = markdownOf(type === 'blank' ? withGaps(stem) : stem);
  const read = readBody(type, words, list, answer);
  return 'problem' in read ? read : { stem: words, body: read.body };
}

const knownTypes = (['single', 'multiple', 'boolean', 'blank', 'order'] as const)
  .map((type) => typeTitles[type])
  .join('、');

/** Gaps as we write them: full-width underscores and empty brackets are gaps, too. */
function withGaps(stem: string): string {
  const underscored = stem.replace(/＿+/g, '____');
  return countGaps(underscored) > 0 ? underscored : underscored.replace(/[（(][\s　]*[）)]/g, '____');
}
