import { defineRule } from '../../diagnostics/rule.ts';
import type { Flow } from '../model.ts';

export const shapeIsKnown = defineRule<Flow, 'flow/unknown-shape'>({
  id: 'flow/unknown-shape',
  severity: 'error',
  examples: {
    good: [
      `flowchart TD
  a(["客户反映少货"]) --> b["核对底单"] --> c{"查实了吗？"}
  c -->|"是"| d[["转退款流程"]]
  c -->|"否"| e(["说明"])`,
    ],
    bad: [
      `flowchart TD
  a(["客户反映少货"]) --> b("核对底单") --> c(["答复客户"])`,
      `flowchart TD
  a(["客户反映少货"]) --> b[("库存")] --> c(["答复客户"])`,
      `flowchart TD
  a(["客户反映少货"]) --> b{{"查实了吗？"}} --> c(["答复客户"])`,
    ],
  },
  check({ nodes }, report) {
    for (const { label, place, unknownShape } of nodes) {
      if (unknownShape !== undefined) report({ place, values: { label, shape: unknownShape } });
    }
  },
});
