import { expect, test } from 'vitest';
import { parseQuiz } from '../../src/quiz/parse-quiz.ts';
import { reviewPrints } from '../../src/source/review-prints.ts';

const chapter = '## One [#one]\nAt most <Fact id="days" />.\n## Two [#two]\nTea.\n';
const quizText = `title: Q
questions:
  - { id: days, type: boolean, pool: practice, stem: Days?, answer: true, explanation: Yes., source: desk/lending#one }
  - { id: tea, type: boolean, pool: practice, stem: Tea?, answer: true, explanation: Yes., source: desk/lending#two }
  - { id: secret, type: boolean, pool: exam, stem: Days?, answer: true, explanation: Yes., source: desk/lending#one }
`;

function prints({ text = chapter, days = 21, quiz = quizText } = {}): ReadonlyMap<string, string> {
  const { quiz: parsed } = parseQuiz(quiz, 'quizzes/q.yaml');
  if (!parsed) throw new Error('No quiz');
  const file = { file: 'content/chapters/desk/lending.mdx', name: 'desk/lending', text };
  const place = { start: { line: 1, column: 1 } };
  return reviewPrints(
    [parsed],
    [file],
    new Map([['days', { id: 'days', value: days, unit: 'days', source: 'desk', near: [], place }]]),
  );
}

const changed = (other: Parameters<typeof prints>[0]): string[] => {
  const before = prints();
  return [...prints(other)].filter(([id, print]) => before.get(id) !== print).map(([id]) => id);
};

test('a question is another one when its section, a number in it, or what it asks has changed', () => {
  expect(changed({})).toEqual([]);
  expect(changed({ text: chapter.replace('At most', 'Never more than') })).toEqual(['days']);
  expect(changed({ days: 14 })).toEqual(['days']);
  expect(changed({ text: chapter.replace('Tea.', 'Coffee.') })).toEqual(['tea']);
  expect(changed({ quiz: quizText.replace('stem: Tea?', 'stem: Coffee?') })).toEqual(['tea']);
  expect(changed({ quiz: quizText.replace('stem: Tea?, answer: true', 'stem: Tea?, answer: false') })).toEqual(['tea']);
});

test('an exam question has no print', () => {
  expect([...prints().keys()]).toEqual(['days', 'tea']);
});
