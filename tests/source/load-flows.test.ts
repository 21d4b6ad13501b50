import { afterAll, describe, expect, test } from 'vitest';
import type { Facts } from '../../src/handbook/fact.ts';
import { loadFlows } from '../../src/source/load-flows.ts';
import { at } from '../handbook/sample-handbook.ts';
import { folder, limit, open } from './mermaid/draw-files.ts';

const file = 'content/flows/late.mmd';
const facts: Facts = new Map([
  ['grace-days', { id: 'grace-days', value: 3, unit: ' days', source: 'x', near: [], place: at(2) }],
]);
const diagrams = open(folder());
afterAll(() => diagrams.close());

async function found(text: string) {
  const { findings } = await loadFlows([{ file, text }], facts, diagrams);
  return findings.map(({ ruleId, place: { start } }) => `${ruleId} ${start.line}:${start.column}`);
}

describe('places are those of the author’s file, behind a fact, too', () => {
  const head = '---\ntitle: x\n---\nflowchart TD\n';

  test('of a node', { timeout: limit }, async () => {
    const text = `${head}  a(["in {fact:grace-days}"]) --> b["call"]\n`;
    expect(await found(text)).toEqual(['flow/dead-end 5:35']);
  });

  test('of a setting', { timeout: limit }, async () => {
    const text = `---\ntitle: x\nsteps:\n  a: { within: "{fact:grace-days}", roel: z }\n---\nflowchart TD\n  a(["x"]) --> b(["y"])\n`;
    expect(await found(text)).toEqual(['yaml/unknown-key 4:37']);
  });

  test('of what cannot be read', { timeout: limit }, async () => {
    const text = `${head}  a(["x"]) --> b(["y"])\n  c["{fact:grace-days}"] -->\n  d{{{"\n`;
    expect(await found(text)).toEqual(['flow/open-quote 7:3']);
  });
});

test('an unknown fact is a mistake of the flow, at its place', { timeout: limit }, async () => {
  const text = '---\ntitle: x\n---\nflowchart TD\n  a(["in {fact:grace-day}"]) --> b(["y"])\n';
  const { findings } = await loadFlows([{ file, text }], facts, diagrams);
  expect(findings).toMatchObject([
    { ruleId: 'flow/unknown-fact', place: at(5, 10), values: { id: 'grace-day', suggestion: 'grace-days' } },
  ]);
});
