import { defineRule } from '../../diagnostics/rule.ts';
import type { Flow } from '../model.ts';

export const shapeIsKnown = defineRule<Flow, 'flow/unknown-shape'>({
  id: 'flow/unknown-shape',
  severity: 'error',
  examples: {
    good: [
      `flowchart TD
  a(["有人报修故障"]) --> b["查看设备"] --> c{"查实了吗？"}
  c -->|"是"| d[["转更换流程"]]
  c -->|"否"| e(["说明"])`,
    ],
    bad: [
      `flowchart TD
  a(["有人报修故障"]) --> b("查看设备") --> c(["告知来人"])`,
      `flowchart TD
  a(["有人报修故障"]) --> b[("库存")] --> c(["告知来人"])`,
      `flowchart TD
  a(["有人报修故障"]) --> b{{"查实了吗？"}} --> c(["告知来人"])`,
    ],
  },
  check({ nodes }, report) {
    for (const { label, place, unknownShape } of nodes) {
      if (unknownShape !== undefined) report({ place, values: { label, shape: unknownShape } });
    }
  },
});
