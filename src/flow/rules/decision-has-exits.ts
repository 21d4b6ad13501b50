import { defineRule } from '../../diagnostics/rule.ts';
import type { Flow } from '../model.ts';
import { exitsByNode } from '../queries/exits-by-node.ts';

export const decisionHasExits = defineRule<Flow, 'flow/decision-exits'>({
  id: 'flow/decision-exits',
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
  b -->|"是"| c(["更换"])`,
      `flowchart TD
  a(["有人报修故障"]) --> b{"查实了吗？"}`,
    ],
  },
  check(flow, report) {
    const exits = exitsByNode(flow);
    for (const { id, kind, place, label } of flow.nodes) {
      const count = exits.get(id)?.length ?? 0;
      if (kind === 'decision' && count < 2) report({ place, values: { label, exits: count } });
    }
  },
});
