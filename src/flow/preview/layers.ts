/** The first half of a layered layout: which layer each node stands in, and the bends of ways that pass layers. */

export interface LayerEdge {
  readonly source: string;
  readonly target: string;
  /** Has a label, which takes a layer of its own. */
  readonly label?: unknown;
}

export interface Layered {
  /** Ids from the top layer down: nodes, and a bend for each layer that an edge passes. */
  readonly rows: readonly (readonly string[])[];
  /** For each edge what it runs through, ends included; empty for an edge from a node to itself. */
  readonly chains: readonly (readonly string[])[];
  readonly above: (id: string) => readonly string[];
  readonly below: (id: string) => readonly string[];
}

/** The bend of an edge in its nth layer between the ends. No node of Mermaid's can have such an id. */
export const bendId = (edge: number, nth: number): string => `\u0000${edge}.${nth}`;

export function buildLayers(nodes: readonly string[], edges: readonly LayerEdge[]): Layered {
  const backward = backwardEdges(nodes, edges);
  const downward = edges.map((edge, index) =>
    backward.has(index) ? { ...edge, source: edge.target, target: edge.source } : edge,
  );
  const rank = ranks(nodes, downward);
  const rows: string[][] = [];
  const put = (id: string, row: number): void => {
    while (rows.length <= row) rows.push([]);
    rows[row]?.push(id);
  };
  for (const id of nodes) put(id, rank.get(id) ?? 0);
  const [above, below] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const join = (upper: string, lower: string): void => {
    below.set(upper, [...(below.get(upper) ?? []), lower]);
    above.set(lower, [...(above.get(lower) ?? []), upper]);
  };
  const chains = downward.map(({ source, target }, index) => {
    if (source === target || !rank.has(source) || !rank.has(target)) return [];
    const [from, to] = [rank.get(source) ?? 0, rank.get(target) ?? 0];
    const bends = Array.from({ length: Math.max(0, to - from - 1) }, (_, nth) => bendId(index, nth));
    for (const [nth, id] of bends.entries()) put(id, from + 1 + nth);
    const chain = [source, ...bends, target];
    for (const [place, id] of chain.entries()) if (place > 0) join(chain[place - 1] ?? '', id);
    return backward.has(index) ? chain.reverse() : chain;
  });
  return { rows, chains, above: (id) => above.get(id) ?? [], below: (id) => below.get(id) ?? [] };
}

/** Positions of the edges that lead back to where a way has come from; without them there is no loop. */
function backwardEdges(nodes: readonly string[], edges: readonly LayerEdge[]): ReadonlySet<number> {
  const leaving = new Map<string, number[]>(nodes.map((id) => [id, []]));
  for (const [index, { source }] of edges.entries()) leaving.get(source)?.push(index);
  const backward = new Set<number>();
  const state = new Map<string, 'open' | 'done'>();
  for (const root of nodes) {
    const path: { readonly id: string; next: number }[] = [];
    const enter = (id: string): void => {
      state.set(id, 'open');
      path.push({ id, next: 0 });
    };
    if (!state.has(root)) enter(root);
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const index = leaving.get(visit.id)?.[visit.next++];
      if (index === undefined) {
        state.set(visit.id, 'done');
        path.pop();
        continue;
      }
      const target = edges[index]?.target ?? '';
      if (state.get(target) === 'open') backward.add(index);
      else if (!state.has(target) && leaving.has(target)) enter(target);
    }
  }
  return backward;
}

/** The layer of each node: its longest way from above, with a layer more for each label on the way. No loops left. */
function ranks(nodes: readonly string[], edges: readonly LayerEdge[]): ReadonlyMap<string, number> {
  const rank = new Map(nodes.map((id) => [id, 0]));
  const waiting = new Map(nodes.map((id) => [id, 0]));
  const leaving = new Map<string, LayerEdge[]>(nodes.map((id) => [id, []]));
  for (const edge of edges) {
    if (edge.source === edge.target || !rank.has(edge.source) || !rank.has(edge.target)) continue;
    leaving.get(edge.source)?.push(edge);
    waiting.set(edge.target, (waiting.get(edge.target) ?? 0) + 1);
  }
  const ready = nodes.filter((id) => waiting.get(id) === 0);
  for (const id of ready) {
    for (const { target, label } of leaving.get(id) ?? []) {
      rank.set(target, Math.max(rank.get(target) ?? 0, (rank.get(id) ?? 0) + (label ? 2 : 1)));
      const left = (waiting.get(target) ?? 0) - 1;
      waiting.set(target, left);
      if (left === 0) ready.push(target);
    }
  }
  return rank;
}
