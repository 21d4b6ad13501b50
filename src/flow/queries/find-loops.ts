import type { Flow } from '../model.ts';
import { exitsByNode } from './exits-by-node.ts';

/**
 * The flow's loops: each a largest set of nodes in which every node leads to every other (a strongly connected
 * component of more than one node, or a node with an edge to itself). Loops and their nodes in the order of the file.
 */
export function findLoops(flow: Flow): readonly (readonly string[])[] {
  const components = componentsOf(flow);
  const selfLoops = new Set(flow.edges.filter(({ source, target }) => source === target).map(({ source }) => source));
  const position = new Map(flow.nodes.map(({ id }, index) => [id, index]));
  const at = (id: string | undefined): number => position.get(id ?? '') ?? 0;
  return components
    .filter((ids) => ids.length > 1 || selfLoops.has(ids[0] ?? ''))
    .map((ids) => ids.toSorted((a, b) => at(a) - at(b)))
    .sort((a, b) => at(a[0]) - at(b[0]));
}

/** Tarjan's algorithm, with a stack of its own: a long flow must not exhaust the call stack. */
function componentsOf(flow: Flow): string[][] {
  const exits = exitsByNode(flow);
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const components: string[][] = [];
  const lower = (id: string, value: number): void => {
    lowest.set(id, Math.min(lowest.get(id) ?? value, value));
  };
  for (const { id: root } of flow.nodes) {
    const path: { readonly id: string; next: number }[] = order.has(root) ? [] : [{ id: root, next: 0 }];
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const { id } = visit;
      if (visit.next === 0) {
        order.set(id, order.size);
        lower(id, order.size - 1);
        open.push(id);
        isOpen.add(id);
      }
      const target = exits.get(id)?.[visit.next++]?.target;
      if (target !== undefined) {
        if (!order.has(target) && exits.has(target)) path.push({ id: target, next: 0 });
        else if (isOpen.has(target)) lower(id, order.get(target) ?? 0);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent) lower(parent.id, lowest.get(id) ?? 0);
      if (lowest.get(id) !== order.get(id)) continue;
      const component = open.splice(open.lastIndexOf(id));
      for (const member of component) isOpen.delete(member);
      components.push(component);
    }
  }
  return components;
}
