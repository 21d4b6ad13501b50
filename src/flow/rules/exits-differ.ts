import { defineRule } from '../../diagnostics/rule.ts';
import { labelKey } from '../label-key.ts';
import type { Flow } from '../model.ts';
import { exitsByNode } from '../queries/exits-by-node.ts';

export const exitsDiffer = defineRule<Flow, 'flow/duplicate-exit'>({
  id: 'flow/duplicate-exit',
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
  b -->|"是。"| d(["说明"])`,
    ],
  },
  check(flow, report) {
    const exits = exitsByNode(flow);
    for (const { id, kind, label } of flow.nodes) {
      if (kind !== 'decision') continue;
      const seen = new Set<string>();
      for (const edge of exits.get(id) ?? []) {
        const key = labelKey(edge.label);
        if (key !== '' && seen.has(key)) report({ place: edge.place, values: { label, exit: edge.label } });
        seen.add(key);
      }
    }
  },
});
