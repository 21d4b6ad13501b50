import type { Flow, FlowNode } from '../model.ts';
import { exitsByNode } from './exits-by-node.ts';

/**
 * The nodes in the order in which one tells a flow: from the start, the first exit's branch before the second's, and
 * where branches meet again only after all of them. Nodes that cannot be reached come last, in the order of the file.
 */
export function readingOrder(flow: Flow): readonly FlowNode[] {
  const exits = exitsByNode(flow);
  const nodes = new Map(flow.nodes.map((node) => [node.id, node]));
  const entered = new Set<string>();
  const left: FlowNode[] = [];
  const starts = flow.nodes.filter(({ kind }) => kind === 'start');
  // Reverse postorder of a depth-first search: exits are visited last first, so that the first one's branch leads.
  for (const root of starts.toReversed()) {
    const path: { readonly id: string; readonly waiting: string[] }[] = [];
    const enter = (id: string): void => {
      if (entered.has(id) || !nodes.has(id)) return;
      entered.add(id);
      path.push({ id, waiting: (exits.get(id) ?? []).map(({ target }) => target) });
    };
    enter(root.id);
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const next = visit.waiting.pop();
      if (next !== undefined) {
        enter(next);
        continue;
      }
      path.pop();
      const node = nodes.get(visit.id);
      if (node) left.push(node);
    }
  }
  return [...left.reverse(), ...flow.nodes.filter(({ id }) => !entered.has(id))];
}
