import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { grade } from '../../scripts/commands/grade.ts';
import { responseOf, writeResponse } from '../../src/quiz/exam/response-file.ts';
import { answer, beginSitting, handIn } from '../../src/quiz/exam/sitting.ts';
import { correctResponse } from '../../src/quiz/grade.ts';
import { loadAnswerKey } from '../../src/source/load-answer-key.ts';
import { loadPlans } from '../../src/source/load-plans.ts';
import { workplace } from '../../src/source/workplace.ts';
import { type Observation, writeAssessmentFile } from '../../src/training/assessment/assessment-file.ts';

const workshop = mkdtempSync(join(tmpdir(), 'handbook-probation-'));
const root = join(workshop, 'handbook');
const file = (name: string): string => join(workshop, name);

const person = (name: string, number: string, more: Partial<Observation> = {}): Observation => ({
  name,
  number,
  observer: '主管',
  date: '2026-12-10',
  ratings: {},
  notes: {},
  note: '',
  ...more,
});

beforeAll(() => {
  for (const name of ['quizzes', 'content']) cpSync(name, join(root, name), { recursive: true });
  const { exams, pool } = loadAnswerKey(root).key;
  const exam = exams.find(({ id }) => id === 'new-hire');
  if (!exam) throw new Error('No exam');
  const now = Date.UTC(2026, 11, 10);
  for (const [name, id] of [
    ['小许', 'A1'],
    ['小林', 'A2'],
  ] as const) {
    let sitting = beginSitting(exam, pool, { candidate: { name, id }, attempt: 1, now });
    for (const question of pool.filter((one) => sitting.questions.includes(one.id)))
      sitting = answer(sitting, exam, { id: question.id, response: correctResponse(question), now });
    writeFileSync(file(`${id}.json`), writeResponse(responseOf(handIn(sitting, exam, now + 60_000))));
  }
  for (const form of loadPlans(root).assessments) {
    const rated = (value: number) => Object.fromEntries(form.items.map(({ id }) => [id, value]));
    const low = form.id === 'reception-service' ? { ...rated(4), [form.items[0]?.id ?? '']: 1 } : rated(4);
    const observations = [
      // Known by name alone, as who fills in a form may not know numbers.
      person('小许', '', { ratings: rated(5) }),
      person('小林', 'A2', { ratings: low }),
      person('../../小周', '=1+1', { ratings: rated(4) }),
    ];
    writeFileSync(file(`${form.id}.json`), writeAssessmentFile('zhanggui', { assessment: form.id, observations }));
  }
  const whole = readFileSync(file('operation-skills.json'), 'utf8');
  writeFileSync(file('bad-cut.json'), whole.slice(0, 200));
  writeFileSync(file('bad-copy.json'), whole);
  writeFileSync(
    file('bad-shop.json'),
    writeAssessmentFile('other-shop', { assessment: 'operation-skills', observations: [] }),
  );
  writeFileSync(
    file('bad-form.json'),
    writeAssessmentFile('zhanggui', { assessment: 'operation-skill', observations: [] }),
  );
  const nameless = [person('', '', { ratings: { memory: 3 } }), person('', '')];
  writeFileSync(
    file('bad-name.json'),
    writeAssessmentFile('zhanggui', { assessment: 'operation-skills', observations: nameless }),
  );
});
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

const good = ['A1', 'A2', 'operation-skills', 'reception-service', 'professional-conduct'];
const bad = ['bad-cut', 'bad-copy', 'bad-shop', 'bad-form', 'bad-name'];

async function run(names: readonly string[], options: Readonly<Record<string, string>> = {}) {
  const out: string[] = [];
  const notes: string[] = [];
  const code = await grade.run({
    place: workplace({ HANDBOOK_ROOT: root }),
    env: {},
    options,
    operands: names.map((name) => file(`${name}.json`)),
    print: (text) => void out.push(text),
    note: (text) => void notes.push(text),
  });
  return { code, out: out.join('\n'), notes: notes.join('\n') };
}

interface Told {
  readonly probation: readonly {
    readonly name: string;
    readonly number: string;
    readonly outcome: string;
    readonly exams: readonly { readonly percent: number }[];
    readonly missingExams: readonly string[];
    readonly forms: readonly { readonly percent: number; readonly below: readonly string[] }[];
  }[];
  readonly faults: readonly { readonly file: string; readonly kind: string }[];
}

