import { defineRule } from '../../diagnostics/rule.ts';
import type { Flow } from '../model.ts';
import { exitsByNode } from '../queries/exits-by-node.ts';
import { findNode } from '../queries/find-node.ts';

export const exitsAreLabelled = defineRule<Flow, 'flow/unlabelled-exit'>({
  id: 'flow/unlabelled-exit',
  severity: 'error',
  examples: {
    good: [
      `flowchart TD
  a(["有人报修故障"]) --> b{"查实了吗？"}
  b -->|"是"| c(["更换"])
  b -->|"否"| d(["说明"])`,
    ],
    bad: [
      `flowchart TD
  a(["有人报修故障"]) --> b{"查实了吗？"}
  b -->|"是"| c(["更换"])
  b --> d(["说明"])`,
    ],
  },
  check(flow, report) {
    const exits = exitsByNode(flow);
    for (const { id, kind, label } of flow.nodes) {
      const edges = exits.get(id) ?? [];
      // With one exit there is nothing to tell apart.
      if (kind !== 'decision' || edges.length < 2) continue;
      for (const edge of edges.filter((exit) => exit.label === '')) {
        report({ place: edge.place, values: { label, target: findNode(flow, edge.target)?.label ?? edge.target } });
      }
    }
  },
});
