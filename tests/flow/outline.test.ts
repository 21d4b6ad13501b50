import { expect, test } from 'vitest';
import { outline } from '../../src/flow/outline.ts';
import { makeFlow } from './make-flow.ts';

test('every node with its exits, numbered in reading order', () => {
  const flow = makeFlow('x', { e: '(完\n成', s: '(开始', q: '{查实\n了吗？', a: '[send\nit' }, [
    's>q',
    'q>a:查实\n少发',
    'q>e:没有',
    'a>q',
  ]);
  const told = outline(flow).map(({ number, text, exits }) => [
    number,
    text,
    exits.map((exit) => `${exit.label} → ${exit.number} ${exit.text}`),
  ]);
  expect(told).toEqual([
    [1, '开始', [' → 2 查实了吗？']],
    [2, '查实了吗？', ['查实少发 → 3 send it', '没有 → 4 完成']],
    [3, 'send it', [' → 2 查实了吗？']],
    [4, '完成', []],
  ]);
});
