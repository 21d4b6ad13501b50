import { describe, expect, test } from 'vitest';
import { toDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import { parseYaml } from '../../src/diagnostics/parse-yaml.ts';
import { languages } from '../../src/i18n/language.ts';
import { parsePlans } from '../../src/training/parse-plan.ts';
import { planRules } from '../../src/training/rules/index.ts';

const file = 'content/training/plan.yaml';
const findingsOf = (source: string) => parsePlans(parseYaml(source, { file })).findings;

describe.each(planRules.map((rule) => [rule.id, rule] as const))('%s', (id, { severity, examples }) => {
  test.each(examples.good)('has nothing to say of a good example', (source) => {
    expect(findingsOf(source)).toEqual([]);
  });

  test.each(examples.bad)('finds a bad example, at its line and in words', (source) => {
    const found = findingsOf(source).filter(({ ruleId }) => ruleId === id);
    expect(found).toHaveLength(1);
    for (const finding of found) {
      expect(finding).toMatchObject({ file, severity });
      expect(finding.place.start.line).toBeGreaterThan(1);
      for (const language of languages) {
        const { message, hint } = toDiagnostic(finding, language);
        expect(`${message} ${hint}`).not.toMatch(/undefined|NaN|\[object/);
        expect(message).not.toBe('');
        expect(hint).not.toBe('');
      }
    }
  });
});
