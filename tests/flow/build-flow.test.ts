import { describe, expect, test } from 'vitest';
import { buildFlow } from '../../src/flow/build-flow.ts';
import { parseFlowFile } from '../../src/flow/parse-flow-file.ts';
import type { RawEdge, RawGraph, RawNode } from '../../src/flow/raw-graph.ts';

const file = 'content/flows/missing-items.mmd';
const node = (id: string, shape: string, more: Partial<RawNode> = {}): RawNode => ({
  id,
  text: id,
  shape,
  classes: [],
  ...more,
});
const edge = (source: string, target: string): RawEdge => ({ source, target, text: '', stroke: 'normal' });
const graph = (nodes: RawNode[], edges: RawEdge[]): RawGraph => ({ direction: 'TB', nodes, edges, subgraphs: [] });

function build(nodes: RawNode[], edges: RawEdge[], text = '---\ntitle: 少货\n---\n') {
  const { flow, findings } = buildFlow(parseFlowFile(text, file).flowFile, graph(nodes, edges));
  return { flow, findings, kinds: Object.fromEntries(flow.nodes.map(({ id, kind }) => [id, kind])) };
}

describe('kinds', () => {
  test('follow the shapes; a stadium without incoming edges is the start', () => {
    const nodes = [
      node('s', 'stadium'),
      node('x', 'diamond'),
      node('p', 'square'),
      node('j', 'subroutine'),
      node('e', 'stadium'),
    ];
    const { kinds } = build(nodes, [edge('s', 'x'), edge('x', 'p'), edge('x', 'j'), edge('p', 'e')]);
    expect(kinds).toEqual({ s: 'start', x: 'decision', p: 'step', j: 'jump', e: 'end' });
  });

  test('where a loop leads back to the start, the stadium that goes on is the start', () => {
    const nodes = [node('e', 'stadium'), node('s', 'stadium'), node('x', 'diamond')];
    const { kinds } = build(nodes, [edge('s', 'x'), edge('x', 's'), edge('x', 'e')]);
    expect(kinds).toEqual({ s: 'start', x: 'decision', e: 'end' });
  });

  test('a node without a shape is a step, an unknown shape too', () => {
    const { flow } = build([{ id: 'a', text: 'a', classes: [] }, node('b', 'cylinder')], []);
    expect(flow.nodes.map(({ kind, unknownShape }) => [kind, unknownShape])).toEqual([
      ['step', undefined],
      ['step', 'cylinder'],
    ]);
  });
});

describe('where a jump leads', () => {
  const text =
    '---\ntitle: x\nsteps:\n  j: { flow: refund }\n---\nflowchart TD\n  j[["转退款"]]\n  click j "/flows/other/"\n';

  test('its settings come first', () => {
    const { flow } = build([node('j', 'subroutine', { link: '/flows/other/' })], [], text);
    expect(flow.nodes[0]?.target).toMatchObject({ id: 'refund', place: { start: { line: 4, column: 14 } } });
  });

  test('then its link', () => {
    const { flow } = build(
      [node('j', 'subroutine', { link: '/flows/other/' })],
      [],
      text.replace('{ flow: refund }', '{}'),
    );
    expect(flow.nodes[0]?.target).toMatchObject({ id: 'other', place: { start: { line: 8, column: 9 } } });
  });

  test('then its id', () => {
    const { flow } = build([node('j', 'subroutine')], [], '---\ntitle: x\n---\nflowchart TD\n  j[["转退款"]]\n');
    expect(flow.nodes[0]?.target).toMatchObject({ id: 'j', place: { start: { line: 5, column: 3 } } });
  });
});

test('what the settings say of a node, and its class', () => {
  const text = '---\ntitle: x\nsteps:\n  a: { role: operations, within: 当日, note: 两人看 }\n---\n';
  const { flow } = build([node('a', 'square', { classes: ['practice'] }), node('b', 'square')], [], text);
  expect(flow.nodes[0]).toMatchObject({ practice: true, within: '当日', note: '两人看', role: { id: 'operations' } });
  expect(flow.nodes[1]?.practice).toBe(false);
});

describe('findings', () => {
  test('settings of a node that is not there, with the one that was meant', () => {
    const { findings } = build(
      [node('refund', 'square')],
      [],
      '---\ntitle: x\nsteps:\n  refnd: { within: 当日 }\n---\n',
    );
    expect(findings).toMatchObject([
      { ruleId: 'flow/unknown-step', place: { start: { line: 4, column: 3 } }, values: { suggestion: 'refund' } },
    ]);
  });

  test('a flow named on a step', () => {
    const { findings } = build([node('a', 'square')], [], '---\ntitle: x\nsteps:\n  a: { flow: refund }\n---\n');
    expect(findings).toMatchObject([{ ruleId: 'flow/flow-on-step', place: { start: { line: 4, column: 14 } } }]);
  });

  test.each([
    ['square', 'about:blank', ['flow/bad-link']],
    ['square', '//evil.example', ['flow/bad-link']],
    ['square', '/handbook/basics/about/', []],
    ['square', 'https://example.org/', []],
    ['subroutine', '/handbook/basics/about/', ['flow/bad-link']],
    ['subroutine', '/flows/refund/', []],
  ])('a link on a %s to %s', (shape, link, expected) => {
    const { findings, flow } = build([node('a', shape, { link })], []);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(expected);
    expect(flow.nodes[0]?.link).toBe(shape === 'square' && expected.length === 0 ? link : undefined);
  });
});

describe('places', () => {
  const source = `---
title: x
---
flowchart TD
  a --> b
  a(["a b 是 c"]) & d --> b{"b?"}
  b -->|a c| c-1["c"]
  b --> c-1
  c-1-.->d
  class a,zz practice
`;
  const nodes = ['a', 'b', 'c-1', 'd', 'zz'].map((id) => node(id, 'square'));
  const { flow } = build(
    nodes,
    [edge('a', 'b'), edge('a', 'b'), edge('b', 'c-1'), edge('b', 'c-1'), edge('c-1', 'd')],
    source,
  );

  test('of nodes: where the shape is given, else the first mention, else the file', () => {
    expect(flow.nodes.map(({ place }) => [place.start.line, place.start.column])).toEqual([
      [6, 3],
      [6, 26],
      [7, 14],
      [6, 20],
      [1, 1],
    ]);
  });

  test('of edges: each line in turn', () => {
    expect(flow.edges.map(({ place }) => place.start.line)).toEqual([5, 6, 7, 8, 9]);
  });
});
