import type { Flow } from './model.ts';
import { choices, choose, type FlowLookup, start, type Walk } from './walk.ts';

/**
 * A walk as the part of an address: the ids of the nodes after the start, with the flow's id in front where another
 * flow begins: `check,is-proven,repair/start`. Each is percent-encoded.
 */
export function walkAddress({ steps }: Walk): string {
  return steps
    .slice(1)
    .map(({ flow, node }, index) => {
      const name = encodeURIComponent(node);
      return flow === steps[index]?.flow ? name : `${encodeURIComponent(flow)}/${name}`;
    })
    .join(',');
}

/** The walk that an address names, as far as the flow still goes that way; undefined for a flow without a start. */
export function readWalkAddress(address: string, flow: Flow, flows: FlowLookup): Walk | undefined {
  let walk = start(flow);
  for (const name of address.split(',')) {
    if (!walk || name === '') break;
    const here = walk.steps.at(-1)?.flow ?? flow.id;
    const [first = '', second] = name.split('/').map(decode);
    const wanted = second === undefined ? { flow: here, node: first } : { flow: first, node: second };
    const index = choices(walk, flows).findIndex(({ step }) => step.flow === wanted.flow && step.node === wanted.node);
    if (index < 0) break;
    walk = choose(walk, flows, index);
  }
  return walk;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Someone shortened the address inside an escape.
    return text;
  }
}
