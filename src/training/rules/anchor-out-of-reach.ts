import { defineRule } from '../../diagnostics/rule.ts';
import { layOutPlan } from '../lay-out-plan.ts';
import type { ItemOutline, Plan } from '../model.ts';
import { placeIn } from '../place-in.ts';
import { itemExample, planExample } from './plan-example.ts';

/** At the plan's own minutes a day, every item with a day can begin on it. */
export const anchorOutOfReach = defineRule<readonly Plan[], 'training/anchor-out-of-reach'>({
  id: 'training/anchor-out-of-reach',
  severity: 'error',
  examples: {
    good: [planExample([itemExample('a', 'minutes: 390'), itemExample('b', 'day: 1, after: [a]')])],
    bad: [
      planExample([itemExample('a', 'minutes: 500'), itemExample('b', 'day: 1, after: [a]')]),
      planExample([
        itemExample('a', 'minutes: 300, day: 1, whole: true'),
        itemExample('b', 'minutes: 300, day: 1, whole: true'),
      ]),
    ],
  },
  check(plans, report) {
    for (const plan of plans) {
      const items: readonly ItemOutline[] = plan.items;
      // Missed however long the day is: then the days contradict each other, which other rules tell.
      const contradictory = new Set(missedAnchors(plan, Number.MAX_SAFE_INTEGER).map(({ item }) => item));
      for (const { item, wanted, day } of missedAnchors(plan, plan.minutesPerDay)) {
        if (contradictory.has(item)) continue;
        const place = placeIn(plan, 'items', items.indexOf(item), 'day');
        report({
          place,
          values: { item: item.title, day: wanted, actualDay: day, minutesPerDay: plan.minutesPerDay },
        });
      }
    }
  },
});

const missedAnchors = (plan: Plan, minutesPerDay: number) =>
  layOutPlan(plan, minutesPerDay).notes.filter((note) => note.kind === 'anchor-missed');
