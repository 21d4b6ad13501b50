import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctResponse, grade } from '../../../src/quiz/grade.ts';
import type { GradableOf } from '../../../src/quiz/model.ts';
import { bestScore, converse, outcomeOf } from '../../../src/quiz/question-types/scenario.ts';
import { questionArbitraries } from '../arbitraries.ts';

const question: GradableOf<'scenario'> = {
  id: 'late-parcel',
  type: 'scenario',
  turns: [
    {
      id: 'start',
      choices: [
        { key: 'A', score: 2, next: 'ask' },
        { key: 'B', score: 3 },
        { key: 'C', score: -1, next: 'angry' },
      ],
    },
    {
      id: 'ask',
      choices: [
        { key: 'A', score: 3 },
        { key: 'B', score: 1 },
      ],
    },
    { id: 'angry', choices: [{ key: 'A', score: 1, next: 'ask' }] },
  ],
  outcomes: [{ min: -1 }, { min: 4 }, { min: 2 }],
};

describe('a scenario', () => {
  test('adds up scores along the way and ends where a choice has no next', () => {
    const { taken, current, score } = converse(question, ['C', 'A', 'A']);
    expect(taken.map(({ turn }) => turn.id)).toEqual(['start', 'angry', 'ask']);
    expect({ current, score }).toEqual({ current: undefined, score: 3 });
    expect(outcomeOf(question, score)).toEqual({ min: 2 });
  });

  test('waits at a reply that the turn does not offer', () => {
    expect(converse(question, ['A', 'Z', 'A'])).toMatchObject({ current: { id: 'ask' }, score: 2 });
    expect(grade(question, ['A', 'Z'])).toMatchObject({ fraction: 0.4, complete: false });
  });

  test('judges a reply by what it still allows', () => {
    expect(bestScore(question)).toBe(5);
    expect(correctResponse(question)).toEqual(['A', 'A']);
    expect(grade(question, ['B'])).toMatchObject({
      fraction: 0.6,
      complete: true,
      parts: [{ key: 'start/B', verdict: 'wrong' }],
    });
  });

  test('never earns less than 0', () => {
    const only = { ...question, turns: question.turns.slice(0, 1) };
    expect(grade(only, ['C'])).toMatchObject({ fraction: 0, complete: true });
  });

  test('ends even where turns lead back to each other', () => {
    const cyclic: GradableOf<'scenario'> = {
      ...question,
      turns: [
        { id: 'start', choices: [{ key: 'A', score: 1, next: 'again' }] },
        { id: 'again', choices: [{ key: 'A', score: 1, next: 'start' }] },
      ],
    };
    expect(converse(cyclic, Array(50).fill('A')).taken).toHaveLength(2);
    expect(grade(cyclic, correctResponse(cyclic)).complete).toBe(true);
  });
});

/** Every way through a conversation, from the replies given so far. */
function allWays(some: GradableOf<'scenario'>, replies: readonly string[] = []): readonly (readonly string[])[] {
  const { current } = converse(some, replies);
  return current ? current.choices.flatMap(({ key }) => allWays(some, [...replies, key])) : [replies];
}

test('of all ways through a conversation the best one is the key, and a higher score never earns less', () => {
  fc.assert(
    fc.property(questionArbitraries.scenario, (some) => {
      const ways = allWays(some).map((replies) => ({
        score: converse(some, replies).score,
        fraction: grade(some, replies).fraction,
      }));
      expect(Math.max(...ways.map(({ score }) => score))).toBe(bestScore(some));
      expect(converse(some, correctResponse(some) as readonly string[]).score).toBe(bestScore(some));
      ways.sort((a, b) => a.score - b.score || a.fraction - b.fraction);
      ways.reduce((worse, better) => {
        expect(better.fraction).toBeGreaterThanOrEqual(worse.fraction);
        return better;
      });
    }),
  );
});
