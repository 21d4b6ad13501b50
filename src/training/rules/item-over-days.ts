import { defineRule } from '../../diagnostics/rule.ts';
import type { Plan } from '../model.ts';
import { placeIn } from '../place-in.ts';
import { itemExample, planExample } from './plan-example.ts';

/** An item that is longer than a day is spread over several; nobody should find that out from the schedule. */
export const itemOverDays = defineRule<readonly Plan[], 'training/item-over-days'>({
  id: 'training/item-over-days',
  severity: 'info',
  examples: {
    good: [planExample([itemExample('a', 'minutes: 420')])],
    bad: [planExample([itemExample('a', 'minutes: 900')])],
  },
  check(plans, report) {
    for (const plan of plans) {
      const { minutesPerDay, items } = plan;
      for (const [index, { title, minutes, whole }] of items.entries()) {
        if (whole || minutes <= minutesPerDay) continue;
        const values = { item: title, minutes, minutesPerDay, days: Math.ceil(minutes / minutesPerDay) };
        report({ place: placeIn(plan, 'items', index, 'minutes'), values });
      }
    }
  },
});
