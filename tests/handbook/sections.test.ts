import { expect, test } from 'vitest';
import type { Flow } from '../../src/flow/model.ts';
import { roleTitles } from '../../src/handbook/roles.ts';
import { siteSections } from '../../src/handbook/sections.ts';
import type { Exam } from '../../src/quiz/exam/model.ts';
import { parseQuiz } from '../../src/quiz/parse-quiz.ts';
import type { Plan } from '../../src/training/model.ts';
import { sampleConfig } from './sample-handbook.ts';

const quiz = (pool: string) => {
  const text = `title: a\nquestions:\n  - { id: a, type: boolean, pool: ${pool}, stem: a, answer: true, explanation: b }\n`;
  const { quiz: read } = parseQuiz(text, 'quizzes/a.yaml');
  return read ? [read] : [];
};

test('an area without data is no area', () => {
  expect(siteSections({ flows: [], quizzes: [], plans: [] })).toEqual([]);
  expect(siteSections({ flows: [{} as Flow], quizzes: [], plans: [{} as Plan] })).toEqual(['flows', 'training']);
  expect(siteSections({ flows: [], quizzes: quiz('practice'), plans: [] })).toEqual(['quizzes']);
});

test('exam questions alone make no quiz page, but an exam has to be found', () => {
  expect(siteSections({ flows: [], quizzes: quiz('exam'), plans: [] })).toEqual([]);
  expect(siteSections({ flows: [], quizzes: quiz('exam'), plans: [], exams: [{} as Exam] })).toEqual(['quizzes']);
});

test('roles are named as the handbook names them', () => {
  expect(roleTitles(sampleConfig, ['volunteer', 'nobody'], ', ')).toBe('Volunteer, nobody');
  expect(roleTitles(sampleConfig, [], ', ')).toBe('');
});
