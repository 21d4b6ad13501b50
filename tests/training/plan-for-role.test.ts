import { expect, test } from 'vitest';
import { findChoice, planChoices } from '../../src/components/training/plan-choices.ts';
import { parseYaml } from '../../src/diagnostics/parse-yaml.ts';
import { parsePlans } from '../../src/training/parse-plan.ts';
import { planForRole, rolePlans } from '../../src/training/plan-for-role.ts';
import { itemExample, planExample } from '../../src/training/rules/plan-example.ts';

const plan = (roles: string, items: readonly string[], id = 'new-hire') => {
  const text = planExample(items)
    .replace('id: new-hire', `id: ${id}`)
    .replace('    title:', `    roles: ${roles}\n    title:`);
  const [read] = parsePlans(parseYaml(text, { file: 'a.yaml' })).plans;
  if (!read) throw new Error(text);
  return read;
};

const mixed = plan('[sales, returns]', [
  itemExample('shop'),
  itemExample('parcels', 'after: [shop], roles: [returns]'),
  itemExample('refunds', 'after: [parcels], roles: [returns]'),
  itemExample('desk', 'after: [refunds, parcels]'),
]);

test("a role's plan leaves out other roles' items, and what waited for those waits for what they waited for", () => {
  expect(planForRole(mixed, 'sales').items.map(({ id, after }) => [id, after])).toEqual([
    ['shop', []],
    ['desk', ['shop']],
  ]);
  expect(planForRole(mixed, 'returns').items).toHaveLength(4);
  expect(planForRole(mixed, undefined)).toBe(mixed);
});

test('items of another role that wait for each other do not hang it', () => {
  const circle = plan('[sales]', [
    itemExample('a', 'after: [b], roles: [returns]'),
    itemExample('b', 'after: [a], roles: [returns]'),
    itemExample('desk', 'after: [a]'),
  ]);
  expect(planForRole(circle, 'sales').items.map(({ id, after }) => [id, after])).toEqual([['desk', []]]);
});

test('a plan stands once where all do the same, and once for each role where they do not', () => {
  const same = plan('[sales, returns]', [itemExample('shop')], 'second');
  expect(rolePlans([mixed, same]).map(({ key, roles }) => [key, roles])).toEqual([
    ['new-hire-for-sales', ['sales']],
    ['new-hire-for-returns', ['returns']],
    ['second', ['sales', 'returns']],
  ]);
});

test('the choice is by role, with the name of the plan where a role has several', () => {
  const plans = rolePlans([
    plan('[sales]', [itemExample('shop')]),
    plan('[sales, returns]', [itemExample('shop')], 'second'),
    plan('[]', [itemExample('shop')], 'third'),
  ]);
  const choices = planChoices(plans, (role) => role.toUpperCase());
  expect(choices.map(({ label, plan: id }) => [label, id])).toEqual([
    ['SALES · 新人培训', 'new-hire'],
    ['SALES · 新人培训', 'second'],
    ['RETURNS', 'second'],
    ['新人培训', 'third'],
  ]);
  const asked = (id: string | null, role: string | null) => {
    const found = findChoice(choices, { plan: id, role });
    return [found?.plan, found?.role];
  };
  expect(asked(null, null)).toEqual(['new-hire', 'sales']);
  expect(asked(null, 'returns')).toEqual(['second', 'returns']);
  expect(asked('second', null)).toEqual(['second', 'sales']);
  expect(asked('third', 'returns')).toEqual(['third', '']);
  expect(asked('gone', 'nobody')).toEqual(['new-hire', 'sales']);
});
