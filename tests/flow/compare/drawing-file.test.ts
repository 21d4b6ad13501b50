import { expect, test } from 'vitest';
import { drawingFile, withoutTags, withTags } from '../../../src/flow/compare/drawing-file.ts';

const source = (text: string): string => drawingFile(text, 'drawing', '图').source;

test('settings, comments and directives go, lines keep their numbers', () => {
  const text = '---\ntitle: x\n---\n%%{init: {"theme": "dark"}}%%\nflowchart TD\n  %% 备忘\n  a --> b';
  expect(source(text).split('\n')).toEqual(['', '', '', '', 'flowchart TD', '', '  a --> b']);
});

test('line ends of every system are read', () => {
  expect(source('flowchart TD\r\n  a --> b\r  b --> c')).toBe('flowchart TD\n  a --> b\n  b --> c');
});

test('a directive over several lines leaves its lines', () => {
  expect(source('%%{init:\n{}\n}%%\nflowchart TD').split('\n')).toEqual(['', '', '', 'flowchart TD']);
});

test.each(['a["<img src=x onerror=alert(1)>"]', 'a["</b>"] <--> b', 'a["<!-- x"] --> b["<?php"]'])(
  'no tag is left in %j, and the reader gets it back',
  (text) => {
    const sent = withoutTags(text);
    expect(sent).not.toMatch(/<[a-z/!?]/i);
    const node = { id: 'a', text: sent, shape: 'square', classes: [] };
    const edge = { source: 'a', target: 'a', text: sent, stroke: 'normal' } as const;
    const { nodes, edges } = withTags({ direction: 'TB', nodes: [node], edges: [edge], subgraphs: [] });
    expect([nodes[0]?.text, edges[0]?.text]).toEqual([text, text]);
  },
);

test.each(['a["一<br/>二<BR>三"]', 'a["1 < 2"] <--> b', 'a["1<2"]'])('%j is left as it is', (text) => {
  expect(withoutTags(text)).toBe(text);
});
