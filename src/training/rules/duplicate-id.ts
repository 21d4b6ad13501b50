import type { Place } from '../../diagnostics/place.ts';
import { defineRule, type RuleReport } from '../../diagnostics/rule.ts';
import type { Plan } from '../model.ts';
import { placeIn } from '../place-in.ts';
import { itemExample, planExample } from './plan-example.ts';

type Report = (found: RuleReport<'training/duplicate-id'>) => void;

/** A plan's id is unique in the file, a stage's and an item's in their plan. */
export const duplicateId = defineRule<readonly Plan[], 'training/duplicate-id'>({
  id: 'training/duplicate-id',
  severity: 'error',
  examples: {
    good: [planExample([itemExample('shop'), itemExample('chat')])],
    bad: [
      planExample([itemExample('shop'), itemExample('shop')]),
      planExample(
        [itemExample('shop')],
        ['id: basics, title: 基础, length: 一天', 'id: basics, title: 操作, length: 两天'],
      ),
      planExample([itemExample('shop')]) + planExample([itemExample('chat')]).replace('plans:\n', ''),
    ],
  },
  check(plans, report) {
    reportDuplicates(
      'plan',
      plans.map((plan) => ({ id: plan.id, place: placeIn(plan, 'id') })),
      report,
    );
    for (const plan of plans) {
      const { stages, items } = plan;
      const placed = (list: readonly { id: string }[], name: string) =>
        list.map(({ id }, index) => ({ id, place: placeIn(plan, name, index, 'id') }));
      reportDuplicates('stage', placed(stages, 'stages'), report);
      reportDuplicates('item', placed(items, 'items'), report);
    }
  },
});

function reportDuplicates(
  what: 'plan' | 'stage' | 'item',
  entries: readonly { readonly id: string; readonly place: Place }[],
  report: Report,
): void {
  const first = new Map<string, Place>();
  for (const { id, place } of entries) {
    const earlier = first.get(id);
    if (earlier) report({ place, values: { what, id, firstLine: earlier.start.line } });
    else first.set(id, place);
  }
}
