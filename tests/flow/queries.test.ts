import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLoops } from '../../src/flow/queries/find-loops.ts';
import { predecessors } from '../../src/flow/queries/predecessors.ts';
import { reachableFrom } from '../../src/flow/queries/reachable-from.ts';
import { readingOrder } from '../../src/flow/queries/reading-order.ts';
import { successors } from '../../src/flow/queries/successors.ts';
import { makeFlow } from './make-flow.ts';

const names = ['s', 'a', 'b', 'c', 'd', 'e', 'f'];
const nodes = Object.fromEntries(names.map((name) => [name, name === 's' ? '(s' : `[${name}`]));
const anyFlow = fc
  .array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names.slice(1))), { maxLength: 14 })
  .map((pairs) =>
    makeFlow(
      'any',
      nodes,
      pairs.map(([from, to]) => `${from}>${to}`),
    ),
  );

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test('successors and predecessors: each once', () => {
  const flow = makeFlow('x', { s: '(s', a: '{a', b: '[b' }, ['s>a', 'a>b:1', 'a>b:2', 'a>a:3']);
  expect(idsOf(successors(flow, 'a'))).toEqual(['b', 'a']);
  expect(idsOf(predecessors(flow, 'a'))).toEqual(['s', 'a']);
  expect(successors(flow, 'nothing')).toEqual([]);
});

describe('reachableFrom', () => {
  test('goes as far as the edges', () => {
    const flow = makeFlow('x', { s: '(s', a: '[a', b: '[b', c: '[c' }, ['s>a', 'a>s', 'b>c']);
    expect([...reachableFrom(flow, ['s'])].sort()).toEqual(['a', 's']);
    expect([...reachableFrom(flow, [])]).toEqual([]);
  });
});

describe('findLoops', () => {
  test.each([
    ['none', ['s>a', 'a>b', 's>b'], []],
    ['one of two', ['s>a', 'a>b', 'b>a'], [['a', 'b']]],
    ['on itself', ['s>a', 'a>a'], [['a']]],
    [
      'two',
      ['s>a', 'b>a', 'a>b', 'b>d', 'e>d', 'd>e'],
      [
        ['a', 'b'],
        ['d', 'e'],
      ],
    ],
    ['one inside another', ['a>b', 'b>c', 'c>b', 'c>a'], [['a', 'b', 'c']]],
  ])('%s', (_, edges, loops) => {
    expect(findLoops(makeFlow('x', nodes, edges))).toEqual(loops);
  });

  test('two nodes are in one loop exactly when each is reachable from the other', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const loops = findLoops(flow);
        const reach = new Map(names.map((name) => [name, reachableFrom(flow, idsOf(successors(flow, name)))]));
        for (const a of names) {
          for (const b of names) {
            const together = loops.some((loop) => loop.includes(a) && loop.includes(b));
            expect(together).toBe(Boolean(reach.get(a)?.has(b) && reach.get(b)?.has(a)));
          }
        }
      }),
    );
  });

  test('a chain of many thousands does not exhaust the stack', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => [`n${index}`, '[n'] as const);
    const edges = chain.slice(1).map((_, index) => `n${index}>n${index + 1}`);
    const flow = makeFlow('x', Object.fromEntries(chain), [...edges, 'n19999>n19998']);
    expect(findLoops(flow)).toEqual([['n19998', 'n19999']]);
  });
});

describe('readingOrder', () => {
  test('tells the first branch first, and what follows both only after them', () => {
    const flow = makeFlow('x', { end: '(end', s: '(s', q: '{q', no: '[no', yes: '[yes', log: '[log', lost: '[lost' }, [
      's>q',
      'q>yes:是',
      'q>no:否',
      'yes>log',
      'no>log',
      'log>end',
    ]);
    expect(idsOf(readingOrder(flow))).toEqual(['s', 'q', 'yes', 'no', 'log', 'end', 'lost']);
  });

  test('a step back does not disturb it', () => {
    const flow = makeFlow('x', { s: '(s', a: '[a', q: '{q', e: '(e' }, ['s>a', 'a>q', 'q>a:否', 'q>e:是']);
    expect(idsOf(readingOrder(flow))).toEqual(['s', 'a', 'q', 'e']);
  });

  test('names every node once; without loops each comes after all that lead to it', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const order = idsOf(readingOrder(flow));
        expect(order.toSorted()).toEqual(names.toSorted());
        if (findLoops(flow).length > 0) return;
        const reached = reachableFrom(flow, ['s']);
        for (const { source, target } of flow.edges) {
          if (reached.has(source)) expect(order.indexOf(source)).toBeLessThan(order.indexOf(target));
        }
      }),
    );
  });
});
