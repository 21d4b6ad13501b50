import { buildFlow } from '../../src/flow/build-flow.ts';
import type { Flow } from '../../src/flow/model.ts';
import { parseFlowFile } from '../../src/flow/parse-flow-file.ts';
import type { RawGraph } from '../../src/flow/raw-graph.ts';

const shapes: Readonly<Record<string, string>> = { '(': 'stadium', '{': 'diamond', '[[': 'subroutine', '[': 'square' };

/**
 * A flow without Mermaid. Nodes: `(label` start or end, `{label` decision, `[[label` jump, `[label` step.
 * Edges: `a>b` or `a>b:answer`. A jump leads to the flow that its id names.
 */
export function makeFlow(id: string, nodes: Readonly<Record<string, string>>, edges: readonly string[]): Flow {
  const graph: RawGraph = {
    direction: 'TB',
    nodes: Object.entries(nodes).map(([node, text]) => {
      const [, mark = '[', label = ''] = /^(\(|\{|\[\[?)(.*)$/s.exec(text) ?? [];
      return { id: node, text: label, shape: shapes[mark] ?? 'square', classes: [] };
    }),
    edges: edges.map((edge) => {
      const [, source = '', target = '', text = ''] = /^(.+?)>(.+?)(?::(.*))?$/s.exec(edge) ?? [];
      return { source, target, text, stroke: 'normal' };
    }),
    subgraphs: [],
  };
  const { flowFile } = parseFlowFile(`---\ntitle: ${id}\n---\n`, `content/flows/${id}.mmd`);
  return buildFlow(flowFile, graph).flow;
}
