import { startOfFile } from '../../diagnostics/place.ts';
import type { FlowFile } from '../parse-flow-file.ts';
import type { RawGraph } from '../raw-graph.ts';

/**
 * What a learner typed, as the file that the checks know. Settings in front, comments and directives are blanked, so that
 * lines keep their numbers and nobody's directive changes how charts are read.
 */
export function drawingFile(text: string, id: string, title: string): FlowFile {
  const blank = (found: string): string => found.replace(/[^\n]/g, '');
  const source = text
    .replace(/\r\n?/g, '\n')
    .replace(/^\ufeff?\s*---[ \t]*\n[\s\S]*?\n---[ \t]*(?=\n|$)/, blank)
    .replace(/%%\{[\s\S]*?\}%%|^[^\S\n]*%%[^\n]*$/gm, blank);
  return {
    id,
    file: `${id}.mmd`,
    title,
    place: startOfFile,
    roles: [],
    chapters: [],
    steps: new Map(),
    source,
    originalPlace: (place) => place,
  };
}

// Of the private use area: nobody types it.
const standIn = '\ue03c';

/**
 * The source with a stand-in for each angle bracket that would begin a tag: Mermaid hands labels to the browser as HTML
 * to clean them, and what a learner types must never get that far. Line breaks stay. `withTags` undoes it.
 */
export const withoutTags = (source: string): string => source.replace(/<(?!br\s*\/?>)(?=[a-z/!?])/gi, standIn);

/** The graph that was read from such a source, with the brackets back in its texts. */
export function withTags(graph: RawGraph): RawGraph {
  const restore = <Thing extends { readonly text: string }>(thing: Thing): Thing => ({
    ...thing,
    text: thing.text.replaceAll(standIn, '<'),
  });
  return { ...graph, nodes: graph.nodes.map(restore), edges: graph.edges.map(restore) };
}
