import type { FlowNode } from '../model.ts';
import { similarity } from './similarity.ts';

/** A step of the flow and the one that was drawn for it. */
export interface NodeMatch {
  readonly expected: FlowNode;
  readonly drawn: FlowNode;
  /** How alike their labels are, `threshold` to 1. */
  readonly similarity: number;
}

/** Start and end share a shape; which of the two a node is follows from its ways, which are compared on their own. */
export const isSameShape = ({ expected, drawn }: Pick<NodeMatch, 'expected' | 'drawn'>): boolean =>
  shapeOf(expected) === shapeOf(drawn);

const shapeOf = ({ kind }: FlowNode): string => (kind === 'start' || kind === 'end' ? 'terminal' : kind);

/** Below this two labels have little more in common than chance. */
const threshold = 0.5;

/** Pairs nodes by their labels, the most alike first; each node once. Ids do not count. In the order of the flow. */
export function matchNodes(expected: readonly FlowNode[], drawn: readonly FlowNode[]): readonly NodeMatch[] {
  const pairs = expected.flatMap((one) =>
    drawn.map((other): NodeMatch => ({ expected: one, drawn: other, similarity: similarity(one.label, other.label) })),
  );
  const best = pairs
    .filter((pair) => pair.similarity >= threshold)
    .sort((a, b) => b.similarity - a.similarity || Number(isSameShape(b)) - Number(isSameShape(a)));
  const taken = new Set<FlowNode>();
  const matches = new Map<FlowNode, NodeMatch>();
  for (const pair of best) {
    if (matches.has(pair.expected) || taken.has(pair.drawn)) continue;
    taken.add(pair.drawn);
    matches.set(pair.expected, pair);
  }
  return expected.flatMap((node) => matches.get(node) ?? []);
}
