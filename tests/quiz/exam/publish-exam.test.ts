import { expect, test } from 'vitest';
import { answerable } from '../../../src/quiz/exam/empty-key.ts';
import { examPageData, publishExam } from '../../../src/quiz/exam/publish-exam.ts';
import { grade } from '../../../src/quiz/grade.ts';
import type { Question } from '../../../src/quiz/model.ts';
import { exampleQuiz, readExam, readPool } from './exam-example.ts';

const publish = (pool: readonly Question[]) => {
  const exam = publishExam(readExam(), pool, (text) => `<i>${text}</i>`);
  return { exam, data: examPageData(exam) };
};

test('nothing of a key, a score, feedback, a hint, an outcome or a source is published', () => {
  const { exam, data } = publish(readPool());
  expect(JSON.stringify([exam, data])).not.toMatch(
    /secret|answer|score|feedback|hint|explanation|source|outcome|accepted/,
  );
  expect(exam.questions).toHaveLength(10);
});

test('another key publishes the same', () => {
  const other = exampleQuiz
    .replaceAll('answer: B', 'answer: A')
    .replaceAll('answer: [A, C]', 'answer: [D]')
    .replaceAll('answer: true', 'answer: false')
    .replaceAll('[["secret"], ["12"]]', '[["x", "y", "z"], ["7"]]')
    .replaceAll('answer: [B, C, A]', 'answer: [C, A, B]')
    .replaceAll('{ a: 2, b: 1 }', '{ a: 1, b: 2 }')
    .replaceAll('score: 1', 'score: 9')
    .replaceAll('secret', 'other');
  expect(publish(readPool(other))).toEqual(publish(readPool()));
});

test('the order in which the author wrote questions and options is not published', () => {
  const turned = exampleQuiz
    .replaceAll('{ A: one, B: two, C: three, D: four }', '{ D: four, B: two, A: one, C: three }')
    .replaceAll('{ a: one, b: two }', '{ b: two, a: one }');
  expect(publish([...readPool(turned)].reverse())).toEqual(publish(readPool()));
});

test('what the page works on cannot be graded: no response earns more than another', () => {
  for (const question of publish(readPool()).data.questions) {
    const keyless = answerable(question);
    if (keyless.type === 'boolean' || keyless.type === 'scenario' || keyless.type === 'order') continue;
    const responses = ['A', 'B', ['A'], ['A', 'C'], ['secret', '12'], { a: '2', b: '1' }];
    expect(responses.map((response) => grade(keyless, response).fraction)).toEqual(responses.map(() => 0));
  }
});
