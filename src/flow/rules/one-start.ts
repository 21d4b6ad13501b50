import { startOfFile } from '../../diagnostics/place.ts';
import { defineRule } from '../../diagnostics/rule.ts';
import type { Flow } from '../model.ts';

export const oneStart = defineRule<Flow, 'flow/one-start'>({
  id: 'flow/one-start',
  severity: 'error',
  examples: {
    good: [
      `flowchart TD
  a(["有人报修故障"]) --> b(["查明后答复"])`,
      // The loop leads back to the start.
      `flowchart TD
  a(["有人来电"]) --> b{"听清了吗？"}
  b -->|"没有"| a
  b -->|"听清了"| c(["结束"])`,
    ],
    bad: [
      `flowchart TD
  a["查看设备"] --> b["登记"]`,
      `flowchart TD
  a(["有人报修故障"]) --> c(["结束"])
  b(["有人说拿错"]) --> c`,
    ],
  },
  check({ file, nodes }, report) {
    const [first, ...more] = nodes.filter(({ kind }) => kind === 'start');
    if (!first)
      return report({ place: nodes[0]?.place ?? startOfFile, values: { first: undefined, label: undefined } });
    for (const { place, label } of more) {
      report({ place, values: { first: first.label, label }, related: [{ file, place: first.place }] });
    }
  },
});
