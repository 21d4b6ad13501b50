import { startOfFile } from '../../diagnostics/place.ts';
import { defineRule } from '../../diagnostics/rule.ts';
import type { Flow } from '../model.ts';

/** Nodes of one chart. Nobody follows more, and the layout would take minutes. */
export const largestFlow = 200;

const chain = (length: number): string =>
  [
    'flowchart TD',
    '  n0(["起点"])',
    ...Array.from({ length: length - 2 }, (_, index) => `  n${index} --> n${index + 1}["第 ${index + 1} 步"]`),
    `  n${length - 2} --> z(["出口"])`,
  ].join('\n');

export const notTooLarge = defineRule<Flow, 'flow/too-large'>({
  id: 'flow/too-large',
  severity: 'error',
  examples: { good: [chain(largestFlow)], bad: [chain(largestFlow + 1)] },
  check({ nodes }, report) {
    if (nodes.length > largestFlow)
      report({ place: nodes[0]?.place ?? startOfFile, values: { nodes: nodes.length, limit: largestFlow } });
  },
});
