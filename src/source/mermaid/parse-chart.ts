import type { Mermaid } from 'mermaid';
import type { DiagramError } from '../../flow/raw-graph.ts';
import { type FlowDatabase, readGraph } from './read-graph.ts';
import type { RendererMessage } from './renderer-messages.ts';

/** Reads a chart with Mermaid's own parser. What it cannot read comes back as an error with its line. */
export async function parseChart(mermaid: Mermaid, source: string): Promise<RendererMessage> {
  const fail = (error: DiagramError): RendererMessage => ({ kind: 'error', error });
  // Mermaid does not count the empty lines in front, where the settings stood.
  const above = firstLine(source) - 1;
  const chart = source.split('\n').slice(above).join('\n');
  if (!/^\s*(?:flowchart|graph)\b/.test(chart)) return fail({ kind: 'not-a-flowchart', line: above + 1, message: '' });
  try {
    const diagram = await mermaid.mermaidAPI.getDiagramFromText(chart);
    // Only `getVertices` and its like are used of this internal type.
    const graph = readGraph(diagram.db as unknown as FlowDatabase);
    return graph.nodes.length === 0 ? fail({ kind: 'empty', line: above + 1, message: '' }) : { kind: 'graph', graph };
  } catch (error) {
    return fail({
      kind: 'syntax',
      line: above + errorLine(error, chart),
      message: error instanceof Error ? error.message : String(error),
    });
  }
}

const firstLine = (source: string): number => source.slice(0, source.search(/\S/)).split('\n').length;

interface ParserError {
  readonly message?: string;
  readonly hash?: { readonly line?: number; readonly loc?: { readonly first_line?: number } };
}

function errorLine(error: unknown, source: string): number {
  const { message = '', hash } = error as ParserError;
  const said = Number(/line (\d+)/.exec(message)?.[1] ?? 1);
  return originalLine(source, hash?.loc?.first_line ?? (hash?.line === undefined ? said : hash.line + 1));
}

/** Mermaid drops the empty lines after a `}` before it counts. */
function originalLine(source: string, counted: number): number {
  let line = counted;
  for (const match of source.matchAll(/\}\s*\n/g)) {
    const before = source.slice(0, match.index).split('\n').length;
    if (before < line) line += match[0].split('\n').length - 2;
  }
  return Math.min(line, source.trimEnd().split('\n').length);
}
