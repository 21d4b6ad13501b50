import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/diagnostics/finding.ts';
import type { Flow } from '../../src/flow/model.ts';
import { checkCrossReferences, findReferences } from '../../src/handbook/cross-references.ts';
import type { Fact } from '../../src/handbook/fact.ts';
import type { Handbook, Unreadable } from '../../src/handbook/model.ts';
import { componentReferences } from '../../src/markdown/components.ts';
import { parseQuiz } from '../../src/quiz/parse-quiz.ts';
import { makeFlow } from '../flow/make-flow.ts';
import { allReadable, at, sampleChapter, sampleConfig, sampleHandbook } from './sample-handbook.ts';

const check = (changes: Partial<Handbook>, unreadable: Partial<Unreadable> = {}): Finding[] =>
  checkCrossReferences(sampleHandbook(changes), { ...allReadable, ...unreadable }, componentReferences);
const inShort = (findings: readonly Finding[]) =>
  findings.map(({ file, place, values }) =>
    `${file}:${place.start.line}:${place.start.column} ${values.kind ?? values.url ?? ''} ${values.id ?? values.anchor ?? ''} → ${values.suggestion ?? ''}`.trim(),
  );

const uses = (...named: readonly [string, string][]) =>
  named.map(([name, id], index) => ({ name, attributes: { id }, place: at(10 + index) }));
const withChapter = (changes: Parameters<typeof sampleChapter>[1]): Pick<Handbook, 'chapters'> => ({
  chapters: [...sampleHandbook().chapters, sampleChapter('desk/other', changes)],
});

const quiz = (id: string, questions: readonly string[], head = '') => {
  const text = `title: a\n${head}questions:\n${questions.map((question) => `  - { ${question} }\n`).join('')}`;
  const { quiz: read, findings } = parseQuiz(text, `quizzes/${id}.yaml`);
  expect(findings).toEqual([]);
  if (!read) throw new Error('The test’s own quiz is broken');
  return read;
};
const question = (id: string, more = '') => `id: ${id}, type: boolean, stem: a, answer: true, explanation: b${more}`;

test('a handbook in order has no findings', () => {
  expect(check({})).toEqual([]);
});

describe('unknown ids', () => {
  test('of what components name', () => {
    const facts = new Map([['loan-days', {} as Fact]]);
    const chapters = withChapter({
      uses: uses(['Fact', 'loan-day'], ['Flow', 'late'], ['Quiz', 'nowhere'], ['Tariff', 'post'], ['Checklist', 'own']),
    });
    expect(inShort(check({ facts, ...chapters }))).toEqual([
      'content/chapters/desk/other.mdx:10:1 fact loan-day → loan-days',
      'content/chapters/desk/other.mdx:11:1 flow late →',
      'content/chapters/desk/other.mdx:12:1 quiz nowhere →',
      'content/chapters/desk/other.mdx:13:1 tariff post →',
    ]);
  });

  test('of roles and owners, each at its own place', () => {
    const places = { 'roles.1': at(4, 20), owner: at(5, 8) };
    expect(inShort(check(withChapter({ roles: ['volunteer', 'volunter'], owner: 'boss', places })))).toEqual([
      'content/chapters/desk/other.mdx:4:20 role volunter → volunteer',
      'content/chapters/desk/other.mdx:5:8 role boss →',
    ]);
  });

  test('of the part that a chapter lies in', () => {
    expect(inShort(check({ chapters: [...sampleHandbook().chapters, sampleChapter('shelvse/a')] }))).toEqual([
      'content/chapters/shelvse/a.mdx:1:1 part shelvse → shelves',
    ]);
  });

  test('of the chapters that a part names, without the part as they are written there', () => {
    const parts = [
      { id: 'desk', title: '', summary: '', chapters: ['lendign', 'sorting'] },
      ...sampleConfig.parts.slice(1),
    ];
    expect(inShort(check({ config: { ...sampleConfig, parts } }))).toEqual([
      'content/handbook.yaml:5:16 chapter lendign → lending',
      'content/handbook.yaml:1:1 chapter sorting →',
    ]);
  });

  test('of what a flow names, by rules of its own', () => {
    const flow: Flow = {
      ...makeFlow('late', { a: '(Begin', b: '[[Collect', c: '(End' }, ['a>b', 'b>c']),
      roles: [{ id: 'volunter', place: at(3, 9) }],
      chapters: [{ id: 'desk/lendign', place: at(4, 12) }],
    };
    const links = [{ url: '/flows/late/', place: at(9) }];
    expect(check({ flows: [flow], ...withChapter({ links }) })).toMatchObject([
      { ruleId: 'flow/unknown-role', place: at(3, 9), values: { id: 'volunter', suggestion: 'volunteer' } },
      { ruleId: 'flow/unknown-chapter', place: at(4, 12), values: { suggestion: 'desk/lending' } },
      { ruleId: 'flow/unknown-flow', file: 'content/flows/late.mmd', values: { id: 'b', suggestion: undefined } },
    ]);
  });

  test('of the chapter that a quiz belongs to', () => {
    expect(inShort(check({ quizzes: [quiz('a', [question('q')], 'chapter: desk/lendign\n')] }))).toEqual([
      'quizzes/a.yaml:2:10 chapter desk/lendign → desk/lending',
    ]);
  });
});

