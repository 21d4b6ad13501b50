import type { Flow } from './model.ts';
import { readingOrder } from './queries/reading-order.ts';
import { choices, current, type FlowLookup, type Spot, type Walk } from './walk.ts';

/** How far a walk has come. */
export interface WalkProgress {
  /** The step one stands at, from 1. */
  readonly step: number;
  /** 0 at the start of the flow one set out in, 1 where the walk ends; never falls on the way unless the flow loops. */
  readonly fraction: number;
  readonly ended: boolean;
}

export function walkProgress(walk: Walk, flows: FlowLookup): WalkProgress {
  const step = walk.steps.length;
  if (choices(walk, flows).length === 0) return { step, fraction: 1, ended: true };
  const [{ flow: home }] = walk.steps;
  const flow = flows(home);
  const { node } = homeSpot(walk, home);
  return { step, fraction: flow ? partBefore(flow, node) : 0, ended: false };
}

/** Where one stands in the flow called `home`: in another flow, at the node that led out of it. */
export function homeSpot(walk: Walk, home: string): Spot {
  const here = current(walk);
  return walk.steps.findLast(({ flow }) => flow === home) ?? here;
}

function partBefore(flow: Flow, node: string): number {
  const order = readingOrder(flow);
  const index = order.findIndex(({ id }) => id === node);
  return order.length < 2 || index < 0 ? 0 : index / order.length;
}
