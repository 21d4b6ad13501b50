import { defineRule } from '../../diagnostics/rule.ts';
import type { Flow } from '../model.ts';
import { reachableFrom } from '../queries/reachable-from.ts';

export const everyNodeReachable = defineRule<Flow, 'flow/unreachable'>({
  id: 'flow/unreachable',
  severity: 'error',
  examples: {
    good: [
      `flowchart TD
  a(["有人报修故障"]) --> b["查看设备"] --> c(["告知来人"])`,
    ],
    bad: [
      `flowchart TD
  a(["有人报修故障"]) --> c(["告知来人"])
  b["查看设备"] --> c`,
      `flowchart TD
  a(["有人报修故障"]) --> c(["告知来人"])
  b["查看设备"] --> d["盘库存"] --> b`,
    ],
  },
  check(flow, report) {
    const starts = flow.nodes.filter(({ kind }) => kind === 'start').map(({ id }) => id);
    // Without a start nothing is reachable; that one mistake is reported by its own rule.
    if (starts.length === 0) return;
    const reached = reachableFrom(flow, starts);
    for (const { id, place, label } of flow.nodes) if (!reached.has(id)) report({ place, values: { label } });
  },
});
