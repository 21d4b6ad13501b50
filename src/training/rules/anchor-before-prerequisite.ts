import { defineRule } from '../../diagnostics/rule.ts';
import type { Item, Plan } from '../model.ts';
import { placeIn } from '../place-in.ts';
import { itemExample, planExample } from './plan-example.ts';

/** An item's day is not earlier than the day on which something that must come before it begins. */
export const anchorBeforePrerequisite = defineRule<readonly Plan[], 'training/anchor-before-prerequisite'>({
  id: 'training/anchor-before-prerequisite',
  severity: 'error',
  examples: {
    good: [planExample([itemExample('a', 'day: 2'), itemExample('b', 'day: 2, after: [a]')])],
    bad: [
      planExample([itemExample('a', 'day: 3'), itemExample('b', 'day: 2, after: [a]')]),
      planExample([itemExample('a', 'day: 3'), itemExample('b', 'after: [a]'), itemExample('c', 'day: 2, after: [b]')]),
    ],
  },
  check(plans, report) {
    for (const plan of plans) {
      const { stages, items } = plan;
      const byId = new Map(items.map((item) => [item.id, item]));
      const stageDays = new Map(stages.map(({ id, day }) => [id, day ?? 1]));
      const beginsOn = (item: Item) => Math.max(item.day ?? 1, stageDays.get(item.stage) ?? 1);
      for (const [index, item] of items.entries()) {
        const { day, title } = item;
        if (day === undefined) continue;
        const late = allBefore(item, byId).find((before) => beginsOn(before) > day);
        if (!late) continue;
        const place = placeIn(plan, 'items', index, 'day');
        report({ place, values: { item: title, day, prerequisite: late.title, prerequisiteDay: beginsOn(late) } });
      }
    }
  },
});

/** All that must be finished before `item`, nearest first. */
function allBefore(item: Item, byId: ReadonlyMap<string, Item>): Item[] {
  const found = new Set<Item>();
  const queue = [item];
  for (const { after } of queue) {
    for (const id of after) {
      const before = byId.get(id);
      if (!before || before === item || found.has(before)) continue;
      found.add(before);
      queue.push(before);
    }
  }
  return [...found];
}
