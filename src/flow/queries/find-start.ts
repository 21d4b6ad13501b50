import type { Flow, FlowNode } from '../model.ts';

/** Where a flow begins: its first start. Undefined in a flow that breaks the rule of one start. */
export const findStart = (flow: Flow): FlowNode | undefined => flow.nodes.find(({ kind }) => kind === 'start');
