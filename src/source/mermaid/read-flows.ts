import type { Finding } from '../../diagnostics/finding.ts';
import { type Rule, runRules } from '../../diagnostics/rule.ts';
import { buildFlow } from '../../flow/build-flow.ts';
import { diagramFinding } from '../../flow/diagram-findings.ts';
import type { Flow } from '../../flow/model.ts';
import { parseFlowFile } from '../../flow/parse-flow-file.ts';
import { flowRules } from '../../flow/rules/index.ts';
import type { Diagrams } from './diagrams.ts';

/** A flow file's text with facts filled in. */
export interface FlowText {
  /** Path relative to the handbook's root. */
  readonly file: string;
  readonly text: string;
}

/**
 * Reads and checks flow files. A chart that Mermaid cannot read gives findings and no flow; a flow that breaks a rule
 * is there all the same.
 */
export async function readFlows(
  diagrams: Pick<Diagrams, 'parse'>,
  texts: readonly FlowText[],
): Promise<{ readonly flows: readonly Flow[]; readonly findings: readonly Finding[] }> {
  const files = texts.map(({ file, text }) => parseFlowFile(text, file));
  const charts = files.map(({ flowFile }) => ({ id: flowFile.file, source: flowFile.source }));
  const results = await diagrams.parse(charts);
  const flows: Flow[] = [];
  const findings: Finding[] = [];
  for (const { flowFile, findings: wrong } of files) {
    findings.push(...wrong);
    const result = results.get(flowFile.file);
    if (!result) continue;
    if ('error' in result) {
      findings.push(diagramFinding(result.error, flowFile));
      continue;
    }
    const built = buildFlow(flowFile, result.graph);
    flows.push(built.flow);
    findings.push(...built.findings, ...runRules(flowRules as readonly Rule<Flow, never>[], built.flow, flowFile.file));
  }
  return { flows, findings };
}
