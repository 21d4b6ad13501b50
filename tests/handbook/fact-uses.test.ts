import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/diagnostics/parse-yaml.ts';
import { findFactUses, questionsAbout } from '../../src/handbook/fact-uses.ts';
import { parseQuiz } from '../../src/quiz/parse-quiz.ts';
import { at, sampleChapter, sampleHandbook } from './sample-handbook.ts';

const quizText = `title: Q
questions:
  - { id: quoting, type: boolean, stem: "Is it {fact:loan}?", answer: true, source: desk/lending#fines }
  - { id: proved, type: boolean, stem: a, answer: true, source: desk/lending#limit }
  - { id: within, type: boolean, stem: a, answer: true, source: desk/lending#exceptions }
  - { id: other, type: boolean, stem: a, answer: true, source: desk/lending#fines }
`;
const { quiz } = parseQuiz(
  parseYaml(quizText.replace('{fact:loan}', '21 days'), { file: 'quizzes/q.yaml' }),
  'quizzes/q.yaml',
);
const chapter = sampleChapter('desk/lending', {
  headings: [
    { id: 'limit', text: 'Limit', depth: 2, place: at(10) },
    { id: 'exceptions', text: 'Exceptions', depth: 3, place: at(15) },
    { id: 'fines', text: 'Fines', depth: 2, place: at(20) },
  ],
  uses: [
    { name: 'Fact', attributes: { id: 'loan' }, place: at(16, 4) },
    { name: 'Flow', attributes: { id: 'loan' }, place: at(18) },
  ],
});
const handbook = sampleHandbook({ chapters: [chapter], quizzes: quiz ? [quiz] : [] });
const texts = [
  { file: 'content/flows/f.mmd', text: 'a["{fact:loan}"]\nb["{fact:loan} or {fact:fee}"]' },
  { file: 'quizzes/q.yaml', text: quizText },
];

describe('a fact', () => {
  const uses = findFactUses(handbook, texts);
  const loan = uses.get('loan') ?? [];

  test('is found wherever it is quoted', () => {
    expect(loan.map(({ file, place }) => [file, place.start.line, place.start.column])).toEqual([
      [chapter.file, 16, 4],
      ['content/flows/f.mmd', 1, 4],
      ['content/flows/f.mmd', 2, 4],
      ['quizzes/q.yaml', 3, 48],
    ]);
    expect(uses.get('fee')).toHaveLength(1);
  });

  test('names the questions that rest on it', () => {
    expect(questionsAbout(handbook, loan).map(({ question }) => question.id)).toEqual(['quoting', 'proved', 'within']);
  });
});
