import type { Flow, FlowEdge } from '../model.ts';

/** The edges that leave one node, in the order of the file. For many nodes of one flow: `exitsByNode`. */
export const exitsOf = (flow: Flow, id: string): readonly FlowEdge[] =>
  flow.edges.filter(({ source }) => source === id);
