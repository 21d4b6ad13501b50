import { defineRule } from '../../diagnostics/rule.ts';
import type { Flow } from '../model.ts';
import { exitsByNode } from '../queries/exits-by-node.ts';

export const onlyDecisionsBranch = defineRule<Flow, 'flow/only-decisions-branch'>({
  id: 'flow/only-decisions-branch',
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
  a(["有人报修故障"]) --> b["查看设备"]
  b -->|"少发"| c(["更换"])
  b -->|"没少发"| d(["说明"])`,
      `flowchart TD
  a(["有人报修故障"]) --> c(["更换"])
  a --> d(["说明"])`,
    ],
  },
  check(flow, report) {
    const exits = exitsByNode(flow);
    for (const { id, kind, place, label } of flow.nodes) {
      const count = exits.get(id)?.length ?? 0;
      // An end has a rule of its own.
      if (count > 1 && kind !== 'decision' && kind !== 'end') report({ place, values: { label, exits: count } });
    }
  },
});
