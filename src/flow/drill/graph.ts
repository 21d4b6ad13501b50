import { labelKey } from '../label-key.ts';
import { labelText } from '../label-text.ts';
import type { Flow, FlowEdge, FlowNode } from '../model.ts';
import { exitsByNode } from '../queries/exits-by-node.ts';
import { reachableFrom } from '../queries/reachable-from.ts';
import { readingOrder } from '../queries/reading-order.ts';

/** What the question makers ask of a flow, reckoned once. */
export interface DrillGraph {
  /**
   * Nodes to ask about: those that can be reached from the start and whose label is theirs alone, in reading order.
   * `node` knows no other.
   */
  readonly nodes: readonly FlowNode[];
  readonly node: (id: string) => FlowNode | undefined;
  readonly exits: (id: string) => readonly FlowEdge[];
  /** Ids of the nodes that follow directly, each once. */
  readonly next: (id: string) => readonly string[];
  readonly leads: (from: string, to: string) => boolean;
}

export function drillGraph(flow: Flow): DrillGraph {
  const starts = flow.nodes.filter(({ kind }) => kind === 'start').map(({ id }) => id);
  const reached = reachableFrom(flow, starts);
  const count = new Map<string, number>();
  for (const { label } of flow.nodes) count.set(labelKey(label), (count.get(labelKey(label)) ?? 0) + 1);
  const nodes = readingOrder(flow).filter(({ id, label }) => reached.has(id) && count.get(labelKey(label)) === 1);
  const known = new Set(flow.nodes.map(({ id }) => id));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const exits = exitsByNode(flow);
  const reach = new Map<string, ReadonlySet<string>>();
  const reachOf = (id: string): ReadonlySet<string> => {
    const found = reach.get(id) ?? reachableFrom(flow, next(id));
    reach.set(id, found);
    return found;
  };
  const next = (id: string): readonly string[] => [
    ...new Set((exits.get(id) ?? []).map(({ target }) => target).filter((target) => known.has(target))),
  ];
  return {
    nodes,
    node: (id) => byId.get(id),
    exits: (id) => exits.get(id) ?? [],
    next,
    leads: (from, to) => reachOf(from).has(to),
  };
}

export const textOf = ({ label }: FlowNode): string => labelText(label);

/** The things whose text differs from all before them and from `taken`, as one reads it. */
export function distinct<Thing>(
  things: readonly Thing[],
  text: (thing: Thing) => string,
  taken: readonly string[] = [],
): Thing[] {
  const seen = new Set(taken.map(labelKey));
  return things.filter((thing) => {
    const key = labelKey(text(thing));
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
