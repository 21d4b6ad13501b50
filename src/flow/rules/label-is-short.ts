import { defineRule } from '../../diagnostics/rule.ts';
import { labelWidth } from '../label-width.ts';
import type { Flow } from '../model.ts';

/** In Chinese characters. */
const limit = 18;

export const labelIsShort = defineRule<Flow, 'flow/long-label'>({
  id: 'flow/long-label',
  severity: 'warning',
  examples: {
    good: [
      `flowchart TD
  a(["有人报修故障"]) --> b["查看登记簿底页，再比对标签上编号，盘"] --> c(["答复 a reply to the customer"])`,
    ],
    bad: [
      `flowchart TD
  a(["有人报修故障"]) --> b["查看登记簿底页，再比对标签上编号，最后盘点库存"] --> c(["告知来人"])`,
      `flowchart TD
  a(["有人报修故障"]) --> b{"查实了吗？"}
  b -->|"查实确实是我们仓库漏领了设备清单里的件"| c(["更换"])
  b -->|"否"| d(["说明"])`,
    ],
  },
  check({ nodes, edges }, report) {
    for (const { label, place } of [...nodes, ...edges]) {
      const width = labelWidth(label);
      if (width > limit) report({ place, values: { label: label.replace(/\n/g, ''), width, limit } });
    }
  },
});
