import type { FlowNode } from '../model.ts';
import type { Frame, Point } from './picture.ts';

/** Radius of a bend and length of an arrow head in px. */
const bend = 8;
const head = 8;
/** A step aside of up to this many px, after a run of up to that many px, is straightened. */
const longestStep = 28;
const longestRun = 36;

/** The line of an edge and its arrow head, as path data. */
export interface EdgePath {
  readonly line: string;
  readonly arrow: string;
}

/** One end of an edge: the node's kind and frame. An edge to a subgraph has no kind. */
export interface EdgeEnd {
  readonly kind: FlowNode['kind'] | undefined;
  readonly frame: Frame;
}

/** Draws an edge through the corners that the layout found, with round bends, from border to border. */
export function edgePath(points: readonly Point[], source: EdgeEnd, target: EdgeEnd): EdgePath {
  const corners = straighten(simplify(points), source, target);
  const [first, second] = [corners[0], corners[1]];
  const [last, beforeLast] = [corners.at(-1), corners.at(-2)];
  if (!first || !second || !last || !beforeLast) return { line: '', arrow: '' };
  const tip = onBorder(last, beforeLast, target);
  const neck = towards(tip, beforeLast, head - 1);
  const all = [onBorder(first, second, source), ...corners.slice(1, -1), neck];
  return { line: roundedPath(all), arrow: arrowHead(tip, towards(tip, beforeLast, head)) };
}

/** A tenth of a pixel is finer than anyone sees. */
export const round = (value: number): string => String(Math.round(value * 10) / 10);

const at = ([x, y]: Point): string => `${round(x)} ${round(y)}`;
const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

function towards(from: Point, to: Point, length: number): Point {
  const part = length / (distance(from, to) || 1);
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
}

/** Drops points that repeat the one before or lie on a straight line. */
function simplify(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last && distance(last, point) < 0.5) continue;
    const inLine = before && last && (same(before, last, point, 0) || same(before, last, point, 1));
    if (inLine) kept.pop();
    kept.push(point);
  }
  return kept;
}

const same = (a: Point, b: Point, c: Point, axis: 0 | 1): boolean =>
  Math.abs(a[axis] - b[axis]) < 0.5 && Math.abs(b[axis] - c[axis]) < 0.5;

/** The layout sometimes steps aside right at a box that it could have met straight; there the whole run goes straight. */
function straighten(points: readonly Point[], source: EdgeEnd, target: EdgeEnd): Point[] {
  return straightenEnd(straightenEnd(points, source).reverse(), target).reverse();
}

function straightenEnd(points: readonly Point[], { kind, frame }: EdgeEnd): Point[] {
  const [a, b, c, d] = points;
  const unchanged = [...points];
  if (!a || !b || !c || !d || Math.abs(a[0] - b[0]) > 0.5 || Math.abs(c[0] - d[0]) > 0.5) return unchanged;
  // A long run has been led around other boxes and stays where it is.
  if (Math.abs(a[1] - b[1]) > longestRun) return unchanged;
  // Near its tips a diamond is no place to land.
  const room = kind === 'decision' ? frame.width * 0.3 : frame.width / 2 - 12;
  if (Math.abs(b[0] - c[0]) > longestStep || Math.abs(c[0] - frame.x) > room) return unchanged;
  return [[c[0], a[1]], ...points.slice(3)];
}

/** Where an edge that comes straight to a node meets its drawn shape, which can lie inside the frame it was laid out with. */
function onBorder(end: Point, inner: Point, { kind, frame }: EdgeEnd): Point {
  const upright = Math.abs(end[0] - inner[0]) < 0.5;
  if (!upright && Math.abs(end[1] - inner[1]) > 0.5) return end;
  const [along, across] = upright ? ([1, 0] as const) : ([0, 1] as const);
  const centre: Point = [frame.x, frame.y];
  const half: Point = [frame.width / 2, frame.height / 2];
  const aside = kind === 'decision' ? Math.min(1, Math.abs(end[across] - centre[across]) / half[across]) : 0;
  const reach = half[along] * (1 - aside);
  const border = end[along] < centre[along] ? centre[along] - reach : centre[along] + reach;
  return upright ? [end[0], border] : [border, end[1]];
}

function roundedPath(points: readonly Point[]): string {
  const parts: string[] = [];
  for (const [index, point] of points.entries()) {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before) parts.push(`M${at(point)}`);
    else if (!after) parts.push(`L${at(point)}`);
    else {
      const radius = Math.min(bend, distance(before, point) / 2, distance(point, after) / 2);
      parts.push(`L${at(towards(point, before, radius))}Q${at(point)} ${at(towards(point, after, radius))}`);
    }
  }
  return parts.join('');
}

function arrowHead(tip: Point, back: Point): string {
  const [dx, dy] = [(tip[0] - back[0]) / head, (tip[1] - back[1]) / head];
  const side = (sign: number): Point => [back[0] - sign * dy * head * 0.45, back[1] + sign * dx * head * 0.45];
  return `M${at(tip)}L${at(side(1))}L${at(side(-1))}Z`;
}
