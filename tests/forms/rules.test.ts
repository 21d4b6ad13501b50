import { describe, expect, test } from 'vitest';
import { toDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import { parseYaml } from '../../src/diagnostics/parse-yaml.ts';
import { formReferences } from '../../src/forms/form-references.ts';
import { parseForm } from '../../src/forms/parse-form.ts';
import { formRules } from '../../src/forms/rules/index.ts';
import { languages } from '../../src/i18n/language.ts';
import { formOf } from './sample-form.ts';

const findingsOf = (text: string) => parseForm(parseYaml(text, { file: 'a.yaml' }), 'a').findings;

describe.each(formRules.map((rule) => [rule.id, rule] as const))('%s', (id, { examples }) => {
  test.each(examples.good)('has nothing to say of a good example', (source) => {
    expect(findingsOf(source)).toEqual([]);
  });

  test.each(examples.bad)('finds a bad example, at its line and in words', (source) => {
    const found = findingsOf(source).filter(({ ruleId }) => ruleId === id);
    expect(found).toHaveLength(1);
    for (const finding of found) {
      expect(finding.place.start.line).toBeGreaterThan(2);
      for (const language of languages) {
        const { message, hint } = toDiagnostic(finding, language);
        expect(`${message} ${hint}`).not.toMatch(/undefined|NaN|\[object/);
        expect(message).not.toBe('');
        expect(hint).not.toBe('');
      }
    }
  });
});

test('an unknown type is answered with the right one', () => {
  const [found] = findingsOf('title: 甲\nsummary: 乙\nfields:\n  - { id: a, title: 丙, type: moeny }\n');
  expect(found?.ruleId).toBe('yaml/wrong-value');
  expect(found?.place.start).toEqual({ line: 4, column: 30 });
  expect(found?.values).toMatchObject({ suggestion: 'money' });
});

test('what a form names from outside itself is known with its place', () => {
  const form = formOf(
    [
      'title: 甲',
      'summary: 乙',
      'roles: [volunteer]',
      'chapter: desk/lending',
      'flow: repair',
      'from_flow: { field: a, flows: [other] }',
      'fields:',
      '  - { id: a, title: 丙, type: text }',
      '  - { id: b, title: 丁, type: choice, options: [子], by_flow: { third: 子 } }',
    ].join('\n'),
  );
  expect(formReferences(form).map(({ kind, id, place }) => [kind, id, place.start.line])).toEqual([
    ['role', 'volunteer', 3],
    ['chapter', 'desk/lending', 4],
    ['flow', 'repair', 5],
    ['flow', 'other', 6],
    ['flow', 'third', 9],
  ]);
});
