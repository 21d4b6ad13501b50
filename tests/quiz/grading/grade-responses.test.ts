import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checksumOf, type ExamResponse, responseOf } from '../../../src/quiz/exam/response-file.ts';
import { answer, beginSitting, handIn } from '../../../src/quiz/exam/sitting.ts';
import { correctResponse } from '../../../src/quiz/grade.ts';
import { changedResults } from '../../../src/quiz/grading/compare-reports.ts';
import { gradeResponses, type HandedIn } from '../../../src/quiz/grading/grade-responses.ts';
import { correlation } from '../../../src/quiz/grading/statistics.ts';
import { exampleQuiz, readExam, readPool } from '../exam/exam-example.ts';

const exam = readExam();
const pool = readPool();
const key = { exams: [exam], pool };
const start = Date.UTC(2026, 10, 23, 1, 0, 0);

/** Answers the first `right` questions rightly and leaves the others empty. */
function sit(id: string, right: number, attempt = 1): ExamResponse {
  let sitting = beginSitting(exam, pool, { candidate: { name: `Name ${id}`, id }, attempt, now: start });
  for (const question of sitting.questions.slice(0, right)) {
    const found = pool.find((one) => one.id === question);
    if (found) sitting = answer(sitting, exam, { id: question, response: correctResponse(found), now: start + 1000 });
  }
  return responseOf(handIn(sitting, exam, start + 60_000 * 10));
}

const file = (name: string, response: unknown): HandedIn => ({
  file: name,
  text: typeof response === 'string' ? response : JSON.stringify(response),
});
const resigned = (response: ExamResponse, change: Partial<ExamResponse>): ExamResponse => {
  const { checksum, ...content } = { ...response, ...change };
  return { ...content, checksum: checksumOf(content) };
};

test('everything right is all points, nothing is none, and points are those of the blueprint', () => {
  const { exams, faults } = gradeResponses([file('b', sit('B', 0)), file('a', sit('A', 8))], key);
  expect(faults).toEqual([]);
  expect(exams[0]?.results).toMatchObject([
    { candidate: { id: 'A' }, points: 16, total: 16, percent: 100, passed: true, minutes: 10, notes: [] },
    { candidate: { id: 'B' }, points: 0, percent: 0, passed: false },
  ]);
});

describe('a file that does not count is named and stops no other', () => {
  const good = sit('A', 8);
  const cases: readonly (readonly [string, unknown, object])[] = [
    ['not JSON', 'PK\u0003\u0004', { kind: 'not-json' }],
    ['another JSON', { hello: 1 }, { kind: 'wrong-format', field: 'format' }],
    ['a field too many', { ...good, score: 100 }, { kind: 'wrong-format', field: 'score' }],
    [
      'a prototype trick',
      `{"__proto__":{"passed":true},${JSON.stringify(good).slice(1)}`,
      { kind: 'wrong-format', field: '__proto__' },
    ],
    [
      'a response to no question',
      resigned(good, { responses: { constructor: 'A' } }),
      { kind: 'wrong-format', field: 'responses.constructor' },
    ],
    ['an altered answer', { ...good, responses: {} }, { kind: 'checksum' }],
    ['another number', resigned(good, { candidate: { name: 'X', id: 'Z9' } }), { kind: 'seed' }],
    ['another seed', resigned(good, { paperSeed: '0'.repeat(16) }), { kind: 'seed' }],
    [
      'an end before its start',
      resigned(good, { finishedAt: '2020-01-01T00:00:00.000Z' }),
      { kind: 'wrong-format', field: 'finishedAt' },
    ],
    ['an attempt too many', sit('C', 8, 3), { kind: 'attempt', attempt: 3, allowed: 2 }],
    [
      'an unknown question',
      resigned(good, { questions: ['gone'], responses: {} }),
      { kind: 'unknown-question', id: 'gone' },
    ],
    [
      'easier questions',
      resigned(good, { questions: ['boolean-desk', 'boolean-stock'], responses: {} }),
      { kind: 'paper' },
    ],
    ['deep nesting', `${'['.repeat(200_000)}`, { kind: 'not-json' }],
  ];
  test.each(cases)('%s', (_, content, fault) => {
    const { exams, faults } = gradeResponses([file('bad.json', content), file('good.json', sit('B', 8))], key);
    expect(faults).toEqual([{ file: 'bad.json', fault: expect.objectContaining(fault) }]);
    expect(exams[0]?.results.map(({ percent }) => percent)).toEqual([100]);
  });

  test('an exam that does not exist', () => {
    const { faults } = gradeResponses([file('x', good)], { exams: [{ ...exam, id: 'exampel' }], pool });
    expect(faults[0]?.fault).toMatchObject({ kind: 'unknown-exam', exam: 'example', suggestion: 'exampel' });
  });

  test('the same candidate and attempt twice: the one finished first counts, a copy is called one', () => {
    const later = resigned(sit('A', 8), { finishedAt: new Date(start + 60_000 * 20).toISOString() });
    const files = [file('later', later), file('copy', sit('A', 2)), file('first', sit('A', 2))];
    const { exams, faults } = gradeResponses(files, key);
    expect(exams[0]?.results.map(({ file }) => file)).toEqual(['copy']);
    expect(faults).toEqual([
      { file: 'first', fault: { kind: 'duplicate', first: 'copy', same: true } },
      { file: 'later', fault: { kind: 'duplicate', first: 'copy', same: false } },
    ]);
  });
});

