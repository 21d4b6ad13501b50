import { defineRule } from '../../diagnostics/rule.ts';
import type { Flow } from '../model.ts';
import { exitsByNode } from '../queries/exits-by-node.ts';

/** A jump without exits is no dead end: the flow goes on where it leads. */
export const noDeadEnd = defineRule<Flow, 'flow/dead-end'>({
  id: 'flow/dead-end',
  severity: 'error',
  examples: {
    good: [
      `flowchart TD
  a(["有人报修故障"]) --> b["查看设备"] --> c(["告知来人"])`,
      `flowchart TD
  a(["有人报修故障"]) --> b[["转更换流程"]]`,
    ],
    bad: [
      `flowchart TD
  a(["有人报修故障"]) --> b["查看设备"]`,
      `flowchart TD
  a(["有人报修故障"])`,
    ],
  },
  check(flow, report) {
    const exits = exitsByNode(flow);
    for (const { id, kind, place, label } of flow.nodes) {
      const goesOn = kind === 'start' || kind === 'step';
      if (goesOn && exits.get(id)?.length === 0) report({ place, values: { label } });
    }
  },
});
