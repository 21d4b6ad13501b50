import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exportQuiz, exportTemplate } from '../../scripts/questions/export-quiz.ts';
import { importQuestions } from '../../scripts/questions/import-quiz.ts';
import { parseQuiz } from '../../src/quiz/parse-quiz.ts';
import { workplace } from '../../src/source/workplace.ts';

let root = '';
let out: string[] = [];
let err: string[] = [];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'questions-'));
  cpSync('tests/fixtures/seed-library', root, { recursive: true });
  out = [];
  err = [];
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const run = (
  command: typeof importQuestions,
  operands: readonly string[],
  options: Readonly<Record<string, string | true>>,
) =>
  command({
    place: workplace({ HANDBOOK_ROOT: root }),
    env: {},
    operands,
    options,
    print: (text) => void out.push(text),
    note: (text) => void err.push(text),
  });

const save = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(root, name), content);
  return join(root, name);
};
const quiz = (name: string): string => readFileSync(join(root, 'quizzes', `${name}.yaml`), 'utf8');
const bank = 'tests/fixtures/formats/exam-text/bank.txt';

describe('import', () => {
  test('makes a quiz that our own reader finds nothing wrong with, and never replaces one', async () => {
    expect(await run(importQuestions, [bank], { to: 'quizzes/entry.yaml' })).toBe(0);
    const { quiz: read, findings } = parseQuiz(quiz('entry'), 'quizzes/entry.yaml');
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(read?.questions).toHaveLength(11);
    expect(err.join('\n')).toContain('No source');
    expect(await run(importQuestions, [bank], { to: 'quizzes/entry.yaml' })).toBe(1);
    expect(await run(importQuestions, [bank], { to: 'quizzes/entry.yaml', force: true })).toBe(0);
  });

  test('writes nothing where a question has mistakes, unless told to take the others', async () => {
    const errors = 'tests/fixtures/formats/exam-text/errors.txt';
    expect(await run(importQuestions, [errors], { to: 'quizzes/entry.yaml' })).toBe(1);
    expect(existsSync(join(root, 'quizzes/entry.yaml'))).toBe(false);
    expect(err.join('\n')).toContain('errors.txt line 1 error');
    expect(await run(importQuestions, [errors], { to: 'quizzes/entry.yaml', partial: true })).toBe(0);
    expect(parseQuiz(quiz('entry'), 'entry.yaml').quiz?.questions).toHaveLength(1);
  });

  test('writes nowhere but into quizzes', async () => {
    for (const to of ['../entry.yaml', 'quizzes/../../x.yaml', 'quizzes/exams/x.yaml', 'content/x.yaml']) {
      expect(await run(importQuestions, [bank], { to })).toBe(2);
    }
  });

  test.each([
    ['a renamed program', 'bank.gift', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0]), 'EXE'],
    ['zero bytes', 'bank.txt', new Uint8Array([0x31, 0x2e, 0, 0x41]), 'Not a text file'],
    ['an old spreadsheet', 'bank.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), 'old .xls'],
    ['a text called spreadsheet', 'bank.xlsx', new Uint8Array([0x31]), 'Not a whole .xlsx'],
    ['macros', 'bank.xlsx', zipSync({ 'xl/vbaProject.bin': new Uint8Array(9) }), 'macros'],
    ['a bomb', 'bank.xlsx', zipSync({ 'xl/a.xml': new Uint8Array(120 * 1024 * 1024) }), 'too large'],
    ['a document type', 'bank.xlsx', zipSync({ 'xl/a.xml': Buffer.from('<!DOCTYPE x><x/>') }), 'DOCTYPE'],
    ['a way out', 'bank.xlsx', zipSync({ '../../x.xml': Buffer.from('<x/>') }), 'Not a whole .xlsx'],
    ['too much', 'bank.txt', new Uint8Array(21 * 1024 * 1024).fill(0x41), '20 MB'],
    ['an entity', 'bank.xml', Buffer.from('<!DOCTYPE q><quiz><question type="a"/></quiz>'), 'DOCTYPE'],
    ['no format at all', 'bank.md', Buffer.from('hello'), 'Unknown format'],
  ])('%s is refused with the reason', async (_, name, bytes, reason) => {
    expect(await run(importQuestions, [save(name, bytes)], { to: 'quizzes/entry.yaml' })).toBe(1);
    expect(err.join('\n')).toContain(reason);
    expect(existsSync(join(root, 'quizzes/entry.yaml'))).toBe(false);
  });

  test('GBK and a byte order mark are taken', async () => {
    const gbk = Buffer.from('312e20b6d4c2f0a3bf0ab4f0b0b8a3bab6d40a', 'hex');
    expect(await run(importQuestions, [save('a.txt', gbk)], { to: 'quizzes/gbk.yaml' })).toBe(0);
    expect(quiz('gbk')).toContain('对吗？');
    expect(err.join('\n')).toContain('GBK');
    expect(await run(importQuestions, [save('b.gift', '\ufeff::q:: right? {T}')], { to: 'quizzes/bom.yaml' })).toBe(0);
  });
});

describe('export', () => {
  test('tells what is lost, and with --strict writes nothing', async () => {
    const target = join(root, 'out.txt');
    const options = { to: 'aiken', out: target, format: 'json' };
    expect(await run(exportQuiz, ['quiz', 'desk-basics'], { ...options, strict: true })).toBe(1);
    expect(existsSync(target)).toBe(false);
    expect(await run(exportQuiz, ['quiz', 'desk-basics'], options)).toBe(0);
    expect(existsSync(target)).toBe(true);
    const report = JSON.parse(out.at(-1) ?? '') as { questions: { losses: { message: string }[] }[] };
    expect(report.questions.length).toBeGreaterThan(0);
    expect(report.questions.every(({ losses }) => losses.every(({ message }) => message !== ''))).toBe(true);
  });

  test('exam questions stay unless they are asked for', async () => {
    expect(await run(exportQuiz, ['quiz', 'desk-exam'], { to: 'gift' })).toBe(1);
    expect(out).toEqual([]);
    expect(await run(exportQuiz, ['quiz', 'desk-exam'], { to: 'gift', 'with-exam-pool': true })).toBe(0);
    expect(out.join('')).toContain('::');
  });

  test('the template comes back in as it went out', async () => {
    const target = join(root, 'template.xlsx');
    expect(await run(exportTemplate, ['template'], { to: 'xlsx', out: target })).toBe(0);
    await run(importQuestions, [target], { to: 'quizzes/template.yaml' });
    expect(parseQuiz(quiz('template'), 'template.yaml').quiz?.questions).toHaveLength(6);
  });
});
