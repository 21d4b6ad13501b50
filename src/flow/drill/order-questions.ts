import { type DrillGraph, textOf } from './graph.ts';
import type { OrderQuestion } from './model.ts';
import { seededOrder } from './seeded-order.ts';

const shortest = 3;
const longest = 4;

/**
 * Questions that ask for the order of some steps: for every step the way on from it, turning where the seed says. Only
 * ways on which no step leads back to an earlier one, so that no other order can be walked.
 */
export const orderQuestions = (graph: DrillGraph, seed: string): readonly OrderQuestion[] =>
  graph.nodes.flatMap((first): OrderQuestion[] => {
    const id = `order:${first.id}`;
    const way = wayFrom(graph, first.id, `${seed}/${id}`);
    const nodes = way.flatMap((step) => graph.node(step) ?? []);
    if (way.length < shortest || nodes.length < way.length) return [];
    const options = nodes.map((node) => ({ key: node.id, text: textOf(node) }));
    return [{ kind: 'order', id, spots: way, options: disordered(options, `${seed}/${id}`), answer: way }];
  });

function wayFrom(graph: DrillGraph, first: string, seed: string): readonly string[] {
  const way = [first];
  while (way.length < longest) {
    const open = graph
      .next(way.at(-1) ?? first)
      .filter((id) => !way.some((step) => step === id || graph.leads(id, step)));
    const [next] = seededOrder(open, `${seed}/${way.length}`);
    if (next === undefined) break;
    way.push(next);
  }
  return way.some((step, index) => way.slice(0, index).some((earlier) => graph.leads(step, earlier))) ? [] : way;
}

/** An order that is not the right one: there must be something to do. */
function disordered<Thing>(things: readonly Thing[], seed: string): readonly Thing[] {
  const order = seededOrder(things, seed);
  return order.every((thing, index) => thing === things[index]) ? [...order.slice(1), ...order.slice(0, 1)] : order;
}
