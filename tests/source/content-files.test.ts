import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../src/source/content-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

const read = (kind: Parameters<typeof readContentFiles>[1], ...files: string[]) => {
  const {
    files: placed,
    misplaced,
    findings,
  } = readContentFiles(temporaryFolder(Object.fromEntries(files.map((file) => [file, file]))), kind);
  return {
    names: placed.map(({ name }) => name),
    misplaced,
    reported: findings.map(({ file, ruleId, values }) => `${file} ${ruleId} ${values.kind}`),
  };
};

describe('in their place', () => {
  test('chapters, by part and name', () => {
    expect(read('chapter', 'content/chapters/desk/lending.mdx', 'content/chapters/a1/b-2.mdx')).toEqual({
      names: ['a1/b-2', 'desk/lending'],
      misplaced: [],
      reported: [],
    });
  });

  test('exams lie beside the quizzes, and are no quizzes', () => {
    expect(read('quiz', 'quizzes/a.yaml', 'quizzes/exams/b.yaml')).toEqual({
      names: ['a'],
      misplaced: [],
      reported: [],
    });
  });

  test('an exam with another ending is reported, not passed over', () => {
    expect(read('exam', 'quizzes/exams/b.yaml', 'quizzes/exams/c.yml', 'quizzes/exams/old/d.yaml')).toEqual({
      names: ['b'],
      misplaced: ['old/d', 'c'],
      reported: ['quizzes/exams/old/d.yaml handbook/file-place exam', 'quizzes/exams/c.yml handbook/file-place exam'],
    });
    expect(read('quiz', 'quizzes/a.yml').reported).toEqual(['quizzes/a.yml handbook/file-place quiz']);
  });

  test('a note for people is not content', () => {
    expect(read('flow', 'content/flows/a.mmd', 'content/flows/README.md').reported).toEqual([]);
  });

  test('the text comes along', () => {
    const root = temporaryFolder({ 'content/flows/a.mmd': 'flowchart TD' });
    expect(readContentFiles(root, 'flow').files).toEqual([
      { file: 'content/flows/a.mmd', text: 'flowchart TD', name: 'a' },
    ]);
  });
});

describe('what nothing would read is reported, by the name that it would have', () => {
  test.each([
    ['chapter', 'content/chapters/stray.mdx', 'stray'],
    ['chapter', 'content/chapters/desk/deep/a.mdx', 'desk/deep/a'],
    ['chapter', 'content/chapters/desk/Big_Name.mdx', 'desk/Big_Name'],
    ['chapter', 'content/chapters/desk/少货.mdx', 'desk/少货'],
    ['chapter', 'content/chapters/desk/a.md', 'desk/a'],
    ['flow', 'content/flows/more/a.mmd', 'more/a'],
    ['flow', 'content/flows/a.mermaid', 'a'],
    ['quiz', 'quizzes/a.yml', 'a'],
    ['quiz', 'quizzes/少货.yaml', '少货'],
    ['tariff', 'content/couriers/a.yml', 'a'],
  ] as const)('%s %s', (kind, file, name) => {
    expect(read(kind, file)).toEqual({
      names: [],
      misplaced: [name],
      reported: [`${file} handbook/file-place ${kind}`],
    });
  });
});
