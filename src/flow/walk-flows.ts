import { findNode } from './queries/find-node.ts';
import { current, type FlowLookup, type Walk } from './walk.ts';

/** Ids of the flows that an address leads through, besides the one it begins in. */
export function flowsOfAddress(address: string): readonly string[] {
  const names = address.split(',').filter((name) => name.includes('/'));
  return [...new Set(names.map((name) => decode(name.slice(0, name.indexOf('/')))))];
}

/** Ids of the flows that must be known to go on from here: that of the jump one stands at. */
export function flowsAhead(walk: Walk, flows: FlowLookup): readonly string[] {
  const { flow, node } = current(walk);
  const found = flows(flow);
  const target = found && findNode(found, node)?.target;
  return target ? [target.id] : [];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
