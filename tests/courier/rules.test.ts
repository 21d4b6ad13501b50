import { describe, expect, test } from 'vitest';
import { parseTariff } from '../../src/courier/parse-tariff.ts';
import { china } from '../../src/courier/regions.ts';
import { tariffRules } from '../../src/courier/rules/index.ts';
import { toDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import { parseYaml } from '../../src/diagnostics/parse-yaml.ts';
import { languages } from '../../src/i18n/language.ts';

const file = 'content/couriers/post.yaml';
const findingsOf = (source: string, regions = china) => parseTariff(parseYaml(source, { file }), regions).findings;

describe.each(tariffRules.map((rule) => [rule.id, rule] as const))('%s', (id, { severity, examples }) => {
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

describe('in China', () => {
  const tariff = (provinces: string, more = '') => `id: post
title: 邮寄
origin: 浙江
effective: { from: 2026-01-01 }
rounding: { step_kg: 1, mode: up }
zones:
  - { id: all, title: 全国, provinces: [${provinces}], first: { kg: 1, yuan: "5.00" } }
${more}`;
  const mainland = china.names.slice(0, 31);

  test('Hong Kong, Macao and Taiwan need not be mentioned, every other province must', () => {
    expect(findingsOf(tariff(mainland.join(', ')))).toEqual([]);
    const [found] = findingsOf(tariff(mainland.slice(0, 29).join(', ')));
    expect(found).toMatchObject({ ruleId: 'courier/province-missing', values: { missing: ['宁夏', '新疆'] } });
    expect(found?.place.start).toEqual({ line: 6, column: 1 });
  });

  test.each([
    ['浙江省', '浙江'],
    ['内蒙古自治区', '内蒙古'],
    ['浙红', '浙江'],
    ['黑龙家', '黑龙江'],
    ['海外', '海南'],
    ['火星', undefined],
  ])('%s is no province; %s was meant', (name, suggestion) => {
    const found = findingsOf(tariff(`${mainland.join(', ')}, ${name}`));
    expect(found.map(({ ruleId, values }) => [ruleId, values.suggestion])).toEqual([
      ['courier/unknown-region', suggestion],
    ]);
    expect(found[0]?.place.start.line).toBe(7);
  });

  test.each([
    ['四川甘孜', '四川/甘孜'],
    ['四川/甘孜/康定', undefined],
  ])('the area %s lacks its form; %s was meant', (area, suggestion) => {
    const found = findingsOf(tariff(mainland.join(', '), `unserved: [{ areas: [${area}] }]\n`));
    expect(found.map(({ ruleId, values }) => [ruleId, values.suggestion])).toEqual([['courier/area-form', suggestion]]);
    expect(found[0]?.place.start).toEqual({ line: 8, column: 22 });
  });

  test('a region by its full name in an area is unknown, not ill formed', () => {
    const found = findingsOf(tariff(mainland.join(', '), 'unserved: [{ areas: [台湾省] }]\n'));
    expect(found.map(({ ruleId, values }) => [ruleId, values.suggestion])).toEqual([
      ['courier/unknown-region', '台湾'],
    ]);
  });
});

test('without a list of regions any name goes', () => {
  const source = `id: post
title: Post
origin: Harbour
effective: { from: 2026-01-01 }
rounding: { step_kg: 1, mode: up }
zones:
  - { id: all, title: All, regions: [Anywhere], first: { kg: 1, price: "5.00" } }
`;
  expect(parseTariff(parseYaml(source, { file })).findings).toEqual([]);
});
