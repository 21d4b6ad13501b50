import type { FlowNode } from '../model.ts';
import { breakLines } from './break-lines.ts';
import { captionLineHeight, captionSize, fontSize, lineHeight, slack } from './measures.ts';
import { textWidth } from './text-metrics.ts';

/** The text of a node as it stands on the chart. */
export interface NodeLabel {
  readonly lines: readonly string[];
  /** Small print under the label: who and by when. */
  readonly caption: readonly string[];
  /** Sizes of the lines, then of the small print, in px, with some slack for other fonts. */
  readonly rows: readonly Size[];
  /** Size of the whole block in px. */
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Longest line in em. Two columns of this width, with their frames, fit a phone. */
const maxWidth = 9;

/** Breaks a node's label into lines. A decision gets the number of lines that makes its diamond smallest. */
export function nodeLabel(node: FlowNode, caption = ''): NodeLabel {
  if (node.kind !== 'decision') return labelOf(node.label, caption, 1);
  const ways = [1, 2, 3].map((lines) => labelOf(node.label, caption, lines));
  return ways.reduce((best, way) => (diamondSize(way).height < diamondSize(best).height ? way : best));
}

function labelOf(text: string, caption: string, minLines: number): NodeLabel {
  const main = breakLines(text, maxWidth, minLines);
  // A dot between two parts that came to stand at the end of a line has done its work.
  const small = breakLines(caption, (maxWidth * fontSize) / captionSize).lines.map((line) => line.replace(/\s*·$/, ''));
  const rows = [
    ...main.lines.map((line) => ({ width: textWidth(line) * fontSize * slack, height: lineHeight })),
    ...small.map((line) => ({ width: textWidth(line) * captionSize * slack, height: captionLineHeight })),
  ];
  return {
    lines: main.lines,
    caption: small,
    rows,
    width: Math.max(0, ...rows.map(({ width }) => width)),
    height: rows.reduce((sum, { height }) => sum + height, 0),
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
function diamondSize({ rows, height }: NodeLabel): Size {
  const flatness = 2;
  let half = 0;
  let top = -height / 2;
  for (const row of rows) {
    const farthest = Math.max(Math.abs(top), Math.abs(top + row.height));
    // A corner of the row touches the border where |x| / a + |y| / b = 1. Rows are higher than their glyphs.
    half = Math.max(half, row.width / 2 / flatness + farthest);
    top += row.height;
  }
  return { width: (half + 2) * 2 * flatness, height: (half + 2) * 2 };
}
