import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { flowRules } from '../../src/flow/rules/index.ts';
import { loadFlows } from '../../src/source/load-flows.ts';
import { openDiagrams } from '../../src/source/mermaid/diagrams.ts';

const settings = ['---', 'title: 例子', '---', ''].join('\n');
const findings = new Map<string, readonly Finding[]>();
const folder = mkdtempSync(join(tmpdir(), 'flow-rules-'));

// One renderer reads the examples of all rules.
beforeAll(async () => {
  const diagrams = openDiagrams({ cacheDir: folder });
  for (const example of flowRules.flatMap(({ examples }) => [...examples.good, ...examples.bad])) {
    const found = await loadFlows(
      [{ file: 'content/flows/example.mmd', text: settings + example }],
      undefined,
      diagrams,
    );
    findings.set(example, found.findings);
  }
  await diagrams.close();
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shorten = (example: string) => example.split('\n').slice(0, 8).join('\n');
const cases = (examples: readonly string[]) => examples.map((example) => [shorten(example), example] as const);

describe.each(flowRules.map((rule) => [rule.id, rule] as const))('%s', (id, { examples, severity }) => {
  test.each(cases(examples.good))('has nothing to say of\n%s', (_, example) => {
    expect(findings.get(example)?.filter(({ ruleId }) => ruleId === id)).toEqual([]);
  });

  test.each(cases(examples.bad))('reports\n%s', (_, example) => {
    const own = findings.get(example)?.filter(({ ruleId }) => ruleId === id) ?? [];
    expect(own.length).toBeGreaterThan(0);
    for (const found of own) {
      expect(found.severity).toBe(severity);
      expect(found.place.start.line).toBeGreaterThan(settings.split('\n').length);
      for (const language of ['zh-CN', 'en'] as const) {
        const { message, hint } = toDiagnostic(found, language);
        expect(message).toMatch(/[。.]$/);
        expect(`${message}${hint}`).not.toMatch(/undefined|\[object/);
      }
    }
  });
});

test('no good example of one rule breaks another', () => {
  const wrong = flowRules.flatMap(({ examples }) => examples.good.flatMap((example) => findings.get(example) ?? []));
  expect(wrong).toEqual([]);
});

test('a rule has good and bad examples and an id of its own', () => {
  for (const { examples } of flowRules)
    expect([examples.good.length > 0, examples.bad.length > 0]).toEqual([true, true]);
  expect(new Set(flowRules.map(({ id }) => id)).size).toBe(flowRules.length);
});
