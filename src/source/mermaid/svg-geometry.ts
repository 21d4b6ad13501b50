/**
 * Boxes of SVG elements, for a document that has no layout engine. It knows what Mermaid's flowcharts are made of, and
 * labels of square characters (`layout-source.ts`). Units: those of the drawing.
 */
import { pathSpots, type Spot } from './svg-path.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const emptyBox: Box = { x: 0, y: 0, width: 0, height: 0 };

/** Top and bottom of a line of text from its baseline, in em: those of Noto Sans SC. */
const [ascent, descent] = [1.16, 0.288];

// The layout compares floats strictly: a height of 111.00000000000001 bends lines at the border of a box of 111.
// Browsers measure in 1/64 px.
const snap = (value: number): number => Math.round(value * 64) / 64;

/** Width of a line of square characters. */
export const textLength = (text: string, fontSize: number): number => [...text].length * fontSize;

/** The box of an element in its own coordinates, its children included. */
export function elementBox(element: Element, fontSize: number): Box {
  switch (element.localName) {
    case 'text':
      return textBox(element, fontSize);
    case 'tspan':
      return lineBox(element, 0, fontSize);
    case 'rect':
      return rectBox(element);
    case 'polygon':
      return boxOfSpots(pathSpots(`M${element.getAttribute('points') ?? ''}`));
    case 'path':
      return boxOfSpots(pathSpots(element.getAttribute('d') ?? ''));
    case 'svg':
    case 'g':
      return childrenBox(element, fontSize);
    default:
      return emptyBox;
  }
}

const number = (element: Element, name: string): number => Number.parseFloat(element.getAttribute(name) ?? '') || 0;

function rectBox(rect: Element): Box {
  return { x: number(rect, 'x'), y: number(rect, 'y'), width: number(rect, 'width'), height: number(rect, 'height') };
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

/** The shift that an element's own `transform` gives it; Mermaid only moves what it measures. */
export function translation(element: Element): Spot {
  const match = /translate\(\s*(-?[\d.e+-]+)(?:[\s,]+(-?[\d.e+-]+))?\s*\)/.exec(
    element.getAttribute('transform') ?? '',
  );
  return { x: Number(match?.[1]) || 0, y: Number(match?.[2]) || 0 };
}

function unite(a: Box | undefined, b: Box): Box {
  if (!a) return b;
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

// Mermaid writes each line as a tspan of its own, its baseline given in em.
function textBox(text: Element, fontSize: number): Box {
  let union: Box | undefined;
  for (const line of text.children) {
    const baseline = snap((number(line, 'y') + number(line, 'dy')) * fontSize);
    union = unite(union, lineBox(line, baseline, fontSize));
  }
  return union ?? emptyBox;
}

function lineBox(line: Element, baseline: number, fontSize: number): Box {
  const width = textLength(line.textContent ?? '', fontSize);
  // Browsers round the font's ascent and descent to whole pixels.
  const [above, below] = [Math.round(ascent * fontSize), Math.round(descent * fontSize)];
  // Mermaid's style sheet, or the attribute, centres text.
  return { x: -width / 2, y: baseline - above, width, height: above + below };
}

function boxOfSpots(spots: readonly Spot[]): Box {
  if (spots.length === 0) return emptyBox;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of spots) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
