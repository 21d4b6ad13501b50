import { defineRule } from '../../diagnostics/rule.ts';
import { nearest } from '../../text/nearest.ts';
import type { Plan } from '../model.ts';
import { placeIn } from '../place-in.ts';
import { itemExample, planExample } from './plan-example.ts';

/** What an item comes after is an item of the same plan. */
export const unknownPrerequisite = defineRule<readonly Plan[], 'training/unknown-prerequisite'>({
  id: 'training/unknown-prerequisite',
  severity: 'error',
  examples: {
    good: [planExample([itemExample('shop'), itemExample('chat', 'after: [shop]')])],
    bad: [planExample([itemExample('shop'), itemExample('chat', 'after: [shops]')])],
  },
  check(plans, report) {
    for (const plan of plans) {
      const { items } = plan;
      const known = items.map(({ id }) => id);
      for (const [index, { title, after }] of items.entries()) {
        for (const [position, id] of after.entries()) {
          if (known.includes(id)) continue;
          const place = placeIn(plan, 'items', index, 'after', position);
          report({ place, values: { item: title, id, suggestion: nearest(id, known) } });
        }
      }
    }
  },
});
