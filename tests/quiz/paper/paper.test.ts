import { describe, expect, test } from 'vitest';
import { paperWords } from '../../../src/i18n/paper.ts';
import { paperSeed } from '../../../src/quiz/exam/draw-paper.ts';
import { publishAsked, publishExam } from '../../../src/quiz/exam/publish-exam.ts';
import { candidatePaper } from '../../../src/quiz/paper/candidate-paper.ts';
import { labelOptions, optionSeed } from '../../../src/quiz/paper/label-options.ts';
import { paperSheets } from '../../../src/quiz/paper/paper-sheets.ts';
import { type PrintedPaper, renderPaper } from '../../../src/quiz/paper/render-paper.ts';
import { keyOf } from '../../../src/quiz/paper/say-key.ts';
import { exampleQuiz, readExam, readPool } from '../exam/exam-example.ts';

const exam = readExam();
const pool = readPool();
const words = paperWords.en;
const renderInline = (text: string): string => text;
const context = { words, renderInline, style: '.paper {}' };
const paperFor = (candidate: string, questions = pool): Omit<PrintedPaper, 'language' | 'withKey'> =>
  candidatePaper(exam, questions, { candidate, attempt: 1 });
const print = (withKey: boolean, questions = pool): string =>
  renderPaper({ ...paperFor('A12', questions), language: 'en', withKey }, context);

test('a paper without its key has nothing of it; with it, every answer stands on the last page', () => {
  expect(print(false)).not.toMatch(/secret|For the trainer/);
  const withKey = print(true);
  expect(withKey.startsWith(print(false).split('</section>')[0] ?? '-')).toBe(true);
  expect(withKey).toContain('For the trainer alone');
  expect(withKey.match(/<li><b>[^<]+<\/b>/g)?.length).toBeGreaterThanOrEqual(8);
});

test('another key prints the same paper', () => {
  const other = readPool(
    exampleQuiz
      .replaceAll('answer: B', 'answer: A')
      .replaceAll('answer: [A, C]', 'answer: [D]')
      .replaceAll('answer: true', 'answer: false')
      .replaceAll('[["secret"], ["12"]]', '[["x", "y", "z"], ["7"]]')
      .replaceAll('answer: [B, C, A]', 'answer: [C, A, B]')
      .replaceAll('{ a: 2, b: 1 }', '{ a: 1, b: 2 }')
      .replaceAll('score: 1', 'score: 9'),
  );
  expect(print(false, other)).toBe(print(false));
  expect(print(true, other)).not.toBe(print(true));
});

test('the paper that is drawn in the page is the one that the command prints', () => {
  const published = publishExam(exam, pool, renderInline);
  const drawn = paperSheets(
    candidatePaper(exam, published.questions, { candidate: ' ａ12', attempt: 1 }),
    words,
  ).replaceAll('ａ12', 'A12');
  expect(print(false)).toContain(drawn);
  expect(drawn).toContain(words.number);
  expect(drawn).toContain((paperSeed('example', 'A12', 1).toUpperCase().match(/.{4}/g) ?? []).join('-'));
});

test('each candidate has a paper, with points as in the blueprint', () => {
  expect(paperFor('A12').questions).not.toEqual(paperFor('B3').questions);
  const points = [...(paperFor('A12').points?.values() ?? [])];
  expect(points.reduce((sum, one) => sum + one, 0)).toBe(16);
  expect(print(false)).toContain('16 points in all');
});

test('what a candidate types is text', () => {
  const html = paperSheets({ ...paperFor('<img src=x>'), title: 'A & <b>', questions: [] }, words);
  expect(html).toContain('&lt;img src=x&gt;');
  expect(html).toContain('A &amp; &lt;b&gt;');
});

describe('letters', () => {
  const options = ['A', 'B', 'C', 'D'].map((key) => ({ key }));

  test('begin with A whatever the order, and without a seed each option has its own', () => {
    expect(labelOptions([...options].reverse(), undefined).map(({ key, label }) => key + label)).toEqual([
      'AA',
      'BB',
      'CC',
      'DD',
    ]);
    const drawn = labelOptions(options, 'seed');
    expect(drawn.map(({ label }) => label)).toEqual(['A', 'B', 'C', 'D']);
    expect(drawn.map(({ key }) => key)).not.toEqual(['A', 'B', 'C', 'D']);
    expect(labelOptions([...options].reverse(), 'seed')).toEqual(drawn);
  });

  test('of a question whose options stay in order are the author’s', () => {
    expect(optionSeed('seed', { id: 'x', shuffle: false })).toBeUndefined();
    expect(optionSeed(undefined, { id: 'x' })).toBeUndefined();
    expect(optionSeed('seed', { id: 'x' })).toBe('seed/x');
  });

  test('of the key are those of the paper: what it names there is the right text', () => {
    for (const candidate of ['A1', 'A2', 'A3', 'A4', 'A5']) {
      const { seed, questions } = paperFor(candidate);
      for (const question of questions) {
        const asked = publishAsked(question, renderInline);
        if (question.type !== 'single' || asked.type !== 'single') continue;
        const named = labelOptions(asked.options, optionSeed(seed, asked)).find(
          ({ label }) => label === keyOf(question, seed, words),
        );
        expect(named?.html).toBe('two');
      }
    }
  });

  test('of every type are said in one line', () => {
    const said = Object.fromEntries(pool.map((question) => [question.type, keyOf(question, undefined, words)]));
    expect(said).toEqual({
      single: 'B',
      multiple: 'A C',
      boolean: 'True',
      blank: 'secret; 12',
      order: 'B → C → A',
      match: 'a–2  b–1',
      scenario: 'A → A',
    });
  });
});

test('the answer sheet has a place for every type', () => {
  const questions = pool.map((one) => publishAsked(one, renderInline));
  const sheet = paperSheets({ title: 'All', questions }, words).split('paper-answers')[1] ?? '';
  for (const type of ['single', 'multiple', 'boolean', 'blank', 'order', 'match', 'scenario'])
    expect(sheet.match(new RegExp(`paper-cell-${type}`, 'g'))).toHaveLength(2);
  expect(sheet.match(/paper-line/g)).toHaveLength(4);
  expect(sheet.match(/→/g)).toHaveLength(4);
});
