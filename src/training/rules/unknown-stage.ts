import { defineRule } from '../../diagnostics/rule.ts';
import { nearest } from '../../text/nearest.ts';
import type { Plan } from '../model.ts';
import { placeIn } from '../place-in.ts';
import { itemExample, planExample } from './plan-example.ts';

/** An item's stage is one of its plan's. */
export const unknownStage = defineRule<readonly Plan[], 'training/unknown-stage'>({
  id: 'training/unknown-stage',
  severity: 'error',
  examples: {
    good: [planExample([itemExample('shop')])],
    bad: [planExample([itemExample('shop'), itemExample('chat').replace('stage: basics', 'stage: basic')])],
  },
  check(plans, report) {
    for (const plan of plans) {
      const { stages, items } = plan;
      const known = stages.map(({ id }) => id);
      for (const [index, { stage }] of items.entries()) {
        if (known.includes(stage)) continue;
        const place = placeIn(plan, 'items', index, 'stage');
        report({ place, values: { id: stage, known, suggestion: nearest(stage, known) } });
      }
    }
  },
});
