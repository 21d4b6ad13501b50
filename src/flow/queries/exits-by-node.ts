import type { Flow, FlowEdge } from '../model.ts';

/** The edges that leave each node, in the order of the file. A node without exits has an empty list. */
export function exitsByNode({ nodes, edges }: Flow): ReadonlyMap<string, readonly FlowEdge[]> {
  const exits = new Map<string, FlowEdge[]>(nodes.map(({ id }) => [id, []]));
  for (const edge of edges) exits.get(edge.source)?.push(edge);
  return exits;
}
