import { type Finding, finding } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/place.ts';
import { toHalfWidth } from '../text/half-width.ts';
import type { FlowFile } from './parse-flow-file.ts';
import type { DiagramError } from './raw-graph.ts';

/** Says what kept a chart from being read or drawn. */
export function diagramFinding(
  error: DiagramError,
  { file, source, originalPlace }: Pick<FlowFile, 'file' | 'source' | 'originalPlace'>,
): Finding {
  const found = findingInSource(error, file, source);
  return { ...found, place: originalPlace(found.place) };
}

function findingInSource(error: DiagramError, file: string, source: string): Finding {
  const place = error.line === undefined ? undefined : linePlace(source, error.line);
  switch (error.kind) {
    case 'empty':
      return finding('flow/empty', { file, place, values: {} });
    case 'not-a-flowchart':
      return finding('flow/not-a-flowchart', { file, place, values: {} });
    case 'timeout':
      return finding('flow/render-timeout', { file, place, values: { seconds: error.seconds ?? 0 } });
    case 'failed':
      return finding('flow/render-failed', { file, place, values: { reason: error.message } });
    case 'syntax':
      return syntaxFinding(error, file, source);
  }
}

function syntaxFinding({ line }: DiagramError, file: string, source: string): Finding {
  // A quote that stays open makes the parser stumble much further down.
  const open = source.split('\n').findIndex((text) => (text.split('"').length - 1) % 2 === 1) + 1;
  if (open > 0)
    return finding('flow/open-quote', {
      file,
      place: linePlace(source, open),
      values: { line: lineText(source, open) },
    });
  if (line === undefined) return finding('flow/syntax', { file, values: { line: '' } });
  const place = linePlace(source, line);
  // Full-width signs within quotes are text, as they should be.
  const half = toHalfWidth(lineText(source, line), /"[^"]*"/g);
  return half === lineText(source, line)
    ? finding('flow/syntax', { file, place, values: { line: half } })
    : finding('flow/full-width', { file, place, values: { found: lineText(source, line), expected: half } });
}

const lineText = (source: string, line: number): string => {
  const text = (source.split('\n')[line - 1] ?? '').trim();
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

function linePlace(source: string, line: number): Place {
  const text = source.split('\n')[line - 1] ?? '';
  return { start: { line, column: Math.max(0, text.search(/\S/)) + 1 }, end: { line, column: text.length + 1 } };
}
