import { defineRule } from '../../diagnostics/rule.ts';
import type { Plan } from '../model.ts';
import { placeIn } from '../place-in.ts';
import { itemExample, planExample } from './plan-example.ts';

/** What is to be done in one go fits into a day. */
export const itemLongerThanDay = defineRule<readonly Plan[], 'training/item-longer-than-day'>({
  id: 'training/item-longer-than-day',
  severity: 'error',
  examples: {
    good: [planExample([itemExample('a', 'minutes: 420'), itemExample('b', 'minutes: 420, whole: true')])],
    bad: [planExample([itemExample('a', 'minutes: 421, whole: true')])],
  },
  check(plans, report) {
    for (const plan of plans) {
      const { minutesPerDay, items } = plan;
      for (const [index, { title, minutes, whole }] of items.entries()) {
        if (!whole || minutes <= minutesPerDay) continue;
        const place = placeIn(plan, 'items', index, 'minutes');
        report({ place, values: { item: title, minutes, minutesPerDay } });
      }
    }
  },
});
