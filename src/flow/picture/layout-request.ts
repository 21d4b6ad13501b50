import type { Direction, Flow } from '../model.ts';
import { breakLines } from './break-lines.ts';
import { edgeFontSize, edgeLineHeight, slack } from './measures.ts';
import { nodeLabel, nodeSize, type Size } from './node-label.ts';

/** All that a layout needs to know of a flow: sizes and connections, no text. Sizes in px. */
export interface LayoutRequest {
  readonly direction: Direction;
  readonly nodes: readonly (Size & { readonly id: string })[];
  readonly edges: readonly { readonly source: string; readonly target: string; readonly label?: Size }[];
  readonly subgraphs: readonly (Size & {
    readonly id: string;
    readonly members: readonly string[];
    readonly direction?: Direction;
  })[];
}

/** Longest line of an edge's label, in em. */
const maxEdgeLabelWidth = 7;

/** @param captions small print under a node's label, by node id */
export function layoutRequest(flow: Flow, captions: ReadonlyMap<string, string>): LayoutRequest {
  return {
    direction: flow.direction,
    nodes: flow.nodes.map((node) => ({ id: node.id, ...nodeSize(node.kind, nodeLabel(node, captions.get(node.id))) })),
    edges: flow.edges.map(({ source, target, label }) =>
      label === '' ? { source, target } : { source, target, label: edgeLabelSize(label) },
    ),
    subgraphs: flow.subgraphs.map(({ id, title, members, direction }) => ({
      id,
      members,
      ...edgeLabelSize(title),
      ...(direction && { direction }),
    })),
  };
}

/** The lines of an edge's label. */
export const edgeLabelLines = (label: string): readonly string[] => breakLines(label, maxEdgeLabelWidth).lines;

function edgeLabelSize(label: string): Size {
  const { lines, width } = breakLines(label, maxEdgeLabelWidth);
  return edgeLabelBox(lines.length, width * edgeFontSize);
}

/** Outer size of an edge's label whose widest line measures `width` px. */
export const edgeLabelBox = (lines: number, width: number): Size => ({
  width: width * slack + 8,
  height: lines * edgeLineHeight + 2,
});
