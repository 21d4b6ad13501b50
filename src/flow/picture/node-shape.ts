import type { NodeKind } from '../model.ts';
import { round } from './edge-path.ts';
import type { Frame } from './picture.ts';

const corner = 6;
const pillRadius = 22;
const markInset = 3.5;

/** Path data of a node's outline: start and end are pills, decisions diamonds, the rest boxes. */
export function nodeShape(kind: NodeKind, frame: Frame): string {
  switch (kind) {
    case 'decision':
      return diamond(frame);
    case 'start':
    case 'end':
      return roundedRect(frame, pillRadius);
    case 'jump':
    case 'step':
      return roundedRect(frame, corner);
  }
}

/** Path data of the second line that tells an end and a jump from a start and a step; undefined for the others. */
export function nodeMark(kind: NodeKind, frame: Frame): string | undefined {
  switch (kind) {
    case 'end':
      return roundedRect(shrink(frame, markInset), pillRadius - markInset);
    case 'jump':
      return sides(frame);
    default:
      return undefined;
  }
}

const shrink = (frame: Frame, by: number): Frame => ({
  ...frame,
  width: frame.width - 2 * by,
  height: frame.height - 2 * by,
});

function diamond({ x, y, width, height }: Frame): string {
  const [left, right, top, bottom] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2].map(round);
  return `M${round(x)} ${top}L${right} ${round(y)}L${round(x)} ${bottom}L${left} ${round(y)}Z`;
}

export function roundedRect({ x, y, width, height }: Frame, wanted: number): string {
  const radius = Math.min(wanted, width / 2, height / 2);
  const [w, h, r] = [width - 2 * radius, height - 2 * radius, round(radius)];
  const turn = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${round(dx * radius)} ${round(dy * radius)}`;
  const start = `M${round(x - width / 2 + radius)} ${round(y - height / 2)}`;
  return `${start}h${round(w)}${turn(1, 1)}v${round(h)}${turn(-1, 1)}h${round(-w)}${turn(-1, -1)}v${round(-h)}${turn(1, -1)}Z`;
}

function sides({ x, y, width, height }: Frame): string {
  const inset = 8;
  const top = round(y - height / 2);
  return [x - width / 2 + inset, x + width / 2 - inset]
    .map((side) => `M${round(side)} ${top}v${round(height)}`)
    .join('');
}
