import type { Flow, FlowNode } from '../model.ts';

export const findNode = (flow: Flow, id: string): FlowNode | undefined => flow.nodes.find((node) => node.id === id);
