import { defineRule } from '../../diagnostics/rule.ts';
import type { Plan } from '../model.ts';
import { placeIn } from '../place-in.ts';
import { itemExample, planExample } from './plan-example.ts';

const thirdDay = ['id: basics, title: 基础, length: 一天, day: 3'];

/** An item's day is not earlier than its stage's. */
export const anchorBeforeStage = defineRule<readonly Plan[], 'training/anchor-before-stage'>({
  id: 'training/anchor-before-stage',
  severity: 'error',
  examples: {
    good: [planExample([itemExample('a', 'day: 3'), itemExample('b')], thirdDay)],
    bad: [planExample([itemExample('a', 'day: 2')], thirdDay)],
  },
  check(plans, report) {
    for (const plan of plans) {
      const { stages, items } = plan;
      const byId = new Map(stages.map((stage) => [stage.id, stage]));
      for (const [index, { title, day, stage: id }] of items.entries()) {
        const stage = byId.get(id);
        if (day === undefined || stage?.day === undefined || day >= stage.day) continue;
        const place = placeIn(plan, 'items', index, 'day');
        report({ place, values: { item: title, day, stage: stage.title, stageDay: stage.day } });
      }
    }
  },
});
