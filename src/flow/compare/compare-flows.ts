import type { FlowEdge, FlowNode } from '../model.ts';
import { compareEdges, type EdgeComparison } from './compare-edges.ts';
import { isSameShape, matchNodes, type NodeMatch } from './match-nodes.ts';

/** What a learner's drawing has of a flow. */
export interface Comparison {
  /** 0 to 100; 100 only where every step, shape, way and answer is there and nothing else. */
  readonly score: number;
  /** Steps that were drawn. */
  readonly found: readonly NodeMatch[];
  /** Found ones whose words differ. */
  readonly reworded: readonly NodeMatch[];
  /** Found ones drawn in the shape of something else. */
  readonly wrongShape: readonly NodeMatch[];
  readonly missing: readonly FlowNode[];
  /** Drawn, but not in the flow. */
  readonly surplus: readonly FlowNode[];
  readonly ways: EdgeComparison;
}

interface Graph {
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
}

/** What a step counts that is drawn in the wrong shape. */
const wrongShapeCredit = 0.7;

/**
 * Compares a drawing with the flow by what it says, not by ids or order. Steps and ways count a half each, both as the
 * share of what agrees in what either has (Dice's coefficient), so that what is too much costs as what is missing does.
 */
export function compareFlows(expected: Graph, drawn: Graph): Comparison {
  const found = matchNodes(expected.nodes, drawn.nodes);
  const ways = compareEdges(expected, drawn, found);
  const wrongShape = found.filter((match) => !isSameShape(match));
  const credit = found.reduce(
    (sum, match) => sum + match.similarity * (wrongShape.includes(match) ? wrongShapeCredit : 1),
    0,
  );
  const total = expected.nodes.length + drawn.nodes.length;
  const steps = total === 0 ? 1 : (2 * credit) / total;
  return {
    score: drawn.nodes.length === 0 ? 0 : percent((steps + ways.score) / 2),
    found,
    reworded: found.filter((match) => match.similarity < 1),
    wrongShape,
    missing: expected.nodes.filter((node) => !found.some((match) => match.expected === node)),
    surplus: drawn.nodes.filter((node) => !found.some((match) => match.drawn === node)),
    ways,
  };
}

// Whole only where nothing at all is amiss, whatever rounding does.
const percent = (part: number): number => (part > 1 - 1e-9 ? 100 : Math.min(99, Math.round(part * 100)));