test('whatever is in a file, it is graded or named, and the others are graded', () => {
  const good = JSON.stringify(sit('A', 8));
  const damaged = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .tuple(fc.nat(good.length), fc.nat(40), fc.string({ maxLength: 5 }))
      .map(([at, length, put]) => good.slice(0, at) + put + good.slice(at + length)),
    fc
      .tuple(fc.constantFrom(...Object.keys(sit('A', 8))), fc.anything())
      .map(([field, value]) => JSON.stringify({ ...sit('A', 8), [field]: value }) ?? ''),
    // Signed anew, so that it comes as far as the grader.
    fc
      .dictionary(
        fc.constantFrom(...sit('A', 8).questions),
        fc.oneof(fc.string(), fc.boolean(), fc.array(fc.string()), fc.dictionary(fc.string(), fc.string())),
      )
      .map((responses) => JSON.stringify(resigned(sit('A', 0), { responses: { ...responses } }))),
  );
  fc.assert(
    fc.property(fc.array(damaged, { maxLength: 4 }), (texts) => {
      const files = [...texts.map((text, index) => file(`bad-${index}`, text)), file('good', sit('B', 8))];
      const { exams, faults } = gradeResponses(files, key);
      const results = exams.flatMap((one) => one.results);
      expect([...results.map((one) => one.file), ...faults.map((one) => one.file)].sort()).toEqual(
        files.map((one) => one.file).sort(),
      );
      expect(results.find((one) => one.file === 'good')?.percent).toBe(100);
      for (const { percent } of results) expect(percent >= 0 && percent <= 100).toBe(true);
      expect(Object.hasOwn(Object.prototype, 'passed')).toBe(false);
    }),
    { numRuns: 150 },
  );
});

test('a corrected key changes results, and the change is listed', () => {
  const corrected = { exams: [exam], pool: readPool(exampleQuiz.replaceAll('answer: true', 'answer: false')) };
  const files = ['A', 'B', 'C'].map((id) => file(id, sit(id, 8)));
  const before = gradeResponses(files, key);
  const changed = changedResults(before, gradeResponses(files, corrected)).get('example') ?? [];
  const withBoolean = ['A', 'B', 'C'].filter((id) =>
    sit(id, 8).questions.some((question) => question.startsWith('boolean')),
  );
  expect(changed.map(({ candidate }) => candidate.id)).toEqual(withBoolean);
  expect(changed.every(({ before: then, after }) => then.percent === 100 && (after?.percent ?? 100) < 100)).toBe(true);
  expect(changedResults(before, gradeResponses(files, key)).size).toBe(0);
  // A question that is gone leaves no result at all, and that is a change, too.
  const [gone] = sit('A', 8).questions;
  const without = changedResults(
    before,
    gradeResponses(files, { exams: [exam], pool: pool.filter(({ id }) => id !== gone) }),
  );
  expect(without.get('example')?.find(({ candidate }) => candidate.id === 'A')).toMatchObject({ after: undefined });
});

test('questions added since are said, and the paper still counts', () => {
  const extra = readPool(exampleQuiz.replaceAll('id: single-desk', 'id: aaa-desk')).filter(
    ({ id }) => id === 'aaa-desk',
  );
  const files = ['A', 'B', 'C', 'D'].map((id) => file(id, sit(id, 8)));
  const { exams, faults } = gradeResponses(files, { exams: [exam], pool: [...pool, ...extra] });
  expect(faults).toEqual([]);
  expect(exams[0]?.results.every(({ percent }) => percent === 100)).toBe(true);
  expect(exams[0]?.results.some(({ notes }) => notes.some(({ kind }) => kind === 'pool-changed'))).toBe(true);
});

test('statistics: how hard, how telling, which option pulls, what to read again', () => {
  const single = sit('A', 8).questions.find((id) => id.startsWith('single'));
  const wrong = resigned(sit('B', 0), {});
  const { exams } = gradeResponses(
    [file('a', sit('A', 8)), file('b', wrong), file('c', sit('C', 8)), file('d', sit('D', 0))],
    key,
  );
  const found = exams[0]?.questions.find(({ id }) => id === single);
  expect(found?.difficulty).toBeGreaterThan(0);
  expect(found?.choices.find(({ right }) => right)).toMatchObject({ key: 'B' });
  expect(exams[0]?.sections).toEqual([expect.objectContaining({ source: 'secret/secret#secret', fraction: 0.5 })]);
});

test('the correlation is that of the textbook, and undefined where nothing varies', () => {
  expect(
    correlation([
      [1, 9],
      [1, 8],
      [0, 4],
      [0, 3],
    ]),
  ).toBeCloseTo(0.9806, 4);
  expect(
    correlation([
      [0, 9],
      [1, 8],
      [0, 10],
    ]),
  ).toBeLessThan(0);
  expect(
    correlation([
      [1, 1],
      [1, 2],
      [1, 3],
    ]),
  ).toBeUndefined();
  expect(
    correlation([
      [0, 1],
      [1, 2],
    ]),
  ).toBeUndefined();
});
