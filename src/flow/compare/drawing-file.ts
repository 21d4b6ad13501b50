import type { FlowFile } from '../parse-flow-file.ts';

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
  return { id, file: `${id}.mmd`, title, roles: [], chapters: [], steps: new Map(), source };
}

/**
 * The source with angle brackets that would begin a tag written as Mermaid's entity: its parser hands labels to the
 * browser as HTML to clean them, and what a learner types must never get that far. Line breaks stay.
 */
export const withoutTags = (source: string): string => source.replace(/<(?!br\s*\/?>)(?=[a-z/!?])/gi, '#60;');
