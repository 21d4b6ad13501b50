import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readExcelFile, { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { main } from '../../scripts/main.ts';
import { checksumOf, type ExamResponse, responseOf, writeResponse } from '../../src/quiz/exam/response-file.ts';
import { answer, beginSitting, handIn } from '../../src/quiz/exam/sitting.ts';
import { correctResponse } from '../../src/quiz/grade.ts';
import { loadAnswerKey } from '../../src/source/load-answer-key.ts';

const workshop = mkdtempSync(join(tmpdir(), 'handbook-responses-'));
const root = join(workshop, 'handbook');
const folder = join(workshop, 'responses');
const start = Date.UTC(2026, 10, 23);
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

/** Answers the first `right` questions rightly, in ten minutes. */
function sit(id: string, { name = 'Ada', right = 99, minutes = 10 } = {}): ExamResponse {
  const { exams, pool } = loadAnswerKey(root).key;
  const exam = exams[0];
  if (!exam) throw new Error('No exam');
  let sitting = beginSitting(exam, pool, { candidate: { name, id }, attempt: 1, now: start });
  for (const question of sitting.questions.slice(0, right)) {
    const found = pool.find((one) => one.id === question);
    if (found) sitting = answer(sitting, exam, { id: question, response: correctResponse(found), now: start });
  }
  return responseOf(handIn(sitting, exam, start + minutes * 60_000));
}

const resigned = (response: ExamResponse, change: object): ExamResponse => {
  const { checksum, ...content } = { ...response, ...change } as ExamResponse;
  return { ...content, checksum: checksumOf(content) };
};

const put = (name: string, content: unknown): void =>
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));

/** Every way in which a file can be bad, and what is said of it. */
const bad: Readonly<Record<string, string>> = {
  'another-format.json': 'wrong-format',
  'attempt.json': 'attempt',
  'checksum.json': 'checksum',
  'copy.json': 'duplicate',
  'easier-paper.json': 'paper',
  'empty.json': 'not-json',
  'folder.json': 'unreadable',
  'garbage.json': 'too-large',
  'loop.json': 'unreadable',
  'nested.json': 'not-json',
  'proto.json': 'wrong-format',
  'proto-response.json': 'wrong-format',
  'seed.json': 'seed',
  'second-try.json': 'duplicate',
  'unknown-exam.json': 'unknown-exam',
  'unknown-question.json': 'unknown-question',
};

beforeAll(() => {
  cpSync('tests/fixtures/seed-library', root, { recursive: true });
  mkdirSync(folder);
  const ada = sit('V1');
  put('ada.json', writeResponse(ada));
  put('copy.json', ada);
  put('second-try.json', sit('V1', { minutes: 15, right: 3 }));
  // A forged file of the same candidate, finished earlier: it does not count, and takes nothing from the one that does.
  put('easier-paper.json', resigned(sit('V1', { minutes: 1 }), { questions: ['exam-limit'], responses: {} }));
  put('formula.json', sit('=cmd|x', { name: '=HYPERLINK("https://x.example")', right: 2 }));
  put('control.json', sit('V3', { name: 'Bo\u0000b\u001b[31m\ud800', right: 0 }));
  put('another-format.json', { ...ada, format: 'handbook-exam-response/2' });
  put('attempt.json', resigned(ada, { attempt: 3, paperSeed: '0'.repeat(16) }));
  put('checksum.json', { ...ada, finishedAt: '2026-11-23T00:00:01.000Z' });
  put('empty.json', '');
  put('nested.json', '['.repeat(300_000));
  put('proto.json', `{"__proto__":{"passed":true},${JSON.stringify(ada).slice(1)}`);
  put('proto-response.json', JSON.stringify(ada).replace('"responses":{', '"responses":{"__proto__":{"passed":true},'));
  put('seed.json', resigned(ada, { paperSeed: 'f'.repeat(16) }));
  put('unknown-exam.json', resigned(ada, { exam: 'dusk' }));
  put('unknown-question.json', resigned(ada, { questions: ['gone'], responses: {} }));
  put('garbage.json', '');
  truncateSync(join(folder, 'garbage.json'), 50_000_000);
  mkdirSync(join(folder, 'folder.json'));
  symlinkSync('loop.json', join(folder, 'loop.json'));
});

async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly file: string }> {
  const file = join(workshop, 'out', args.join('-').replace(/\W+/g, '-'));
  const code = await main(['grade', ...args, '--out', file], { HANDBOOK_ROOT: root });
  return { code, file };
}

