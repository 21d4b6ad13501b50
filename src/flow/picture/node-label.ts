import type { FlowNode } from '../model.ts';
import { breakLines } from './break-lines.ts';
import { captionLineHeight, captionSize, fontSize, lineHeight, slack } from './measures.ts';

/** The text of a node as it stands on the chart. */
export interface NodeLabel {
  readonly lines: readonly string[];
  /** Small print under the label: who and by when. */
  readonly caption: readonly string[];
  /** Size of the text block in px, with some slack for other fonts. */
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Longest line in em. Two columns of this width, with their frames, fit a phone. */
const maxWidth = 9.5;

/** Breaks a node's label into lines. A decision gets the number of lines that makes its diamond smallest. */
export function nodeLabel(node: FlowNode, caption = ''): NodeLabel {
  if (node.kind !== 'decision') return labelOf(node.label, caption, 1);
  const ways = [1, 2, 3].map((lines) => labelOf(node.label, caption, lines));
  return ways.reduce((best, way) => (diamondSize(way).height < diamondSize(best).height ? way : best));
}

function labelOf(text: string, caption: string, minLines: number): NodeLabel {
  const main = breakLines(text, maxWidth, minLines);
  const small = breakLines(caption, (maxWidth * fontSize) / captionSize);
  return {
    lines: main.lines,
    caption: small.lines,
    width: Math.max(main.width * fontSize, small.width * captionSize) * slack,
    height: main.lines.length * lineHeight + small.lines.length * captionLineHeight,
  };
}

/** Outer size of a node with this label, in px. */
export function nodeSize(kind: FlowNode['kind'], label: NodeLabel): Size {
  switch (kind) {
    case 'decision':
      return diamondSize(label);
    case 'jump':
      return { width: label.width + 36, height: label.height + 18 };
    case 'start':
    case 'end':
      return { width: label.width + 32, height: label.height + 16 };
    case 'step':
      return { width: label.width + 24, height: label.height + 18 };
  }
}

/** A flat diamond around the text: a chart full of square ones would grow too high. */
function diamondSize({ width, height }: Size): Size {
  const flatness = 2.1;
  // A corner of the text block touches the border where |x| / a + |y| / b = 1.
  const half = width / 2 / flatness + height / 2 + 3;
  return { width: half * 2 * flatness, height: half * 2 };
}
