import type { Flow, FlowNode } from '../model.ts';
import { exitsOf } from './exits-of.ts';
import { findNode } from './find-node.ts';

/** The nodes that follow directly, each once, in the order of the exits. */
export function successors(flow: Flow, id: string): readonly FlowNode[] {
  const targets = new Set(exitsOf(flow, id).map(({ target }) => target));
  return [...targets].flatMap((target) => findNode(flow, target) ?? []);
}
