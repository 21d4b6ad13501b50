import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseYaml } from '../../src/diagnostics/parse-yaml.ts';
import { layOutPlan } from '../../src/training/lay-out-plan.ts';
import { parsePlan, parsePlans } from '../../src/training/parse-plan.ts';

const file = 'content/training/plan.yaml';
const { plans, findings } = parsePlans(
  parseYaml(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'), { file }),
);

test('the shop has a plan for new hires that nothing is wrong with', () => {
  expect(findings).toEqual([]);
  expect(plans.map(({ id }) => id)).toEqual(['new-hire']);
});

test('its stages take as many days as the plan says', () => {
  const [plan] = plans;
  const days = (...stages: string[]) =>
    (plan?.items ?? [])
      .filter(({ stage }) => stages.includes(stage))
      .reduce((total, { minutes }) => total + minutes, 0) / (plan?.minutesPerDay ?? 1);
  expect(days('basics')).toBe(0.5);
  expect(days('operation', 'team')).toBe(2);
  expect(days('practice')).toBe(4);
});

test('work groups are joined first on the third day, the day on which operation training ends', () => {
  const [plan] = plans;
  const layout = plan && layOutPlan(plan);
  expect(layout?.notes).toEqual([]);
  const third = layout?.days.find(({ day }) => day === 3)?.items.map(({ item }) => [item.stage, item.id]) ?? [];
  expect(third[0]).toEqual(['team', 'join-groups']);
  expect(new Set(third.map(([stage]) => stage))).toEqual(new Set(['team', 'operation', 'practice']));
});

test('after-sales staff go on with two days for each stage, none of them cut short', () => {
  const own = 'content/training/plans/after-sales.yaml';
  const text = readFileSync(new URL(`../../${own}`, import.meta.url), 'utf8');
  const parsed = parsePlan(parseYaml(text, { file: own }), 'after-sales');
  expect(parsed.findings).toEqual([]);
  const [plan] = parsed.plans;
  const layout = plan && layOutPlan(plan);
  expect(layout?.notes).toEqual([]);
  expect(layout?.days.map(({ day, minutes }) => [day, minutes])).toEqual(
    Array.from({ length: 10 }, (_, index) => [index + 1, plan?.minutesPerDay]),
  );
  const stages = layout?.days.map(({ items }) => [...new Set(items.map(({ item }) => item.stage))].join());
  expect(stages).toEqual(plan?.stages.flatMap(({ id }) => [id, id]));
});
