import type { Finding } from '../../diagnostics/finding.ts';
import { diagramFinding } from '../../flow/diagram-findings.ts';
import type { Flow, FlowNode } from '../../flow/model.ts';
import { drawFlow } from '../../flow/picture/draw-flow.ts';
import { layoutRequest } from '../../flow/picture/layout-request.ts';
import { largestFlow } from '../../flow/rules/not-too-large.ts';
import type { Diagrams } from './diagrams.ts';

/** A chart ready for the page. Sizes in px. */
export interface DrawnFlow {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export interface DrawFlowsOptions {
  /** Small print under a node's label: who does it and by when, in the handbook's words. Default: none. */
  readonly caption?: (node: FlowNode) => string;
}

/** Draws flows. One that is too large or cannot be drawn is left out; the findings say why. */
export async function drawFlows(
  diagrams: Pick<Diagrams, 'layOut'>,
  flows: readonly Flow[],
  { caption = () => '' }: DrawFlowsOptions = {},
): Promise<{ readonly drawings: ReadonlyMap<string, DrawnFlow>; readonly findings: readonly Finding[] }> {
  const jobs = flows
    .filter(({ nodes }) => nodes.length <= largestFlow)
    .map((flow) => {
      const captions = new Map(flow.nodes.map((node) => [node.id, caption(node)]));
      return { id: flow.id, flow, captions, request: layoutRequest(flow, captions) };
    });
  const results = await diagrams.layOut(jobs);
  const drawings = new Map<string, DrawnFlow>();
  const findings: Finding[] = [];
  for (const { id, flow, captions } of jobs) {
    const result = results.get(id);
    if (!result) continue;
    if ('error' in result) {
      findings.push(diagramFinding(result.error, { file: flow.file, source: '' }));
      continue;
    }
    const { width, height } = result.picture;
    drawings.set(id, { svg: drawFlow(flow, result.picture, { captions }), width, height });
  }
  return { drawings, findings };
}
