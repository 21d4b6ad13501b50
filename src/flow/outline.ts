import { labelText } from './label-text.ts';
import type { Flow, FlowNode } from './model.ts';
import { exitsByNode } from './queries/exits-by-node.ts';
import { readingOrder } from './queries/reading-order.ts';

/** One node of a flow told in words. */
export interface OutlineStep {
  /** From 1, in reading order. */
  readonly number: number;
  readonly node: FlowNode;
  /** The node's label on one line. */
  readonly text: string;
  readonly exits: readonly OutlineExit[];
}

export interface OutlineExit {
  /** When it is taken; empty where there is only one way. */
  readonly label: string;
  /** Id, number and text of the node it leads to. */
  readonly target: string;
  readonly number: number;
  readonly text: string;
}

/** A flow as a numbered list: for screen readers, pages without scripts and the search index. */
export function outline(flow: Flow): readonly OutlineStep[] {
  const order = readingOrder(flow);
  const places = new Map(order.map((node, index) => [node.id, { number: index + 1, text: labelText(node.label) }]));
  const exits = exitsByNode(flow);
  return order.map((node, index) => ({
    number: index + 1,
    node,
    text: labelText(node.label),
    exits: (exits.get(node.id) ?? []).flatMap(({ label, target }) => {
      const place = places.get(target);
      return place ? [{ label: labelText(label), target, ...place }] : [];
    }),
  }));
}
