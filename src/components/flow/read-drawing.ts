import { buildFlow } from '../../flow/build-flow.ts';
import { drawingFile, withoutTags, withTags } from '../../flow/compare/drawing-file.ts';
import { diagramFinding } from '../../flow/diagram-findings.ts';
import type { Flow } from '../../flow/model.ts';
import { drawFlow } from '../../flow/picture/draw-flow.ts';
import { layoutRequest } from '../../flow/picture/layout-request.ts';
import { layeredLayout } from '../../flow/preview/layered-layout.ts';
import type { DiagramError } from '../../flow/raw-graph.ts';
import { flowTexts } from '../../i18n/diagnostics/flow.ts';
import { type FlowDrawWords, flowDrawWordsFor } from '../../i18n/flow-draw.ts';
import type { Language } from '../../i18n/language.ts';
import { parseChart } from '../../source/mermaid/parse-chart.ts';

/** A chart that was read, or why it could not be. */
export type Drawing =
  | { readonly flow: Flow; readonly svg: string }
  | { readonly message: string; readonly hint?: string; readonly line?: number; readonly isEmpty: boolean };

const loadMermaid = async () => {
  const { default: mermaid } = await import('mermaid');
  // Only its parser is used: the chart is drawn by our own hand, without the styles that the page's policy forbids.
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', logLevel: 'fatal', suppressErrorRendering: true });
  return mermaid;
};
let loaded: ReturnType<typeof loadMermaid> | undefined;

/**
 * Reads a learner's source with Mermaid's own parser and draws it.
 *
 * @throws Error when the parser cannot be fetched
 */
export async function readDrawing(text: string, title: string, language: Language): Promise<Drawing> {
  loaded ??= loadMermaid();
  const mermaid = await loaded.catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  const file = drawingFile(text, 'drawing', title);
  if (file.source.trim() === '') return failure({ kind: 'empty', message: '' }, file, language);
  const answer = await parseChart(mermaid, withoutTags(file.source));
  if (answer.kind === 'error') return failure(answer.error, file, language);
  if (answer.kind !== 'graph') throw new Error(`Unexpected ${answer.kind}`);
  const { flow } = buildFlow(file, { ...withTags(answer.graph), subgraphs: [] });
  const captions = new Map<string, string>();
  return { flow, svg: drawFlow(flow, layeredLayout(layoutRequest(flow, captions)), { captions }) };
}

function failure(error: DiagramError, file: Parameters<typeof diagramFinding>[1], language: Language): Drawing {
  const words: FlowDrawWords = flowDrawWordsFor(language);
  const line = error.line === undefined ? {} : { line: error.line };
  if (error.kind === 'empty') return { message: words.empty, isEmpty: true };
  if (error.kind === 'not-a-flowchart') return { message: words.notAFlowchart, ...line, isEmpty: false };
  const { ruleId, values, place } = diagramFinding(error, file);
  const text = Object.entries(flowTexts).find(([id]) => id === ruleId)?.[1];
  const { message, hint } = (
    text?.[language] as ((values: unknown) => { message: string; hint: string }) | undefined
  )?.(values) ?? { message: error.message, hint: '' };
  return { message, hint, line: place.start.line, isEmpty: false };
}
