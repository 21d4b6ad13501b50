import { expect, test } from 'vitest';
import { toDiagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { parseYaml } from '../../../src/diagnostics/parse-yaml.ts';
import { checkExams } from '../../../src/quiz/exam/check-exams.ts';
import { parseExam } from '../../../src/quiz/exam/parse-exam.ts';
import { parseQuiz } from '../../../src/quiz/parse-quiz.ts';
import { exampleBlueprint, exampleQuiz, readExam } from './exam-example.ts';

const { quiz } = parseQuiz(exampleQuiz, 'quizzes/pool.yaml');
const check = (text: string, topics = {}) =>
  checkExams([readExam(text)], quiz ? [quiz] : [], topics).map((found) => ({
    rule: found.ruleId,
    line: found.place.start.line,
    message: toDiagnostic(found, 'en').message,
  }));
const blueprint = (...draws: string[]) =>
  `title: X\nminutes: 5\npass: 60\ndraw:\n${draws.map((one) => `  - ${one}\n`).join('')}`;

test('one value is as good as a list, and what is left out has a default', () => {
  const exam = readExam(blueprint('{ topic: desk, difficulty: 2, count: 1 }'));
  expect(exam).toMatchObject({ id: 'example', attempts: 1, shuffle: true, incompleteMultiple: 'half', roles: [] });
  expect(exam.draws).toEqual([{ topics: ['desk'], types: [], difficulties: [2], count: 1, points: 1 }]);
});

test('mistakes in the file are reported with their line', () => {
  const text = 'title: X\nminutes: 0\npass: 60\ndraw:\n  - { type: essay, count: 1 }\n  - { count: 1, topik: desk }\n';
  const { exam, findings } = parseExam(parseYaml(text, { file: 'quizzes/exams/x.yaml' }));
  expect(exam).toBeUndefined();
  expect(findings.map(({ place }) => place.start.line).sort()).toEqual([2, 5, 6]);
});

test('a pool that fills the blueprint has nothing to be said of', () => {
  expect(check(exampleBlueprint)).toEqual([]);
});

test('a draw that no pool can fill is reported', () => {
  expect(check(blueprint('{ count: 1 }', '{ type: order, count: 3 }'))).toEqual([
    expect.objectContaining({ rule: 'exam/pool-too-small', line: 6, message: expect.stringContaining('the 2 exam') }),
  ]);
});

test('draws that only together ask too much are reported', () => {
  expect(check(blueprint('{ type: order, count: 2 }', '{ topic: desk, type: order, count: 1 }'))).toEqual([
    expect.objectContaining({ rule: 'exam/draws-overlap', line: 6 }),
  ]);
});

test('a misspelt topic is named once, with the one that was meant', () => {
  const found = check(blueprint('{ topic: [desk, stok], count: 1 }'));
  expect(found).toEqual([expect.objectContaining({ rule: 'exam/unknown-topic', line: 5 })]);
  expect(check(blueprint('{ topic: later, count: 1 }'), { later: 'Later' })[0]?.rule).toBe('exam/pool-too-small');
});
