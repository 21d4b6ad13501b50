import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawPaper, paperSeed, sameCandidate } from '../../../src/quiz/exam/draw-paper.ts';
import { fillDraws, fits } from '../../../src/quiz/exam/fill-draws.ts';
import type { Draw } from '../../../src/quiz/exam/model.ts';
import { readExam, readPool } from './exam-example.ts';

const exam = readExam();
const pool = readPool();
const seeds = fc.string({ minLength: 1, maxLength: 12 });

test('every paper has each question once and as many of each kind as the blueprint asks', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const ids = drawPaper(exam, pool, seed).map(({ id }) => id);
      expect(new Set(ids).size).toBe(8);
      const asked = pool.filter(({ id }) => ids.includes(id));
      const candidates = exam.draws.map((draw) => asked.filter((one) => fits(draw, one)).map(({ id }) => id));
      expect(fillDraws(exam.draws, candidates)).toHaveLength(8);
    }),
  );
});

test('a paper follows from its seed alone, in whatever order the pool comes', () => {
  fc.assert(
    fc.property(seeds, fc.shuffledSubarray([...pool], { minLength: pool.length }), (seed, other) => {
      expect(drawPaper(exam, other, seed)).toEqual(drawPaper(exam, pool, seed));
    }),
  );
});

test('different candidates and attempts get different papers, the same person never by a different spelling', () => {
  const seedsOf = ['A1', 'A2', 'A3', 'A4'].flatMap((id) => [1, 2].map((attempt) => paperSeed('example', id, attempt)));
  expect(new Set(seedsOf).size).toBe(8);
  expect(new Set(seedsOf.map((seed) => JSON.stringify(drawPaper(exam, pool, seed)))).size).toBeGreaterThan(5);
  expect(paperSeed('example', ' ａ １', 1)).toBe(paperSeed('example', 'A1', 1));
  expect(sameCandidate('b 7')).toBe('B7');
  // What a paper was must never change with a release: handed-in files hold on to it.
  expect(paperSeed('new-hire', 'A12', 1)).toBe('60881da407267da4');
});

const draw = (topics: string[], count: number): Draw => ({ topics, types: [], difficulties: [], count, points: 1 });

test('a wide draw leaves a narrow one what it needs', () => {
  const filled = fillDraws([draw([], 2), draw(['a'], 1)], [['x', 'y', 'z'], ['x']]);
  expect(filled).toHaveLength(3);
  expect(filled.find(({ id }) => id === 'x')?.draw).toBe(1);
});

test('what cannot be filled stays empty, and nothing is drawn twice', () => {
  expect(fillDraws([draw([], 2), draw([], 2)], [['x'], ['x', 'y']])).toHaveLength(2);
  expect(fillDraws([draw([], 3)], [[]])).toEqual([]);
});
