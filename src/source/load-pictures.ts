import { type Finding, finding } from '../diagnostics/finding.ts';
import { drawFlow } from '../flow/picture/draw-flow.ts';
import { layoutRequest } from '../flow/picture/layout-request.ts';
import { flowCaptions } from '../handbook/flow-captions.ts';
import type { Handbook } from '../handbook/model.ts';
import type { Diagrams } from './mermaid/diagrams.ts';

export interface LoadedPictures {
  /** SVG markup by flow id. */
  readonly pictures: ReadonlyMap<string, string>;
  /** Charts that could not be laid out. */
  readonly findings: readonly Finding[];
}

/** Draws every flow of the handbook; what was laid out before is not laid out again. */
export async function loadPictures(
  { flows, config }: Pick<Handbook, 'flows' | 'config'>,
  diagrams: Diagrams,
): Promise<LoadedPictures> {
  const prepared = flows.map((flow) => ({ id: flow.id, flow, captions: flowCaptions(flow, config) }));
  const layouts = await diagrams.layOut(
    prepared.map(({ id, flow, captions }) => ({ id, request: layoutRequest(flow, captions) })),
  );
  const pictures = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { id, flow, captions } of prepared) {
    const layout = layouts.get(id);
    if (!layout) continue;
    if ('error' in layout) {
      const { error } = layout;
      const timeout = error.kind === 'timeout';
      findings.push(
        timeout
          ? finding('flow/render-timeout', { file: flow.file, values: { seconds: error.seconds ?? 0 } })
          : finding('flow/render-failed', { file: flow.file, values: { reason: error.message } }),
      );
      continue;
    }
    pictures.set(id, drawFlow(flow, layout.picture, { captions }));
  }
  return { pictures, findings };
}
