import { expect, test } from 'vitest';
import { toDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { ComponentUse } from '../../src/handbook/chapter.ts';
import { checkCoverage } from '../../src/handbook/coverage.ts';
import type { Quiz } from '../../src/quiz/model.ts';
import { parseQuiz } from '../../src/quiz/parse-quiz.ts';
import { at, sampleChapter } from './sample-handbook.ts';

const callout = (type: string, line: number): ComponentUse => ({
  name: 'Callout',
  attributes: { type },
  place: at(line),
});

const lending = sampleChapter('desk/lending', {
  title: 'Lending',
  headings: [
    { id: 'limit', text: 'The limit', depth: 2, place: at(10) },
    { id: 'cards', text: 'Cards', depth: 2, place: at(20) },
    { id: 'lost', text: 'Lost cards', depth: 3, place: at(25) },
    { id: 'tea', text: 'Tea', depth: 2, place: at(30) },
  ],
  uses: [callout('rule', 12), callout('never', 27), callout('tip', 32), callout('rule', 5)],
});
const sorting = sampleChapter('shelves/sorting', { title: 'Sorting' });

function quiz(...sources: readonly (string | undefined)[]): Quiz {
  const questions = sources.map(
    (source, index) => `  - id: q${index}
    type: boolean
    pool: ${index === 0 ? 'exam' : 'practice'}
    stem: Yes?
    answer: true
    explanation: Yes.
${source === undefined ? '' : `    source: ${source}\n`}`,
  );
  const { quiz: parsed, findings } = parseQuiz(`title: Q\nquestions:\n${questions.join('')}`, 'quizzes/q.yaml');
  if (!parsed) throw new Error(JSON.stringify(findings));
  return parsed;
}

const check = (...sources: readonly (string | undefined)[]): string[] =>
  checkCoverage({ chapters: [lending, sorting], quizzes: sources.length === 0 ? [] : [quiz(...sources)] }).map(
    (found) => {
      const { file, place, severity, ruleId, message } = toDiagnostic(found, 'en');
      return `${severity} ${file}:${place.start.line} ${ruleId} ${/“(.*)”/.exec(message)?.[1] ?? ''}`.trim();
    },
  );

test('chapters that no question has as its source are named', () => {
  expect(check()).toEqual([
    'warning content/chapters/desk/lending.mdx:1 coverage/chapter-without-question Lending',
    'warning content/chapters/shelves/sorting.mdx:1 coverage/chapter-without-question Sorting',
  ]);
});

test('of the others the sections that state or forbid something and are not asked, at their heading', () => {
  expect(check('shelves/sorting', 'desk/lending#cards')).toEqual([
    'warning content/chapters/desk/lending.mdx:10 coverage/section-without-question The limit',
    'warning content/chapters/desk/lending.mdx:25 coverage/section-without-question Lost cards',
  ]);
});

test('a question of the exam pool covers as much as one to practise', () => {
  expect(check('desk/lending#limit', 'desk/lending#lost', 'shelves/sorting#any')).toEqual([]);
});

test('a question without a source covers nothing, and is named', () => {
  expect(check('shelves/sorting', undefined)).toEqual([
    'warning content/chapters/desk/lending.mdx:1 coverage/chapter-without-question Lending',
    'warning quizzes/q.yaml:10 quiz/source-missing',
  ]);
});
