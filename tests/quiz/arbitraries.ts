import fc from 'fast-check';
import type { GradableOf, QuestionType } from '../../src/quiz/model.ts';

const letters = ['A', 'B', 'C', 'D', 'E', 'F'];
const keyed = (keys: readonly string[]) => keys.map((key) => ({ key }));

const options = fc.integer({ min: 2, max: letters.length }).map((count) => letters.slice(0, count));

const single = options.chain((keys) =>
  fc.record({
    id: fc.constant('single-one'),
    type: fc.constant('single' as const),
    options: fc.shuffledSubarray(keys, { minLength: keys.length }).map(keyed),
    shuffle: fc.boolean(),
    answer: fc.constantFrom(...keys),
  }),
);

const multiple = options.chain((keys) =>
  fc.record({
    id: fc.constant('multiple-one'),
    type: fc.constant('multiple' as const),
    options: fc.shuffledSubarray(keys, { minLength: keys.length }).map(keyed),
    shuffle: fc.boolean(),
    answer: fc.shuffledSubarray(keys, { minLength: 1 }),
  }),
);

const boolean = fc.record({
  id: fc.constant('boolean-one'),
  type: fc.constant('boolean' as const),
  options: fc.constant(keyed(['true', 'false'])),
  answer: fc.boolean(),
});

const blank = fc.record({
  id: fc.constant('blank-one'),
  type: fc.constant('blank' as const),
  blanks: fc.array(
    fc.record({
      accepted: fc.array(fc.oneof(fc.nat(200).map(String), fc.constantFrom('数量', 'refund', '一百二十', '半')), {
        minLength: 1,
        maxLength: 3,
      }),
      tolerance: fc.constantFrom(undefined, 0, 0.5, 2),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

const order = options.chain((keys) =>
  fc.record({
    id: fc.constant('order-one'),
    type: fc.constant('order' as const),
    options: fc.shuffledSubarray(keys, { minLength: keys.length }).map(keyed),
    answer: fc.shuffledSubarray(keys, { minLength: keys.length }),
  }),
);

const match = fc.tuple(options, options).chain(([left, right]) =>
  fc.record({
    id: fc.constant('match-one'),
    type: fc.constant('match' as const),
    left: fc.constant(keyed(left)),
    right: fc.constant(keyed(right)),
    shuffle: fc.boolean(),
    answer: fc
      .tuple(...left.map(() => fc.constantFrom(...right)))
      .map((chosen) => Object.fromEntries(left.map((key, index) => [key, chosen[index] ?? '']))),
  }),
);

/** Turns lead only to later ones, as the checks demand; some reply always earns something. */
const scenario = fc.integer({ min: 1, max: 5 }).chain((count) =>
  fc.record({
    id: fc.constant('scenario-one'),
    type: fc.constant('scenario' as const),
    turns: fc.tuple(
      ...Array.from({ length: count }, (_, index) =>
        fc.record({
          id: fc.constant(`turn-${index}`),
          choices: fc
            .array(
              fc.record({
                score: fc.integer({ min: -2, max: 3 }),
                next: fc.constantFrom(
                  undefined,
                  ...Array.from({ length: count - index - 1 }, (__, more) => `turn-${index + 1 + more}`),
                ),
              }),
              { minLength: 1, maxLength: 3 },
            )
            .map((choices) => [
              ...choices.map((choice, place) => ({ key: letters[place] ?? '', ...choice })),
              { key: 'F', score: 1, next: undefined },
            ]),
        }),
      ),
    ),
    outcomes: fc.constant([{ min: -20 }, { min: 2 }]),
  }),
);

/** Well-formed questions of every type, as they pass the checks. */
export const questionArbitraries: { readonly [Type in QuestionType]: fc.Arbitrary<GradableOf<Type>> } = {
  single,
  multiple,
  boolean,
  blank,
  order,
  match,
  scenario,
};

export const anyQuestion = fc.oneof(...Object.values(questionArbitraries));

/** Anything that could come in as a response: right shapes with known and unknown keys, and nonsense. */
export const anyResponse: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...letters, 'true', '__proto__', ''),
  fc.boolean(),
  fc.array(fc.constantFrom(...letters, 'G', '12', '十二', '')),
  fc.dictionary(fc.constantFrom(...letters, '__proto__', 'constructor'), fc.constantFrom(...letters, 'toString')),
  fc.anything(),
);
