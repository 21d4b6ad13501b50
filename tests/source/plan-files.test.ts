import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadPlanFiles } from '../../src/source/load-plan-files.ts';
import { itemExample, planExample } from '../../src/training/rules/plan-example.ts';

const workshop = mkdtempSync(join(tmpdir(), 'handbook-plans-'));
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

let count = 0;
function load(files: Readonly<Record<string, string>>) {
  count += 1;
  const root = join(workshop, String(count));
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, 'content/training', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return loadPlanFiles(root, new Map());
}

/** The same plan as a file of its own. */
const ownFile = (items: readonly string[]): string =>
  planExample(items)
    .split('\n')
    .slice(2)
    .map((line) => line.slice(4))
    .join('\n');

test('plans stand together in plan.yaml, or each in a file that names it', () => {
  const { plans, findings, unreadable, files } = load({
    'plan.yaml': planExample([itemExample('shop')]),
    'plans/returns.yaml': ownFile([itemExample('parcels')]),
    'plans/abroad.yaml': ownFile([itemExample('mail')]),
  });
  expect(findings).toEqual([]);
  expect(plans.map(({ id, file }) => [id, file])).toEqual([
    ['new-hire', 'content/training/plan.yaml'],
    ['abroad', 'content/training/plans/abroad.yaml'],
    ['returns', 'content/training/plans/returns.yaml'],
  ]);
  expect([unreadable, files.length]).toEqual([new Set(), 3]);
});

test('one id in two files is told of with the place of the first', () => {
  const { findings } = load({
    'plan.yaml': planExample([itemExample('shop')]),
    'plans/new-hire.yaml': ownFile([itemExample('shop')]),
  });
  expect(findings).toMatchObject([
    {
      ruleId: 'training/duplicate-plan',
      file: 'content/training/plans/new-hire.yaml',
      values: { id: 'new-hire', first: 'content/training/plan.yaml:2' },
    },
  ]);
});

test('a file whose form is wrong is no plan, and what it names is still known, with its places', () => {
  const broken = ownFile([
    itemExample('parcels', 'minuts: 30, chapters: [a/b], drills: [lost], exam: last, mentor: lead'),
  ]);
  const { plans, loose, findings, unreadable } = load({
    'plan.yaml': planExample([itemExample('shop')]),
    'plans/returns.yaml': broken,
  });
  expect(plans.map(({ id }) => id)).toEqual(['new-hire']);
  expect(unreadable).toEqual(new Set(['returns']));
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['yaml/unknown-key']);
  expect(loose.map(({ kind, id, place }) => [kind, id, place.start.line])).toEqual([
    ['chapter', 'a/b', 6],
    ['flow', 'lost', 6],
    ['exam', 'last', 6],
    ['role', 'lead', 6],
  ]);
});

test('a shared file that is broken hides which plans there are; one in the wrong place is told of', () => {
  expect(load({ 'plan.yaml': 'plans: 3\n' }).unreadable).toBe('any');
  expect(load({ 'plans/returns.yml': ownFile([itemExample('a')]) })).toMatchObject({
    findings: [{ ruleId: 'handbook/file-place' }],
    unreadable: new Set(['returns']),
  });
});