describe('what cannot be read is not reported twice', () => {
  const everything = withChapter({
    roles: ['volunter'],
    uses: uses(['Fact', 'a'], ['Flow', 'late'], ['Quiz', 'q'], ['Tariff', 'post']),
    links: [{ url: '/handbook/desk/broken/#x', place: at(20) }],
  });

  test('file by file', () => {
    expect(
      inShort(
        check(everything, {
          chapters: new Set(['desk/broken']),
          flows: new Set(['late']),
          quizzes: new Set(['q']),
          tariffs: new Set(['post']),
          facts: true,
        }),
      ),
    ).toEqual(['content/chapters/desk/other.mdx:1:1 role volunter → volunteer']);
  });

  test('settings: parts and roles cannot be known, everything else is checked', () => {
    const config = { ...sampleConfig, parts: [], roles: [] };
    const links = [
      { url: '/handbook/desk/', place: at(20) },
      { url: '/handbook/desk/nowhere/', place: at(21) },
    ];
    expect(inShort(check({ config, ...withChapter({ roles: ['anybody'], links }) }, { settings: true }))).toEqual([
      'content/chapters/desk/other.mdx:21:1 /handbook/desk/nowhere/  →',
    ]);
  });
});

describe('links', () => {
  test('of chapters, to pages and anchors', () => {
    const links = ['/handbook/desk/lending/#limits', '/handbook/desk/nowhere/', '#here', 'https://example.org/'].map(
      (url, index) => ({ url, place: at(8 + index) }),
    );
    expect(check(withChapter({ links })).map(({ ruleId, place }) => [ruleId, place.start.line])).toEqual([
      ['handbook/broken-anchor', 8],
      ['handbook/broken-link', 9],
      ['handbook/broken-anchor', 10],
    ]);
  });

  test('of questions, to the section that proves the answer', () => {
    const questions = [
      question('a', ', source: desk/lending#limit'),
      question('b', ', source: desk/lending#limits'),
      question('c', ', source: desk/nowhere'),
      question('d', ', source: shelves/sorting'),
    ];
    expect(check({ quizzes: [quiz('a', questions)] }).map(({ ruleId, place }) => [ruleId, place.start.line])).toEqual([
      ['handbook/broken-anchor', 4],
      ['handbook/broken-link', 5],
    ]);
  });
});

describe('questions', () => {
  test('whose id two quizzes have', () => {
    const quizzes = [
      quiz('a', [question('one'), question('two')]),
      quiz('b', [question('two')]),
      quiz('c', [question('two')]),
    ];
    expect(check({ quizzes })).toEqual([
      expect.objectContaining({
        ruleId: 'handbook/duplicate-id',
        file: 'quizzes/b.yaml',
        values: { kind: 'question', id: 'two', first: 'quizzes/a.yaml:4' },
        related: [expect.objectContaining({ file: 'quizzes/a.yaml' })],
      }),
      expect.objectContaining({ file: 'quizzes/c.yaml' }),
    ]);
  });

  test('of exams never stand in a chapter', () => {
    const quizzes = [
      quiz('only', [question('one', ', pool: exam')]),
      quiz('mixed', [question('two', ', pool: exam'), question('three')]),
    ];
    expect(check({ quizzes, ...withChapter({ uses: uses(['Quiz', 'only'], ['Quiz', 'mixed']) }) })).toEqual([
      expect.objectContaining({ ruleId: 'handbook/exam-question-shown', values: { id: 'one' }, place: at(10) }),
    ]);
  });
});

test('findReferences gives everything that points elsewhere, right or wrong', () => {
  const handbook = sampleHandbook({ ...withChapter({ roles: ['volunteer'], uses: uses(['Flow', 'late']) }) });
  const kinds = findReferences(handbook, componentReferences).map(({ kind, id }) => `${kind} ${id}`);
  expect(kinds).toEqual(expect.arrayContaining(['chapter desk/lending', 'role volunteer', 'flow late', 'part desk']));
});
