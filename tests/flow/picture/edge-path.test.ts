import { describe, expect, test } from 'vitest';
import { type EdgeEnd, edgePath } from '../../../src/flow/picture/edge-path.ts';

const box = (x: number, y: number, kind: EdgeEnd['kind'] = 'step'): EdgeEnd => ({
  kind,
  frame: { x, y, width: 100, height: 40 },
});

test('a straight line ends in an arrow head on the border', () => {
  const { line, arrow } = edgePath(
    [
      [50, 40],
      [50, 80],
    ],
    box(50, 20),
    box(50, 100),
  );
  expect(line).toBe('M50 40L50 73');
  expect(arrow).toMatch(/^M50 80L/);
});

test('bends are round', () => {
  const { line } = edgePath(
    [
      [50, 40],
      [50, 60],
      [200, 60],
      [200, 80],
    ],
    box(50, 20),
    box(200, 100),
  );
  expect(line).toBe('M50 40L50 52Q50 60 58 60L193.5 60Q200 60 200 66.5L200 73');
});

test('at a diamond the line runs on to the slope', () => {
  const { line, arrow } = edgePath(
    [
      [25, 40],
      [25, 80],
    ],
    box(50, 20, 'decision'),
    box(50, 100, 'decision'),
  );
  expect(line).toMatch(/^M25 30L/);
  expect(arrow).toMatch(/^M25 90L/);
});

test('at the side of a diamond, too', () => {
  const { arrow } = edgePath(
    [
      [-60, 110],
      [0, 110],
    ],
    box(-100, 110),
    box(50, 100, 'decision'),
  );
  expect(arrow).toMatch(/^M25 110L/);
});

describe('what the layout left untidy', () => {
  test('points on one line and points twice are dropped', () => {
    const { line } = edgePath(
      [
        [50, 40],
        [50, 40],
        [50, 50],
        [50, 60],
        [50, 80],
      ],
      box(50, 20),
      box(50, 100),
    );
    expect(line).toBe('M50 40L50 73');
  });

  test('a small step beside a box becomes straight', () => {
    const { line } = edgePath(
      [
        [40, 40],
        [40, 50],
        [50, 50],
        [50, 200],
      ],
      box(50, 20),
      box(50, 220),
    );
    expect(line).toBe('M50 40L50 193');
  });

  test('but a long run keeps its place: it was led around something', () => {
    const { line } = edgePath(
      [
        [40, 40],
        [40, 180],
        [50, 180],
        [50, 200],
      ],
      box(50, 20),
      box(50, 220),
    );
    expect(line).toMatch(/^M40 40L40 1/);
  });
});
