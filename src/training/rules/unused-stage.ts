import { defineRule } from '../../diagnostics/rule.ts';
import type { Plan } from '../model.ts';
import { placeIn } from '../place-in.ts';
import { itemExample, planExample } from './plan-example.ts';

/** Every stage has something to do in it. */
export const unusedStage = defineRule<readonly Plan[], 'training/unused-stage'>({
  id: 'training/unused-stage',
  severity: 'warning',
  examples: {
    good: [planExample([itemExample('shop')])],
    bad: [
      planExample(
        [itemExample('shop')],
        ['id: basics, title: 基础, length: 一天', 'id: practice, title: 实习, length: 三天'],
      ),
    ],
  },
  check(plans, report) {
    for (const plan of plans) {
      const { stages, items } = plan;
      const used = new Set(items.map(({ stage }) => stage));
      for (const [index, { id, title }] of stages.entries()) {
        if (!used.has(id)) report({ place: placeIn(plan, 'stages', index, 'id'), values: { title } });
      }
    }
  },
});
