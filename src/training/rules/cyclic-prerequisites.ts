import { defineRule } from '../../diagnostics/rule.ts';
import type { ItemOutline, Plan } from '../model.ts';
import { placeIn } from '../place-in.ts';
import { itemExample, planExample } from './plan-example.ts';

/** No item waits for itself, directly or by way of others. Each circle is reported once, at its first item. */
export const cyclicPrerequisites = defineRule<readonly Plan[], 'training/cyclic-prerequisites'>({
  id: 'training/cyclic-prerequisites',
  severity: 'error',
  examples: {
    good: [
      planExample([
        itemExample('a'),
        itemExample('b', 'after: [a]'),
        itemExample('c', 'after: [a]'),
        itemExample('d', 'after: [b, c]'),
      ]),
    ],
    bad: [
      planExample([itemExample('a', 'after: [a]')]),
      planExample([itemExample('a', 'after: [c]'), itemExample('b', 'after: [a]'), itemExample('c', 'after: [b]')]),
    ],
  },
  check(plans, report) {
    for (const plan of plans) {
      const { items } = plan;
      for (const cycle of findCycles(items)) {
        const first = Math.min(...cycle.map((item) => items.indexOf(item)));
        const place = placeIn(plan, 'items', first, 'after', 0);
        report({ place, values: { titles: cycle.map(({ title }) => title) } });
      }
    }
  },
});

/** Circles of prerequisites, none of which shares an item with another; each item comes after the next one. */
function findCycles<T extends Pick<ItemOutline, 'id' | 'after'>>(items: readonly T[]): T[][] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const finished = new Set<T>();
  const cycles: T[][] = [];
  for (const start of items) {
    // A walk with its own stack: a long chain of prerequisites must not exhaust the call stack.
    const path: { item: T; next: number }[] = finished.has(start) ? [] : [{ item: start, next: 0 }];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { item } = top;
      const id = item.after[top.next];
      top.next += 1;
      const before = id === undefined ? undefined : byId.get(id);
      if (id === undefined) {
        finished.add(item);
        path.pop();
      } else if (before && !finished.has(before)) {
        const met = path.findIndex((step) => step.item === before);
        if (met < 0) path.push({ item: before, next: 0 });
        else cycles.push(path.slice(met).map((step) => step.item));
      }
    }
  }
  return disjoint(cycles);
}

function disjoint<T>(cycles: readonly T[][]): T[][] {
  const seen = new Set<T>();
  return cycles.filter((cycle) => {
    const fresh = cycle.every((item) => !seen.has(item));
    if (fresh) for (const item of cycle) seen.add(item);
    return fresh;
  });
}
