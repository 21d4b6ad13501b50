import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawFlow } from '../../../src/flow/picture/draw-flow.ts';
import { layoutRequest } from '../../../src/flow/picture/layout-request.ts';
import type { Frame } from '../../../src/flow/picture/picture.ts';
import { layeredLayout } from '../../../src/flow/preview/layered-layout.ts';
import { anyFlow } from '../drill/any-flow.ts';
import { makeFlow } from '../make-flow.ts';

const captions = new Map<string, string>();

const overlap = (a: Frame, b: Frame): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 0.01 && Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 0.01;

test('boxes and labels never overlap and stay within the picture, whatever the chart', () => {
  fc.assert(
    fc.property(anyFlow, (flow) => {
      const picture = layeredLayout(layoutRequest(flow, captions));
      const boxes = [...Object.values(picture.nodes), ...picture.edges.flatMap(({ label }) => label ?? [])];
      expect(Object.keys(picture.nodes)).toHaveLength(flow.nodes.length);
      for (const [index, box] of boxes.entries()) {
        expect(box.x - box.width / 2).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width / 2).toBeLessThanOrEqual(picture.width);
        expect(box.y + box.height / 2).toBeLessThanOrEqual(picture.height);
        expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
      }
    }),
  );
});

test('no way runs through a box that is not its own', () => {
  fc.assert(
    fc.property(anyFlow, (flow) => {
      const { nodes, edges } = layeredLayout(layoutRequest(flow, captions));
      for (const [index, { points }] of edges.entries()) {
        const { source, target } = flow.edges[index] ?? {};
        const others = Object.entries(nodes).filter(([id]) => id !== source && id !== target);
        for (const [end, [x, y]] of points.entries()) {
          const [fromX, fromY] = points[end - 1] ?? [x, y];
          const run = {
            x: (x + fromX) / 2,
            y: (y + fromY) / 2,
            width: Math.abs(x - fromX),
            height: Math.abs(y - fromY),
          };
          expect(others.filter(([, box]) => overlap(run, box))).toEqual([]);
        }
      }
    }),
  );
});

test('an answer stands between its two boxes, and the way runs through it', () => {
  const flow = makeFlow('f', { a: '{好吗？', b: '[退款', c: '[补发' }, ['a>b:好', 'a>c:不好']);
  const { nodes, edges } = layeredLayout(layoutRequest(flow, captions));
  const label = edges[0]?.label;
  expect(label?.y).toBeGreaterThan(nodes.a?.y ?? 0);
  expect(label?.y).toBeLessThan(nodes.b?.y ?? 0);
  const atLabel = edges[0]?.points.filter(([x]) => x === label?.x).map(([, y]) => y) ?? [];
  expect(Math.min(...atLabel)).toBeLessThan(label?.y ?? 0);
  expect(Math.max(...atLabel)).toBeGreaterThan(label?.y ?? 0);
});

test('a way back and a way to itself are drawn; the markup has no style in it', () => {
  const flow = makeFlow('f', { s: '(开始', a: '[查', b: '{好吗？', e: '(完' }, [
    's>a',
    'a>b',
    'b>a:不好',
    'b>e:好',
    'a>a',
  ]);
  const svg = drawFlow(flow, layeredLayout(layoutRequest(flow, captions)), { captions });
  expect(svg.match(/class="flow-line" d="M/g)).toHaveLength(5);
  expect(svg).not.toMatch(/style/);
});
