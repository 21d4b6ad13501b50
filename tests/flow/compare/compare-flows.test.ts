import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareFlows } from '../../../src/flow/compare/compare-flows.ts';
import { similarity } from '../../../src/flow/compare/similarity.ts';
import type { Flow } from '../../../src/flow/model.ts';
import { anyFlow } from '../drill/any-flow.ts';
import { makeFlow } from '../make-flow.ts';

const nodes = {
  start: '(客户反映少货',
  slip: '[核对出库单底单',
  proven: '{能查实吗？',
  refund: '[直接退款',
  explain: '(说明结果',
  done: '(登记到登记表',
};
const edges = ['start>slip', 'slip>proven', 'proven>refund:查实少发', 'proven>explain:没少发', 'refund>done'];
const flow = makeFlow('model', nodes, edges);
const draw = (changed: Partial<Record<keyof typeof nodes, string>>, ways: readonly string[] = edges): Flow =>
  makeFlow('drawn', { ...nodes, ...changed }, ways);

/** The same chart with other ids, in another order, and labels that only look different. */
function disguise({ nodes, edges }: Flow): Pick<Flow, 'nodes' | 'edges'> {
  const name = (id: string): string => `x_${id}`;
  const wide = (label: string): string => ` ${label.replace('？', '?')} `;
  return {
    nodes: nodes.map((node) => ({ ...node, id: name(node.id), label: wide(node.label) })).toReversed(),
    edges: edges
      .map((edge) => ({ ...edge, source: name(edge.source), target: name(edge.target), label: edge.label.trim() }))
      .toReversed(),
  };
}

describe('the score', () => {
  test('is 100 for the same chart with ids renamed, lines reordered and labels that differ in width or spaces', () => {
    expect(compareFlows(flow, disguise(flow)).score).toBe(100);
  });

  test('is 0 for an empty chart', () => {
    expect(compareFlows(flow, { nodes: [], edges: [] }).score).toBe(0);
  });

  test('is near 0 for a chart about something else', () => {
    const other = makeFlow('other', { a: '(abc', b: '[xyz', c: '(qqq' }, ['a>b', 'b>c']);
    expect(compareFlows(flow, other).score).toBe(0);
  });

  test('falls a little for other words, more for a missing step, more for nothing but the steps', () => {
    const reworded = compareFlows(flow, draw({ slip: '[核对出库底单' })).score;
    const { slip: _, ...rest } = nodes;
    const without = compareFlows(
      flow,
      makeFlow(
        'd',
        rest,
        edges.filter((edge) => !edge.includes('slip')),
      ),
    ).score;
    const unjoined = compareFlows(flow, makeFlow('d', nodes, [])).score;
    expect(reworded).toBeLessThan(100);
    expect(reworded).toBeGreaterThan(without);
    expect(without).toBeGreaterThan(unjoined);
    expect(unjoined).toBeGreaterThan(0);
  });

  test('falls for what is too much', () => {
    const more = makeFlow('d', { ...nodes, extra: '[打电话给仓库主管' }, [...edges, 'slip>extra']);
    const comparison = compareFlows(flow, more);
    expect(comparison.score).toBeLessThan(100);
    expect(comparison.surplus.map(({ id }) => id)).toEqual(['extra']);
  });

  test('is between 0 and 100, and 100 for every chart against itself', () => {
    fc.assert(
      fc.property(anyFlow, anyFlow, (one, other) => {
        const { score } = compareFlows(one, other);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
    );
    const distinctLabels = anyFlow.filter(
      ({ nodes }) => new Set(nodes.map(({ label }) => label.replace(/[\s？]/g, ''))).size === nodes.length,
    );
    fc.assert(
      fc.property(distinctLabels, (one) => {
        expect(compareFlows(one, disguise(one)).score).toBe(100);
      }),
    );
  });
});

describe('the feedback', () => {
  test('names steps that are missing, reworded or in the wrong shape', () => {
    const comparison = compareFlows(flow, draw({ explain: '{说明结果', slip: '[核对出库底单', refund: '[abc' }));
    expect(comparison.wrongShape.map(({ expected }) => expected.id)).toEqual(['explain']);
    expect(comparison.reworded.map(({ expected }) => expected.id)).toEqual(['slip']);
    expect(comparison.missing.map(({ id }) => id)).toEqual(['refund']);
    expect(comparison.surplus.map(({ label }) => label)).toEqual(['abc']);
  });

  test('tells a branch without its answer from one with another answer', () => {
    const { ways } = compareFlows(
      flow,
      draw({}, ['start>slip', 'slip>proven', 'proven>refund', 'proven>explain:客户生气', 'refund>done']),
    );
    expect(ways.unlabelled.map(({ target }) => target.id)).toEqual(['refund']);
    expect(ways.mislabelled).toMatchObject([{ target: { id: 'explain' }, drawn: '客户生气' }]);
    expect(ways.missing).toEqual([]);
  });

  test('names branches that were swapped as missing and surplus', () => {
    const { ways } = compareFlows(flow, draw({}, [...edges.slice(0, 4), 'explain>done']));
    expect(ways.missing).toMatchObject([{ source: { id: 'refund' }, target: { id: 'done' } }]);
    expect(ways.surplus).toMatchObject([{ source: { id: 'explain' }, target: { id: 'done' } }]);
  });

  test('two ways between the same steps are told apart by their answers', () => {
    const model = makeFlow('m', { a: '{好吗？', b: '[退款' }, ['a>b:好', 'a>b:不好']);
    const drawn = makeFlow('d', { a: '{好吗？', b: '[退款' }, ['a>b:不好', 'a>b:好']);
    expect(compareFlows(model, drawn).score).toBe(100);
    const once = makeFlow('d', { a: '{好吗？', b: '[退款' }, ['a>b:不好']);
    expect(compareFlows(model, once).ways.missing.map(({ label }) => label)).toEqual(['好']);
  });
});

describe('similarity', () => {
  test.each([
    ['核对出库单', ' 核对出库单。', 1, 1],
    ['核对出库单（一查）', '核对出库单', 0.7, 0.98],
    ['退款', '补发', 0, 0],
    ['', '退款', 0, 0],
    ['ABC', 'ａｂｃ', 1, 1],
    ['（一）', '一', 0.9, 0.98],
  ])('%j and %j', (a, b, least, most) => {
    expect(similarity(a, b)).toBeGreaterThanOrEqual(least);
    expect(similarity(a, b)).toBeLessThanOrEqual(most);
    expect(similarity(b, a)).toBe(similarity(a, b));
  });
});
