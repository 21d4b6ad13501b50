import type { Flow } from '../model.ts';
import { exitsByNode } from './exits-by-node.ts';

/** Ids of all nodes that one can get to from these, themselves included. */
export function reachableFrom(flow: Flow, ids: Iterable<string>): ReadonlySet<string> {
  const exits = exitsByNode(flow);
  const reached = new Set<string>();
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...(exits.get(id) ?? []).map(({ target }) => target));
  }
  return reached;
}
