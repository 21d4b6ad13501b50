import { defineRule } from '../../diagnostics/rule.ts';
import type { Flow } from '../model.ts';
import { exitsByNode } from '../queries/exits-by-node.ts';

export const endIsEnd = defineRule<Flow, 'flow/end-goes-on'>({
  id: 'flow/end-goes-on',
  severity: 'error',
  examples: {
    good: [
      `flowchart TD
  a(["有人报修故障"]) --> b(["告知来人"])`,
    ],
    bad: [
      `flowchart TD
  a(["有人报修故障"]) --> b(["告知来人"]) --> c["登记"] --> d(["关闭"])`,
    ],
  },
  check(flow, report) {
    const exits = exitsByNode(flow);
    for (const { id, kind, place, label } of flow.nodes) {
      if (kind === 'end' && exits.get(id)?.length !== 0) report({ place, values: { label } });
    }
  },
});
