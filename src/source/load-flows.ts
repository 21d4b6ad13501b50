import type { Finding } from '../diagnostics/finding.ts';
import { runRules } from '../diagnostics/rule.ts';
import { buildFlow } from '../flow/build-flow.ts';
import { diagramFinding } from '../flow/diagram-findings.ts';
import type { Flow } from '../flow/model.ts';
import { parseFlowFile } from '../flow/parse-flow-file.ts';
import { flowRules } from '../flow/rules/index.ts';
import type { Facts } from '../handbook/fact.ts';
import { resolveFacts } from '../handbook/facts.ts';
import type { Diagrams } from './mermaid/diagrams.ts';
import type { SourceFile } from './read-files.ts';

export interface LoadedFlows {
  /** Those whose chart could be read, by file name. */
  readonly flows: readonly Flow[];
  readonly findings: readonly Finding[];
}

/** Reads flow files: their settings, then their charts through Mermaid, then the rules of a single flow. */
export async function loadFlows(
  files: readonly SourceFile[],
  facts: Facts | undefined,
  diagrams: Diagrams,
): Promise<LoadedFlows> {
  const findings: Finding[] = [];
  const read = files.map(({ file, text }) => {
    const resolved = resolveFacts(text, facts, file, 'flow/unknown-fact');
    const { flowFile, findings: found } = parseFlowFile(resolved.text, file, resolved.originalPlace);
    findings.push(...resolved.findings, ...found);
    return { flowFile, usable: found.length === 0 };
  });
  const graphs = await diagrams.parse(read.map(({ flowFile }) => flowFile));
  const flows: Flow[] = [];
  for (const { flowFile, usable } of read) {
    const result = graphs.get(flowFile.id);
    if (!result) continue;
    if ('error' in result) {
      findings.push(diagramFinding(result.error, flowFile));
      continue;
    }
    const { flow, findings: found } = buildFlow(flowFile, result.graph);
    findings.push(...found, ...runRules(flowRules, flow, flow.file));
    if (usable) flows.push(flow);
  }
  return { flows, findings };
}