test('exams and forms of one person meet in one decision', async () => {
  const { code, out, notes } = await run(good, { format: 'json' });
  expect(code).toBe(0);
  const { probation, faults }: Told = JSON.parse(out);
  expect(faults).toEqual([]);
  expect(probation.map(({ name, number, outcome, missingExams }) => [name, number, outcome, missingExams])).toEqual([
    ['小许', 'A1', 'confirm', []],
    ['小林', 'A2', 'extend', []],
    ['../../小周', '=1+1', 'open', ['new-hire']],
  ]);
  expect(probation[0]?.forms.map(({ percent }) => percent)).toEqual([100, 100, 100]);
  expect(probation[0]?.exams[0]?.percent).toBe(100);
  expect(probation[1]?.forms.flatMap(({ below }) => below)).toHaveLength(1);
  expect(notes).toContain('按“新人培训计划”评定：3 张观察考核表，1 门考试。');
});

test('a bad form is named with what is wrong, and stops none of the others', async () => {
  const alone = JSON.parse((await run(good, { format: 'json' })).out) as Told;
  const { code, out, notes } = await run([...good, ...bad], { format: 'json' });
  expect(code).toBe(1);
  const { probation, faults }: Told = JSON.parse(out);
  expect(probation).toEqual(alone.probation);
  expect(faults.map(({ file: path, kind }) => [path, kind])).toEqual([
    [file('bad-cut.json'), 'not-json'],
    [file('bad-copy.json'), 'repeated'],
    [file('bad-shop.json'), 'other-handbook'],
    [file('bad-form.json'), 'unknown-form'],
    [file('bad-name.json'), 'nameless'],
  ]);
  for (const name of bad) expect(notes).toContain(`${name}.json: `);
  expect(notes).toContain('是不是 operation-skills？');
  expect(notes).not.toMatch(/undefined|\[object/);
});

test('the table, CSV and workbook have a row for each person, and no cell is a formula', async () => {
  const table = await run(good);
  expect(table.out).toMatch(/^转正评定表\n/);
  expect(table.out).toContain('按期转正');
  expect(table.out).toContain('成绩');
  const csv = (await run(good, { format: 'csv' })).out.split('\r\n');
  expect(csv[0]).toMatch(/^姓名,编号,/);
  expect(csv.filter((line) => line !== '')).toHaveLength(4);
  expect(csv[3]).toContain("'=1+1");
  const path = file('probation.xlsx');
  await run(good, { format: 'xlsx', out: path });
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  expect(book.worksheets[0]?.name).toBe('转正评定表');
  expect(book.worksheets[0]?.getColumn(1).values.slice(2)).toEqual(['小许', '小林', '../../小周']);
  expect(book.worksheets[0]?.getCell('B4').value).toBe("'=1+1");
});

test('a sheet for each person is written into the folder and nowhere else', async () => {
  const folder = file('sheets');
  const before = readdirSync(workshop).length;
  const { notes } = await run(good, { probation: folder });
  expect(readdirSync(folder).sort()).toEqual(['1-1-小周.html', 'A1-小许.html', 'A2-小林.html']);
  expect(readdirSync(workshop)).toHaveLength(before + 1);
  expect(notes).toContain('3 份评定表');
  const html = readFileSync(join(folder, 'A2-小林.html'), 'utf8');
  expect(html).toContain('延长观察');
  expect(html).toContain('低于最低要求');
  expect(html.match(/<section>/g)).toHaveLength(1);
});

test('another plan asks for other forms and no exam; one that does not exist is wrong usage', async () => {
  const { code, out } = await run(good, { format: 'json', plan: 'after-sales' });
  expect(code).toBe(0);
  expect((JSON.parse(out) as Told).probation.map(({ outcome, forms }) => [outcome, forms.length])).toEqual([
    ['confirm', 1],
    ['extend', 1],
    ['confirm', 1],
  ]);
  expect(await run(good, { plan: 'after-sale' })).toMatchObject({ code: 2, out: '' });
});

test('without observation forms grading stays what it was', async () => {
  const { code, out } = await run(['A1', 'A2'], { format: 'json' });
  expect(code).toBe(0);
  expect(JSON.parse(out)).not.toHaveProperty('probation');
});
