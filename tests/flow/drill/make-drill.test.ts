import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allQuestions, makeDrill } from '../../../src/flow/drill/make-drill.ts';
import { type DrillQuestion, isRight } from '../../../src/flow/drill/model.ts';
import { labelKey } from '../../../src/flow/label-key.ts';
import { labelText } from '../../../src/flow/label-text.ts';
import type { Flow } from '../../../src/flow/model.ts';
import { exitsOf } from '../../../src/flow/queries/exits-of.ts';
import { reachableFrom } from '../../../src/flow/queries/reachable-from.ts';
import { successors } from '../../../src/flow/queries/successors.ts';
import { makeFlow } from '../make-flow.ts';
import { anyFlow } from './any-flow.ts';

const missingItems = makeFlow(
  'missing-items',
  {
    start: '(客户反映少货',
    slip: '[核对底单',
    weigh: '[比对重量',
    proven: '{能查实吗？',
    small: '{金额小吗？',
    refund: '[直接退款',
    sorry: '[致歉',
    done: '(登记',
    explain: '(说明',
  },
  [
    'start>slip',
    'slip>weigh',
    'weigh>proven',
    'proven>sorry:查实少发',
    'proven>explain:查实没少发',
    'proven>small:查不实',
    'small>refund:是',
    'small>sorry:否',
    'refund>done',
    'sorry>done',
  ],
);

const everyQuestion = (flow: Flow, seed = 's'): readonly DrillQuestion[] =>
  Object.values(allQuestions(flow, seed)).flat();

describe('of a sound flow', () => {
  test('every kind of question can be made', () => {
    for (const [kind, questions] of Object.entries(allQuestions(missingItems, 's'))) {
      expect(questions.length, kind).toBeGreaterThan(0);
    }
  });

  test('what comes next is the one step that follows', () => {
    const question = allQuestions(missingItems, 's').next.find(({ id }) => id === 'next:slip');
    expect(question).toMatchObject({ step: '核对底单', answer: 'weigh', spots: ['slip', 'weigh'] });
  });

  test('a set has the wanted number, all kinds, and begins with what was missed', () => {
    const set = makeDrill(missingItems, { seed: 'x', count: 5, first: ['next:slip'] });
    expect(set).toHaveLength(5);
    expect(set[0]?.id).toBe('next:slip');
    expect(new Set(makeDrill(missingItems, { seed: 'x', count: 5 }).map(({ kind }) => kind)).size).toBe(5);
  });

  test('an order is right as it is walked and in no other way', () => {
    const [question] = allQuestions(missingItems, 's').order;
    if (!question) throw new Error('no question');
    expect(isRight(question, question.answer)).toBe(true);
    expect(isRight(question, question.answer.toReversed())).toBe(false);
    expect(
      isRight(
        question,
        question.options.map(({ key }) => key),
      ),
    ).toBe(false);
    expect(isRight(question, question.answer.slice(1))).toBe(false);
  });
});

test('a flow without a start gives no questions', () => {
  expect(makeDrill(makeFlow('none', { a: '[甲', b: '[乙' }, ['a>b']), { seed: 's', count: 5 })).toEqual([]);
});

describe('of any flow', () => {
  test('each question has exactly one right answer', () => {
    fc.assert(
      fc.property(anyFlow, fc.string(), (flow, seed) => {
        for (const question of everyQuestion(flow, seed)) {
          const right = rightKeys(flow, question);
          expect(right, question.id).toEqual([
            typeof question.answer === 'string' ? question.answer : question.answer.join(),
          ]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('options differ as one reads them, and there are at least two', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        for (const { id, options } of everyQuestion(flow)) {
          expect(options.length, id).toBeGreaterThan(1);
          expect(new Set(options.map(({ text }) => labelKey(text))).size, id).toBe(options.length);
          expect(new Set(options.map(({ key }) => key)).size, id).toBe(options.length);
        }
      }),
    );
  });

  test('the same seed gives the same set, and no question stands in it twice', () => {
    fc.assert(
      fc.property(anyFlow, fc.string(), (flow, seed) => {
        const set = makeDrill(flow, { seed, count: 8 });
        expect(makeDrill(flow, { seed, count: 8 })).toEqual(set);
        expect(new Set(set.map(({ id }) => id)).size).toBe(set.length);
      }),
    );
  });

  test('the place to show is in the chart', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const ids = new Set(flow.nodes.map(({ id }) => id));
        for (const { spots } of everyQuestion(flow)) for (const spot of spots) expect(ids).toContain(spot);
      }),
    );
  });
});

/** The right answers by the chart itself, reckoned in another way than the makers do. */
function rightKeys(flow: Flow, question: DrillQuestion): string[] {
  const named = (text: string) => flow.nodes.filter(({ label }) => labelKey(label) === labelKey(text));
  const follows = (from: string, to: string): boolean =>
    named(from).some(({ id }) => successors(flow, id).some((node) => node.id === to));
  const keys = question.options.map(({ key }) => key);
  switch (question.kind) {
    case 'next':
      return keys.filter((key) => follows(question.step, key));
    case 'outcome':
      return keys.filter((key) =>
        named(question.decision).some(({ id }) =>
          exitsOf(flow, id).some(({ label, target }) => labelText(label) === question.exit && target === key),
        ),
      );
    case 'exit':
      return keys.filter((key) =>
        named(question.decision).some(({ id }) =>
          exitsOf(flow, id).some(
            ({ label, target }) =>
              labelKey(label) === labelKey(key) && named(question.target).some((node) => node.id === target),
          ),
        ),
      );
    case 'missing':
      return keys.filter((key) =>
        named(question.after).some(
          (after) => follows(question.before, key) && successors(flow, key).some((node) => node.id === after.id),
        ),
      );
    case 'order':
      return permutations(keys)
        .filter((order) => order.every((key, index) => index === 0 || leads(flow, order[index - 1] ?? '', key)))
        .map((order) => order.join());
  }
}

const leads = (flow: Flow, from: string, to: string): boolean =>
  reachableFrom(
    flow,
    successors(flow, from).map(({ id }) => id),
  ).has(to);

const permutations = (keys: readonly string[]): string[][] =>
  keys.length === 0
    ? [[]]
    : keys.flatMap((key) => permutations(keys.filter((other) => other !== key)).map((rest) => [key, ...rest]));
