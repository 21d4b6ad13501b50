import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctResponse, grade } from '../../src/quiz/grade.ts';
import { type GradableQuestion, questionTypes } from '../../src/quiz/model.ts';
import { anyQuestion, anyResponse, questionArbitraries } from './arbitraries.ts';

const reversed = <T>(items: readonly T[]): readonly T[] => [...items].reverse();

/** The same question with every list of options the other way round. */
function withOptionsReversed(question: GradableQuestion): GradableQuestion {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'boolean':
    case 'order':
      return { ...question, options: reversed(question.options) };
    case 'match':
      return { ...question, left: reversed(question.left), right: reversed(question.right) };
    case 'scenario':
      return { ...question, turns: question.turns.map((turn) => ({ ...turn, choices: reversed(turn.choices) })) };
    case 'blank':
      return {
        ...question,
        blanks: question.blanks.map((blank) => ({ ...blank, accepted: reversed(blank.accepted) })),
      };
  }
}

describe.each(questionTypes)('%s', (type) => {
  const questions: fc.Arbitrary<GradableQuestion> = questionArbitraries[type];

  test('a correct response earns 1 and is complete, without a wrong or missed part', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const { fraction, complete, parts } = grade(question, correctResponse(question));
        expect({ fraction, complete }).toEqual({ fraction: 1, complete: true });
        expect(parts.every(({ verdict }) => verdict === 'right')).toBe(true);
      }),
    );
  });

  test('no response earns 0 and is not complete', () => {
    fc.assert(
      fc.property(questions, (question) => {
        expect(grade(question, undefined)).toMatchObject({ fraction: 0, complete: false });
      }),
    );
  });

  test('the order of the options does not matter', () => {
    fc.assert(
      fc.property(questions, anyResponse, (question, response) => {
        const { fraction, complete } = grade(question, response);
        expect(grade(withOptionsReversed(question), response)).toMatchObject({ fraction, complete });
      }),
    );
  });
});

test('whatever is handed in, the fraction lies within 0 and 1 and nothing throws', () => {
  fc.assert(
    fc.property(anyQuestion, anyResponse, (question, response) => {
      const { fraction } = grade(question, response);
      expect(fraction).toBeGreaterThanOrEqual(0);
      expect(fraction).toBeLessThanOrEqual(1);
    }),
    { numRuns: 500 },
  );
});

test('only a response without a wrong or missed part earns 1', () => {
  fc.assert(
    fc.property(anyQuestion, anyResponse, (question, response) => {
      const { fraction, parts } = grade(question, response);
      if (parts.some(({ verdict }) => verdict !== 'right')) expect(fraction).toBeLessThan(1);
    }),
    { numRuns: 500 },
  );
});
