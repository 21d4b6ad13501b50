import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/diagnostics/parse-yaml.ts';
import { checkDrift, findDrift, type History, uncommitted } from '../../src/handbook/drift.ts';
import { parseQuiz } from '../../src/quiz/parse-quiz.ts';
import { at, sampleChapter } from './sample-handbook.ts';

const quizFile = 'quizzes/q.yaml';
const quizOf = (reviewed?: string, source = 'desk/lending#limit') => {
  const text = `title: Q
questions:
  - id: one
    type: boolean
    stem: a
    answer: true
    source: ${source}
${reviewed ? `    reviewed: ${reviewed}\n` : ''}`;
  const { quiz, findings } = parseQuiz(parseYaml(text, { file: quizFile }), quizFile);
  if (!quiz) throw new Error(JSON.stringify(findings));
  return quiz;
};
/** Lines 10–19 are the section `limit`, 15–17 a section within it, 20 on another one. */
const chapter = sampleChapter('desk/lending', {
  headings: [
    { id: 'limit', text: 'Limit', depth: 2, place: at(10) },
    { id: 'exceptions', text: 'Exceptions', depth: 3, place: at(15) },
    { id: 'fines', text: 'Fines', depth: 2, place: at(20) },
  ],
});

interface Days {
  /** Line of the chapter → day, the others being of `old`. */
  readonly changed?: Readonly<Record<number, string>>;
  readonly question?: string;
}
const old = '2026-01-01';
const history = ({ changed = {}, question = old }: Days): History => ({
  spanOf: (file) =>
    file === quizFile
      ? { first: old, last: question }
      : { first: old, last: [old, ...Object.values(changed)].sort().at(-1) ?? old },
  linesOf: (file) =>
    file === quizFile
      ? Array.from({ length: 8 }, () => question)
      : Array.from({ length: 30 }, (_, index) => changed[index + 1] ?? old),
  dayOf: (commit) => (commit === 'abcdef1' ? '2026-03-03' : undefined),
});
const drift = (days: Days, reviewed?: string, source?: string) =>
  findDrift([chapter], [quizOf(reviewed, source)], history(days)).map((each) => [each.changed, each.reviewed]);

describe('a question drifts from its section', () => {
  test.each<[string, Days, string | undefined, string, string]>([
    [
      'changed after the day of the review',
      { changed: { 12: '2026-05-01' } },
      '2026-04-30',
      '2026-05-01',
      '2026-04-30',
    ],
    ['changed in a section within it', { changed: { 16: '2026-05-01' } }, '2026-04-30', '2026-05-01', '2026-04-30'],
    ['changed after the reviewed commit', { changed: { 12: '2026-05-01' } }, 'abcdef1', '2026-05-01', '2026-03-03'],
    [
      'changed after the question itself',
      { changed: { 12: '2026-05-01' }, question: '2026-02-02' },
      undefined,
      '2026-05-01',
      '2026-02-02',
    ],
    ['changed and not committed', { changed: { 12: uncommitted } }, '2026-12-31', uncommitted, '2026-12-31'],
  ])('%s', (_, days, reviewed, changed, last) => {
    expect(drift(days, reviewed)).toEqual([[changed, last]]);
  });

  test.each<[string, Days, string | undefined]>([
    ['reviewed on the day of the change', { changed: { 12: '2026-05-01' } }, '2026-05-01'],
    ['another section changed', { changed: { 20: '2026-05-01', 9: '2026-05-01' } }, '2026-01-01'],
    ['the question changed later', { changed: { 12: '2026-05-01' }, question: '2026-05-02' }, undefined],
    ['both are not committed', { changed: { 12: uncommitted }, question: uncommitted }, undefined],
  ])('not when %s', (_, days, reviewed) => {
    expect(drift(days, reviewed)).toEqual([]);
  });

  test('one about the whole chapter, when any of it changes', () => {
    expect(drift({ changed: { 25: '2026-05-01' } }, '2026-02-01', 'desk/lending')).toEqual([
      ['2026-05-01', '2026-02-01'],
    ]);
  });

  test('lines are not asked for where days of files say enough', () => {
    const asked: string[] = [];
    const { linesOf, ...rest } = history({});
    findDrift([chapter], [quizOf()], {
      ...rest,
      linesOf: (file) => {
        asked.push(file);
        return linesOf(file);
      },
    });
    expect(asked).toEqual([]);
  });

  test('is reported at the source, a commit that does not exist at `reviewed`', () => {
    const said = (reviewed: string) =>
      checkDrift([chapter], [quizOf(reviewed)], history({ changed: { 12: '2026-05-01' } })).map(
        ({ ruleId, place, severity }) => [ruleId, place.start.line, severity],
      );
    expect(said('2026-02-01')).toEqual([['quiz/drifted', 7, 'warning']]);
    expect(said('abcdef2')).toContainEqual(['quiz/unknown-commit', 8, 'warning']);
  });
});
