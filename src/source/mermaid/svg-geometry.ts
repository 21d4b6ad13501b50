/** Boxes and path lengths of SVG elements, for a document that has no layout engine. Units: px of the chart. */
import { pathSpots } from './svg-path.ts';
import { ascent, descent, textWidth } from '../../flow/picture/text-metrics.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Layout engines compare floats strictly; browsers measure in 1/64 px. */
export const snap = (value: number): number => Math.round(value * 64) / 64;

export const emptyBox: Box = { x: 0, y: 0, width: 0, height: 0 };

const number = (element: Element, name: string): number => Number.parseFloat(element.getAttribute(name) ?? '') || 0;

/** The box of an element in its own coordinates, its children included. `fontSize` in px. */
export function elementBox(element: Element, fontSize: number): Box {
  switch (element.localName) {
    case 'text':
      return textBox(element, fontSize);
    case 'tspan':
      return lineBox(element.textContent ?? '', 0, fontSize);
    case 'rect':
      return { x: number(element, 'x'), y: number(element, 'y'), width: number(element, 'width'), height: number(element, 'height') };
    case 'circle':
      return roundBox(element, number(element, 'r'), number(element, 'r'));
    case 'ellipse':
      return roundBox(element, number(element, 'rx'), number(element, 'ry'));
    case 'polygon':
    case 'polyline':
      return boxOfSpots(pairs(element.getAttribute('points') ?? ''));
    case 'line':
      return boxOfSpots([
        { x: number(element, 'x1'), y: number(element, 'y1') },
        { x: number(element, 'x2'), y: number(element, 'y2') },
      ]);
    case 'path':
      return boxOfSpots(pathSpots(element.getAttribute('d') ?? ''));
    case 'svg':
    case 'g':
    case 'a':
      return childrenBox(element, fontSize);
    default:
      return emptyBox;
  }
}

function childrenBox(element: Element, fontSize: number): Box {
  let union: Box | undefined;
  for (const child of element.children) {
    const box = elementBox(child, fontSize);
    if (box.width === 0 && box.height === 0) continue;
    const { x, y } = translation(child);
    union = unite(union, { ...box, x: box.x + x, y: box.y + y });
  }
  return union ?? emptyBox;
}

/** The shift that an element's own `transform` gives it; Mermaid only uses `translate` on what is measured. */
export function translation(element: Element): Spot {
  const match = /translate\(\s*(-?[\d.e+-]+)(?:[\s,]+(-?[\d.e+-]+))?\s*\)/.exec(element.getAttribute('transform') ?? '');
  return { x: Number(match?.[1] ?? 0) || 0, y: Number(match?.[2] ?? 0) || 0 };
}

export function unite(a: Box | undefined, b: Box): Box {
  if (!a) return b;
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

// Mermaid writes each line as a tspan of its own, its height given in em.
function textBox(text: Element, fontSize: number): Box {
  const lines = [...text.children].filter((child) => child.localName === 'tspan');
  if (lines.length === 0) return lineBox(text.textContent ?? '', number(text, 'y'), fontSize, isCentred(text));
  let union: Box | undefined;
  for (const line of lines) {
    const baseline = em(line, 'y', fontSize) + em(line, 'dy', fontSize);
    union = unite(union, lineBox(line.textContent ?? '', baseline, fontSize, isCentred(line) || isCentred(text)));
  }
  return union ?? emptyBox;
}

// Mermaid centres node labels by its style sheet, edge labels by attribute.
const isCentred = (element: Element): boolean =>
  element.getAttribute('text-anchor') === 'middle' || element.closest('.node, .cluster') !== null;

function em(element: Element, name: string, fontSize: number): number {
  const value = element.getAttribute(name) ?? '';
  return (Number.parseFloat(value) || 0) * (value.endsWith('em') ? fontSize : 1);
}

function lineBox(text: string, baseline: number, fontSize: number, centred = false): Box {
  const width = snap(textWidth(text) * fontSize);
  // Browsers round the font's ascent and descent to whole pixels.
  const [above, below] = [Math.round(ascent * fontSize), Math.round(descent * fontSize)];
  return { x: centred ? -width / 2 : 0, y: baseline - above, width, height: above + below };
}

function roundBox(element: Element, rx: number, ry: number): Box {
  return { x: number(element, 'cx') - rx, y: number(element, 'cy') - ry, width: rx * 2, height: ry * 2 };
}

function boxOfSpots(spots: readonly Spot[]): Box {
  if (spots.length === 0) return emptyBox;
  // Not Math.min(...): a long path has more points than a call takes arguments.
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of spots) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function pairs(text: string): Spot[] {
  const numbers = (text.match(/-?\d*\.?\d+(?:e[+-]?\d+)?/gi) ?? []).map(Number);
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? 0 }] : []));
}
