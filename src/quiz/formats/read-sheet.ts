import { spreadsheetText } from '../../text/spreadsheet-text.ts';
import type { Option, QuestionType } from '../model.ts';
import {
  type Issue,
  type IssueCode,
  letterAt,
  letters,
  type QuestionDraft,
  type ReadBank,
  type ReadQuestion,
} from './draft.ts';
import { inferType, type ReadBody, readBody } from './exam-answer.ts';
import { difficultyNamed, type ExamField, fieldNamed, isOpenType, typeNamed, typeTitles } from './exam-words.ts';
import type { Cell } from './format.ts';
import { matchBody, type Pair } from './pairs.ts';

type Column =
  | { readonly kind: 'stem' }
  | { readonly kind: 'option' }
  | { readonly kind: 'field'; readonly field: ExamField };

const rowsBeforeHeadings = 10;

/** The row with the headings, counted from 0; undefined when there is none. */
export const headingRow = (rows: readonly (readonly Cell[])[]): number | undefined => {
  const found = rows
    .slice(0, rowsBeforeHeadings)
    .findIndex((row) => row.some((cell) => columnOf(cell)?.kind === 'stem'));
  return found < 0 ? undefined : found;
};

function columnOf(title: Cell): Column | undefined {
  const name = title.normalize('NFKC').replace(/\s|[*()（）]|必填|选填/g, '');
  if (/^(?:题干|题目|试题|问题|题目内容|试题内容|题干内容)$/.test(name)) return { kind: 'stem' };
  if (/^(?:选项)?[A-Z]$|^选项(?:\d{1,2}|[一二三四五六七八九十])$/.test(name)) return { kind: 'option' };
  const field = fieldNamed(name);
  return field && { kind: 'field', field };
}

/** Reads the rows of a sheet, the first of which that names a stem holds the headings. */
export function readSheet(rows: readonly (readonly Cell[])[]): ReadBank {
  const top = headingRow(rows);
  const issues: Issue[] = [];
  if (top === undefined) {
    return {
      questions: [],
      issues: [{ severity: 'error', code: 'column-missing', at: { cell: 'A1' }, found: '题干' }],
    };
  }
  const columns = (rows[top] ?? []).map((title, index) => {
    const column = columnOf(title);
    if (!column && title.trim() !== '') {
      issues.push({
        severity: 'note',
        code: 'column-unknown',
        at: { cell: cellName(index, top) },
        found: title.trim(),
      });
    }
    return column;
  });
  const questions = rows.flatMap((cells, row): readonly ReadQuestion[] => {
    if (row <= top || cells.every((cell) => cell.trim() === '')) return [];
    return readRow(columns, cells, row, issues);
  });
  return { questions, issues };
}

const cellName = (column: number, row: number): string =>
  `${column >= letters.length ? letterAt(Math.floor(column / letters.length) - 1) : ''}${letterAt(column % letters.length)}${row + 1}`;

// What was put before a text so that no spreadsheet computes it.
const bare = (cell: Cell): string => {
  const text = cell.trim();
  const rest = text.slice(1);
  return text.startsWith("'") && (rest.startsWith("'") || spreadsheetText(rest) !== rest) ? rest : text;
};

function readRow(
  columns: readonly (Column | undefined)[],
  cells: readonly Cell[],
  row: number,
  issues: Issue[],
): readonly ReadQuestion[] {
  const at = (kind: 'stem' | ExamField): string => {
    const index = columns.findIndex(
      (column) => column?.kind === kind || (column?.kind === 'field' && column.field === kind),
    );
    return cellName(Math.max(0, index), row);
  };
  const fields: Partial<Record<ExamField, string>> = {};
  const options: { readonly option: Option; readonly cell: string }[] = [];
  let stem = '';
  let gap: string | undefined;
  let hole: string | undefined;
  for (const [index, column] of columns.entries()) {
    const text = bare(cells[index] ?? '');
    if (column?.kind === 'stem') stem = text;
    else if (column?.kind === 'field') fields[column.field] = text;
    else if (column && text === '') gap ??= cellName(index, row);
    else if (column) {
      hole ??= gap;
      options.push({ option: { key: letterAt(options.length), text }, cell: cellName(index, row) });
    }
  }
  const fail = (cell: string, code: IssueCode, found?: string, expected?: string): readonly ReadQuestion[] => {
    issues.push({ severity: 'error', code, at: { cell }, found, expected });
    return [];
  };
  if (stem === '') return fail(at('stem'), 'stem-missing');
  // The letters of the key count the columns, so that a hole would shift them.
  if (hole) return fail(hole, 'option-gap');
  const { type: named = '', answer = '', difficulty: level = '', hint = '' } = fields;
  if (isOpenType(named)) return fail(at('type'), 'type-unsupported', named);
  const list = options.map(({ option }) => option);
  const type = named === '' ? inferType(list, answer) : typeNamed(named);
  if (!type) return fail(at('type'), 'type-unknown', named, knownTypes);
  const read = type === 'match' ? readPairs(options) : readBody(type, stem, list, answer);
  if ('problem' in read) {
    const { code, found, expected, cell } = read.problem;
    return fail(cell ?? at(code === 'options-missing' ? 'stem' : 'answer'), code, found, expected);
  }
  const difficulty = difficultyNamed(level);
  if (level !== '' && !difficulty) {
    issues.push({ severity: 'note', code: 'difficulty-unknown', at: { cell: at('difficulty') }, found: level });
  }
  const draft: QuestionDraft = {
    name: fields.name || undefined,
    stem,
    hints: hint.split('\n').flatMap((line): readonly string[] => (line.trim() === '' ? [] : [line.trim()])),
    explanation: fields.explanation || undefined,
    source: fields.source || undefined,
    topic: fields.topic || undefined,
    difficulty,
    ...read.body,
  };
  return [{ at: { cell: at('stem') }, draft }];
}

// As we write them, a right side alone first; then as people do.
const pairForms = [/^()=\s(.*)$/s, /^(.*?)\s=\s(.*)$/s, /^([^=＝]*)[=＝](.*)$/s];

function readPairs(options: readonly { readonly option: Option; readonly cell: string }[]): ReadBody {
  const pairs: Pair[] = [];
  for (const { option, cell } of options) {
    const [, left, right] = pairForms.map((form) => form.exec(option.text)).find((found) => found !== null) ?? [];
    if (right === undefined || right.trim() === '') {
      return { problem: { code: 'pair-unreadable', found: option.text, cell } };
    }
    pairs.push({ left: (left ?? '').trim(), right: right.trim() });
  }
  const named = pairs.filter(({ left }) => left !== '').length;
  if (named < 2) {
    return { problem: { code: 'options-missing', found: String(named), expected: '2', cell: options[0]?.cell } };
  }
  return { body: matchBody(pairs) };
}

const knownTypes = (['single', 'multiple', 'boolean', 'blank', 'order', 'match'] satisfies readonly QuestionType[])
  .map((type) => typeTitles[type])
  .join('、');
