import type { Plugin } from 'vite';

const nothing = '\0left-out-of-mermaid';
const inMermaid = /[\\/]mermaid[\\/]dist[\\/]/;

/**
 * Mermaid fetches kinds of diagrams, ways of laying out and formulas when a chart asks for them, each in files of its
 * own. The drawing page has only flowcharts parsed and places their boxes itself: of all these it needs the flowchart.
 * The rest would be some 4.5 MB in every site that nobody ever asks for.
 */
export const flowchartsOnly: Plugin = {
  name: 'flowcharts-only',
  apply: 'build',
  // Before Vite's own resolver, which would have answered.
  enforce: 'pre',
  resolveId: {
    filter: { id: /\.mjs$|^katex$/ },
    handler(source, importer = '', { kind }) {
      const fetched = kind === 'dynamic-import' && inMermaid.test(importer);
      return fetched && !source.includes('/flowDiagram-') ? nothing : undefined;
    },
  },
  load: {
    filter: { id: /^\0left-out-of-mermaid$/ },
    handler: () => 'export {};',
  },
};
