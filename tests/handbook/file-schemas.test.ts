import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  fileSchemas,
  jsonSchema,
  jsonSchemaText,
  nodesAt,
  schemaFile,
  schemaKindOf,
  schemaKinds,
  schemaLine,
} from '../../src/handbook/file-schemas.ts';
import { languages } from '../../src/i18n/language.ts';
import { schemaWords } from '../../src/i18n/schemas.ts';
import { parseQuiz } from '../../src/quiz/parse-quiz.ts';
import { handbookLanguage } from '../../src/source/handbook-language.ts';
import { listFiles } from '../../src/source/read-files.ts';

type JsonSchema = Parameters<typeof z.fromJSONSchema>[0];

/** A check that knows the JSON Schema only, as an editor does. */
const checker = (kind: (typeof schemaKinds)[number]) => z.fromJSONSchema(jsonSchema(kind, 'en') as JsonSchema);
const checkers = new Map(schemaKinds.map((kind) => [kind, checker(kind)]));

const problemsOf = (file: string, text: string): string[] => {
  const kind = schemaKindOf(file);
  if (!kind) return ['is of no kind'];
  const result = checkers.get(kind)?.safeParse(parse(text));
  return result?.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? [];
};

const roots = ['.', 'guide', 'tests/fixtures/seed-library'];
const files = roots.flatMap((root) =>
  ['content', 'quizzes'].flatMap((folder) => listFiles(root, folder, '.yaml').map((file) => [root, file] as const)),
);

test.each(files)('%s/%s follows its schema', (root, file) => {
  expect(problemsOf(file, readFileSync(join(root, file), 'utf8'))).toEqual([]);
});

describe('a schema finds what the check finds', () => {
  test.each([
    ['content/handbook.yaml', 'id: A\ntitle: x\nparts: [{ id: a, title: A }]\n', 'id: '],
    ['content/handbook.yaml', 'id: a\ntitle: x\nlang: fr\nparts: [{ id: a, title: A }]\n', 'lang: '],
    ['content/handbook.yaml', 'id: a\ntitel: x\nparts: [{ id: a, title: A }]\n', 'title: '],
    ['content/facts.yaml', 'facts: { a: { value: 3 } }\n', 'facts.a.source: '],
    ['content/training/cohorts.yaml', 'cohorts: [{ id: a, title: A, plan: a }]\n', 'cohorts.0.start: '],
    ['content/couriers/a.yaml', 'id: a\n', 'zones: '],
    ['quizzes/a.yaml', 'title: a\nquestions: []\n', 'questions: '],
    ['quizzes/a.yaml', 'title: a\nquestions: [{ id: a, type: boolean, stem: a, answer: maybe }]\n', 'questions.0: '],
    ['quizzes/exams/a.yaml', 'title: a\nminutes: 5\npass: 60\ndraw: [{ topic: a }]\n', 'draw.0.count: '],
  ])('%s %j', (file, text, problem) => {
    expect(problemsOf(file, text).map((found) => found.slice(0, problem.length))).toContain(problem);
  });
});

describe('short ways of writing that the reader takes are no mistakes in an editor', () => {
  const question = (type: string, rest: string) =>
    `title: a\nquestions:\n  - { id: a, type: ${type}, stem: a, explanation: b, ${rest} }\n`;
  test.each([
    question('single', 'options: { A: one, B: 2 }, answer: B'),
    question('single', 'options: { 1: one, 2: { text: 2, feedback: no } }, answer: 1'),
    question('multiple', 'options: { A: one, B: 2, C: { text: c } }, answer: A, hint: look'),
    question('multiple', 'options: { 1: one, 2: 2, 3: c }, answer: [1, 3]'),
    question('blank', 'answer: [[12, twelve]], tolerance: 0.5').replace('stem: a', 'stem: a ____'),
    question('order', 'options: { 1: one, 2: two, 3: three }, answer: [3, 1, 2]'),
    question('match', 'left: { a: one, b: two }, right: { 1: x, 2: y }, answer: { a: 2, b: 1 }'),
  ])('%s', (text) => {
    expect(parseQuiz(text, 'quizzes/a.yaml').quiz?.questions).toHaveLength(1);
    expect(problemsOf('quizzes/a.yaml', text)).toEqual([]);
  });
});

describe.each(languages)('words in %s', (language) => {
  test.each(schemaKinds)('%s: every key at the top has some, and none is of a key that is not there', (kind) => {
    const schema = jsonSchema(kind, language);
    const top = Object.entries(schema.properties as Record<string, { description?: string }>);
    expect(top.filter(([, { description }]) => !description).map(([key]) => key)).toEqual([]);
    const unknown = Object.keys(schemaWords[language][kind].keys).filter(
      (path) => nodesAt(schema, path.split('.')).length === 0,
    );
    expect(unknown).toEqual([]);
  });
});

test.each([
  ['content/handbook.yaml', './.schemas/handbook.json'],
  ['content/couriers/rules.yaml', '../.schemas/courier-rules.json'],
  ['content/couriers/any.yaml', '../.schemas/tariff.json'],
  ['content/training/plans/a.yaml', '../../.schemas/plan.json'],
  ['quizzes/a.yaml', '../content/.schemas/quiz.json'],
  ['quizzes/exams/a.yaml', '../../content/.schemas/exam.json'],
])('%s is led to %s', (file, path) => {
  expect(schemaLine(file)).toBe(`# yaml-language-server: $schema=${path}`);
  const kind = schemaKindOf(file);
  expect(kind && join(dirname(file), path)).toBe(kind && schemaFile(kind));
});

test('every kind has its files', () => {
  expect(schemaKinds.map((kind) => schemaKindOf(fileSchemas[kind].files.replace('*', 'name')))).toEqual(schemaKinds);
});

test.each(['.', 'guide'])('the schemas of %s are up to date (npx handbook schemas)', (root) => {
  const language = handbookLanguage(root);
  const stale = schemaKinds.filter(
    (kind) => readFileSync(join(root, schemaFile(kind)), 'utf8') !== jsonSchemaText(kind, language),
  );
  expect(stale).toEqual([]);
});
