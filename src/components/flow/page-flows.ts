import type { Flow } from '../../flow/model.ts';
import { type FlowPageData, readFlowPageData } from '../../flow/page-data.ts';

const flows = new Map<string, Flow>();
const roles = new Map<string, string>();
const asked = new Map<string, Promise<Flow | undefined>>();

/** A flow that this page holds or has fetched. */
export const findFlow = (id: string): Flow | undefined => flows.get(id) ?? readServed(id);

export const roleTitle = (id: string): string => roles.get(id) ?? id;

/** A flow by its id, fetched once; undefined when it cannot be had. A failed attempt is made again when asked again. */
export function fetchFlow(id: string): Promise<Flow | undefined> {
  const there = findFlow(id);
  if (there) return Promise.resolve(there);
  const attempt = asked.get(id) ?? request(id);
  asked.set(id, attempt);
  return attempt;
}

async function request(id: string): Promise<Flow | undefined> {
  const base = document.documentElement.dataset.base ?? '/';
  try {
    const response = await fetch(`${base}flows/${encodeURIComponent(id)}.json`);
    if (response.ok) return keep(await response.json());
  } catch {
    // Offline, or a page in place of the data.
  }
  asked.delete(id);
  return undefined;
}

function readServed(id: string): Flow | undefined {
  const script = document.querySelector(`script[data-flow-data="${CSS.escape(id)}"]`);
  return script ? keep(JSON.parse(script.textContent ?? '')) : undefined;
}

function keep(data: FlowPageData): Flow {
  const flow = readFlowPageData(data);
  flows.set(flow.id, flow);
  for (const [role, title] of Object.entries(data.roles)) roles.set(role, title);
  return flow;
}
