import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { main } from '../../scripts/main.ts';
import { responseOf, writeResponse } from '../../src/quiz/exam/response-file.ts';
import { answer, beginSitting, handIn } from '../../src/quiz/exam/sitting.ts';
import { correctResponse } from '../../src/quiz/grade.ts';
import { loadAnswerKey, loadAnswerKeyAt } from '../../src/source/load-answer-key.ts';

const workshop = mkdtempSync(join(tmpdir(), 'handbook-grade-'));
// Inside a repository, but not at its root.
const root = join(workshop, 'team', 'handbook');
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { cwd: workshop, stdio: 'pipe' });
const files = ['A1', '=2+5'].map((id) => join(workshop, `${id.replace(/\W/g, '-')}.json`));

beforeAll(() => {
  cpSync('quizzes', join(root, 'quizzes'), { recursive: true });
  for (const name of ['facts.yaml', 'handbook.yaml']) cpSync(join('content', name), join(root, 'content', name));
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'The exam');
  const { exams, pool } = loadAnswerKey(root).key;
  const exam = exams.find(({ id }) => id === 'new-hire');
  if (!exam) throw new Error('No exam');
  ['A1', '=2+5'].forEach((id, index) => {
    let sitting = beginSitting(exam, pool, {
      candidate: { name: '@SUM(A1)', id },
      attempt: 1,
      now: Date.UTC(2026, 10, 23),
    });
    for (const question of pool.filter((one) => sitting.questions.includes(one.id)))
      sitting = answer(sitting, exam, {
        id: question.id,
        response: correctResponse(question),
        now: Date.UTC(2026, 10, 23),
      });
    writeFileSync(files[index] ?? '', writeResponse(responseOf(handIn(sitting, exam, Date.UTC(2026, 10, 23, 0, 9)))));
  });
});
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

async function run(...args: string[]): Promise<{ code: number; out: string }> {
  const out = join(workshop, `out-${args.length}`);
  const code = await main(['grade', ...files, '--out', out, ...args], { HANDBOOK_ROOT: root });
  return { code, out: readFileSync(out, 'utf8') };
}

test('the exam of this handbook can be sat and graded: right answers are all points', async () => {
  const { code, out } = await run('--format', 'json');
  expect(code).toBe(0);
  const { exams, faults } = JSON.parse(out);
  expect(faults).toEqual([]);
  expect(
    exams[0].results.map(({ percent, passed }: { percent: number; passed: boolean }) => [percent, passed]),
  ).toEqual([
    [100, true],
    [100, true],
  ]);
});

test('no cell of the CSV is a formula', async () => {
  const { out } = await run('--format', 'csv');
  const cells = out
    .replace(/^\ufeff/, '')
    .trim()
    .split('\r\n')
    .flatMap((line) => line.split(','));
  expect(cells.filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
  expect(cells).toContain("'=2+5");
});

test('an earlier key is read from git, and the results that the key now changes are listed', async () => {
  const path = join(root, 'quizzes', 'exam-new-hire.yaml');
  const before = readFileSync(path, 'utf8');
  // Every boolean question is turned round; a paper has some of them.
  writeFileSync(
    path,
    before.replace(/answer: (true|false)$/gm, (_, value) => `answer: ${value === 'false'}`),
  );
  const { out } = await run('--format', 'json', '--key', 'HEAD');
  writeFileSync(path, before);
  const [exam] = JSON.parse(out).exams;
  expect(exam.results[0].percent).toBe(100);
  expect(exam.changed.length).toBeGreaterThan(0);
  for (const one of exam.changed) expect(one.after.percent).toBeLessThan(100);
});

test('a revision that is none, or looks like an option, is no key', () => {
  for (const revision of ['no-such-branch', '--help', '', 'HEAD:quizzes'])
    expect(loadAnswerKeyAt(root, revision)).toBeUndefined();
});
