import { defineRule } from '../../diagnostics/rule.ts';
import type { Flow } from '../model.ts';
import { findLoops } from '../queries/find-loops.ts';
import { findNode } from '../queries/find-node.ts';

export const noEndlessLoop = defineRule<Flow, 'flow/endless-loop'>({
  id: 'flow/endless-loop',
  severity: 'error',
  examples: {
    good: [
      `flowchart TD
  a(["有人来催"]) --> b["联系厂家"] --> c{"有结果吗？"}
  c -->|"有"| d(["告知来人"])
  c -->|"没有"| b`,
    ],
    bad: [
      `flowchart TD
  a(["有人来催"]) --> b["联系厂家"] --> c["记录进展"] --> b`,
      `flowchart TD
  a(["有人来催"]) --> b{"有结果吗？"}
  b -->|"有"| b
  b -->|"没有"| b`,
    ],
  },
  check(flow, report) {
    for (const loop of findLoops(flow)) {
      const inside = new Set(loop);
      const leaves = flow.edges.some(({ source, target }) => inside.has(source) && !inside.has(target));
      const first = findNode(flow, loop[0] ?? '');
      if (leaves || !first) continue;
      const labels = loop.map((id) => findNode(flow, id)?.label ?? id);
      report({ place: first.place, values: { labels: labels.length > 5 ? [...labels.slice(0, 5), '…'] : labels } });
    }
  },
});