test('every bad file is named with its fault, and every good one is graded', async () => {
  const { code, file } = await run(folder, '--format', 'json');
  expect(code).toBe(1);
  const { exams, faults } = JSON.parse(readFileSync(file, 'utf8')) as {
    exams: { results: { candidate: { id: string }; percent: number; file: string }[] }[];
    faults: { file: string; kind: string }[];
  };
  const named = Object.fromEntries(faults.map((one) => [one.file.slice(folder.length + 1), one.kind]));
  // Its seed does not fit its attempt either, and that is seen first.
  expect(named).toEqual({ ...bad, 'attempt.json': 'seed', 'unknown-exam.json': 'seed' });
  expect(exams[0]?.results.map(({ candidate, percent }) => [candidate.id, percent > 0])).toEqual([
    ['=cmd|x', true],
    ['V1', true],
    ['V3', false],
  ]);
  expect(exams[0]?.results.find(({ candidate }) => candidate.id === 'V1')).toMatchObject({
    percent: 100,
    file: join(folder, 'ada.json'),
  });
});

test('patterns and missing files: what is there is graded, what is not is named', async () => {
  const { code, file } = await run(join(folder, 'a*a.json'), join(folder, 'missing.json'), '--format', 'json');
  expect(code).toBe(1);
  const { exams, faults } = JSON.parse(readFileSync(file, 'utf8'));
  expect(exams[0].results).toHaveLength(1);
  expect(faults).toEqual([{ file: join(folder, 'missing.json'), kind: 'unreadable' }]);
});

test('a seed that fits an attempt too many, or an exam that is gone, is called that', async () => {
  const { exams, pool } = loadAnswerKey(root).key;
  const [exam] = exams;
  if (!exam) throw new Error('No exam');
  const handedIn = (change: Partial<typeof exam>, attempt: number): ExamResponse => {
    const rules = { ...exam, ...change };
    const sitting = beginSitting(rules, pool, { candidate: { name: 'Ada', id: 'V9' }, attempt, now: start });
    return responseOf(handIn(sitting, rules, start + 1000));
  };
  const apart = join(workshop, 'apart');
  mkdirSync(apart);
  writeFileSync(join(apart, 'attempt.json'), writeResponse(handedIn({}, 3)));
  writeFileSync(join(apart, 'exam.json'), writeResponse(handedIn({ id: 'dusk' }, 1)));
  const { file } = await run(apart, '--format', 'json');
  expect(JSON.parse(readFileSync(file, 'utf8')).faults).toMatchObject([
    { kind: 'attempt', attempt: 3, allowed: 2 },
    { kind: 'unknown-exam', exam: 'dusk', suggestion: 'desk' },
  ]);
});

test('another program reads the workbook: every sheet, numbers as numbers, and no formula', async () => {
  const { code, file } = await run(folder, '--format', 'xlsx');
  expect(code).toBe(1);
  const sheets = await readExcelFile(file);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Results', 'Questions', 'Read again', 'Not counted']);
  const rows = await readSheet(file, 'Results');
  const [head = [], ...results] = rows;
  const column = (name: string) => results.map((row) => row[head.indexOf(name)]);
  expect(column('Number')).toEqual(["'=cmd|x", 'V1', 'V3']);
  expect(column('Name')).toEqual([`'=HYPERLINK("https://x.example")`, 'Ada', 'Bo\ufffdb\ufffd[31m\ufffd']);
  expect(column('Percent').every((value) => typeof value === 'number')).toBe(true);
  expect(column('Percent')[1]).toBe(100);
  expect(column('Result')).toEqual(['failed', 'passed', 'failed']);
  const faults = await readSheet(file, 'Not counted');
  expect(faults.length - 1).toBe(Object.keys(bad).length);
  const cells = sheets.flatMap(({ data }) => data.flat()).filter((cell) => typeof cell === 'string');
  expect(cells.filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
});

test('the table has no control character of a name, the CSV no formula', async () => {
  const table = readFileSync((await run(folder, '--format', 'table')).file, 'utf8');
  expect(table).not.toMatch(/[^\P{Cc}\n]/u);
  expect(table).toContain('Bo\ufffdb');
  const csv = readFileSync((await run(folder, '--format', 'csv')).file, 'utf8');
  expect(csv).toContain("'=cmd|x");
  expect(csv).not.toMatch(/(?:^|,)"?[=+@]/m);
});
