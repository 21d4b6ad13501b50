import { defineRule } from '../../diagnostics/rule.ts';
import { labelKey } from '../label-key.ts';
import type { Flow, FlowNode } from '../model.ts';

export const labelsDiffer = defineRule<Flow, 'flow/duplicate-label'>({
  id: 'flow/duplicate-label',
  severity: 'error',
  examples: {
    good: [
      `flowchart TD
  a(["有人报修故障"]) --> b["登记问题"] --> c["登记结果"] --> d(["关闭"])`,
    ],
    bad: [
      `flowchart TD
  a(["有人报修故障"]) --> b["维修登记"] --> c["维修登记。"] --> d(["关闭"])`,
    ],
  },
  check({ file, nodes }, report) {
    const seen = new Map<string, FlowNode>();
    for (const node of nodes) {
      const key = labelKey(node.label);
      const first = seen.get(key);
      if (first) report({ place: node.place, values: { label: node.label }, related: [{ file, place: first.place }] });
      else seen.set(key, node);
    }
  },
});
