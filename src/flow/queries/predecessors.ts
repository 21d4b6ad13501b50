import type { Flow, FlowNode } from '../model.ts';
import { findNode } from './find-node.ts';

/** The nodes that lead directly to this one, each once, in the order of the file. */
export function predecessors(flow: Flow, id: string): readonly FlowNode[] {
  const sources = new Set(flow.edges.filter(({ target }) => target === id).map(({ source }) => source));
  return [...sources].flatMap((source) => findNode(flow, source) ?? []);
}
