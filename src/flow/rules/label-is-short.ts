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
  a(["客户反映少货"]) --> b["核对出库单底单，再比对快递单重量，盘"] --> c(["答复 a reply to the customer"])`,
    ],
    bad: [
      `flowchart TD
  a(["客户反映少货"]) --> b["核对出库单底单，再比对快递单重量，最后盘点库存"] --> c(["答复客户"])`,
      `flowchart TD
  a(["客户反映少货"]) --> b{"查实了吗？"}
  b -->|"查实确实是我们仓库少发了客户订单里的货"| c(["补发"])
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
