import { describe, expect, test } from 'vitest';
import { checkCouriers, findExpiredTariffs, orderTariffs } from '../../src/courier/check-couriers.ts';
import { deliveryMatrix, regionsOf } from '../../src/courier/delivery-matrix.ts';
import type { Tariff } from '../../src/courier/model.ts';
import { parseCourierRules } from '../../src/courier/parse-courier-rules.ts';
import { china } from '../../src/courier/regions.ts';
import { toDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { parseYaml } from '../../src/diagnostics/parse-yaml.ts';
import { languages } from '../../src/i18n/language.ts';
import { post } from './make-tariff.ts';

const tariff = (id: string, courier: string, from: string, to?: string): Tariff => ({
  ...post,
  id,
  courier,
  title: id,
  file: `content/couriers/${id}.yaml`,
  effective: { from, to },
});
const rulesOf = (text: string) =>
  parseCourierRules(parseYaml(text, { file: 'content/couriers/rules.yaml' }), { names: ['东', '西'], optional: [] });
const none = { tariffs: new Set<string>(), rules: false };
const said = (findings: readonly Finding[]): string[] => {
  for (const found of findings) {
    for (const language of languages) {
      const { message, hint } = toDiagnostic(found, language);
      expect(`${message} ${hint}`).not.toMatch(/undefined|NaN|\[object/);
    }
  }
  return findings.map(
    ({ file, place, severity, ruleId }) => `${file}:${place.start.line}:${place.start.column} ${severity} ${ruleId}`,
  );
};
const a = tariff('a', 'a', '2026-01-01', '2026-12-31');
const b = tariff('b', 'b', '2026-01-01');

describe('tariffs of one courier on one day', () => {
  test.each([
    ['follow each other', [a, tariff('a2', 'a', '2027-01-01')], []],
    ['share a day', [a, tariff('a2', 'a', '2026-12-31')], ['a2']],
    ['stand in the other order', [tariff('a2', 'a', '2026-12-31'), a], ['a2']],
    ['both have no end', [tariff('a1', 'a', '2026-01-01'), tariff('a2', 'a', '2028-01-01')], ['a2']],
    ['are of different couriers', [a, b], []],
  ])('%s', (_, tariffs, later) => {
    const found = checkCouriers({ tariffs, rules: rulesOf('default: a\n').rules, unreadable: none });
    const overlaps = found.filter(({ ruleId }) => ruleId === 'courier/tariffs-overlap');
    said(overlaps);
    expect(overlaps.map(({ file }) => file)).toEqual(later.map((id) => `content/couriers/${id}.yaml`));
  });
});

describe('names of couriers', () => {
  const rules = rulesOf(`default: airr
rules:
  - { id: one, when: { urgent: true }, prefer: [b, c], why: 急。 }
`).rules;

  test('that there are not are reported, with the nearest', () => {
    const found = checkCouriers({ tariffs: [a, tariff('air', 'air', '2026-01-01')], rules, unreadable: none });
    expect(said(found)).toEqual([
      'content/couriers/rules.yaml:1:10 error courier/unknown-courier',
      'content/couriers/rules.yaml:3:49 error courier/unknown-courier',
      'content/couriers/rules.yaml:3:52 error courier/unknown-courier',
    ]);
    expect(found.map(({ values }) => values.suggestion)).toEqual(['air', undefined, undefined]);
  });

  test('that stand in a file that could not be read are not', () => {
    const unreadable = { tariffs: new Set(['airr', 'c']), rules: false };
    expect(checkCouriers({ tariffs: [a, b], rules, unreadable })).toEqual([]);
  });
});

describe('a default courier', () => {
  test('is missed where there are several couriers and no rules', () => {
    expect(said(checkCouriers({ tariffs: [a, b], rules: undefined, unreadable: none }))).toEqual([
      'content/couriers/rules.yaml:1:1 warning courier/no-default',
    ]);
  });

  test('goes without saying of one courier, and is not known of rules that cannot be read', () => {
    expect(checkCouriers({ tariffs: [a], rules: undefined, unreadable: none })).toEqual([]);
    expect(checkCouriers({ tariffs: [a, b], rules: undefined, unreadable: { ...none, rules: true } })).toEqual([]);
  });

  test('has its tariffs first', () => {
    expect(orderTariffs([a, b], 'b')).toEqual([b, a]);
    expect(orderTariffs([a, b], undefined)).toEqual([a, b]);
  });
});

describe('tariffs that have run out', () => {
  test.each([
    ['2026-12-31', []],
    ['2027-01-01', ['a']],
  ])('on %s', (today, ids) => {
    const found = findExpiredTariffs([a, b], today);
    said(found);
    expect(found.map(({ file, severity }) => [file, severity])).toEqual(
      ids.map((id) => [`content/couriers/${id}.yaml`, 'warning']),
    );
  });

  test('are not missed where another one follows', () => {
    const next = tariff('a2', 'a', '2027-01-01', '2027-12-31');
    expect(findExpiredTariffs([a, next], '2027-06-01')).toEqual([]);
    expect(findExpiredTariffs([a, next], '2028-01-01').map(({ file }) => file)).toEqual(['content/couriers/a2.yaml']);
  });
});

describe('content/couriers/rules.yaml', () => {
  test.each([
    ['no default', 'rules: []\n', ['1:1 yaml/missing-key']],
    [
      'a rule without a courier',
      'default: a\nrules: [{ id: x, when: {}, prefer: [], why: 为。 }]\n',
      ['2:36 yaml/wrong-value'],
    ],
    [
      'a condition that says no',
      'default: a\nrules: [{ id: x, when: { cod: false }, prefer: [a], why: 为。 }]\n',
      ['2:31 yaml/wrong-value'],
    ],
    [
      'an unknown condition',
      'default: a\nrules: [{ id: x, when: { heavy: true }, prefer: [a], why: 为。 }]\n',
      ['2:26 yaml/unknown-key'],
    ],
    [
      'an unknown region',
      'default: a\nrules: [{ id: x, when: { areas: [南] }, prefer: [a], why: 为。 }]\n',
      ['2:34 courier/unknown-region'],
    ],
    [
      'an area of another form',
      'default: a\nrules: [{ id: x, when: { areas: [东/] }, prefer: [a], why: 为。 }]\n',
      ['2:34 courier/area-form'],
    ],
    ['an example to nowhere', 'default: a\nexample: { to: 南, kg: 1 }\n', ['2:16 courier/unknown-region']],
    ['a size of two sides', 'default: a\nexample: { to: 东, kg: 1, size_cm: [1, 2] }\n', ['2:35 yaml/wrong-value']],
  ])('%s', (_, text, expected) => {
    const { findings } = rulesOf(text);
    said(findings);
    expect(findings.map(({ place, ruleId }) => `${place.start.line}:${place.start.column} ${ruleId}`)).toEqual(
      expected,
    );
  });

  test('is read', () => {
    const { rules, findings } = rulesOf(`default: a
country: CN
currency: 元
example: { to: 西藏, kg: 2.3, size_cm: [40, 30, 25.5] }
choosing: [{ text: 先问客户。, link: /handbook/a/b/#c }, { text: 再发。 }]
rules:
  - { id: one, when: { fragile: true, over_kg: 2.5, areas: [四川/甘孜] }, prefer: [b, a], why: 因为。 }
words: { named: 就发它。, named_unserved: 它不行。 }
`);
    expect(findings).toEqual([]);
    expect(rules).toMatchObject({
      usual: 'a',
      regions: china,
      currency: '元',
      example: { region: '西藏', weightG: 2300, sizeMm: [400, 300, 255] },
      choosing: [{ text: '先问客户。', link: '/handbook/a/b/#c' }, { link: undefined }],
      rules: [{ when: { fragile: true, overG: 2500, areas: [{ region: '四川', city: '甘孜' }] }, prefer: ['b', 'a'] }],
      words: { named: '就发它。', namedUnserved: '它不行。' },
    });
    expect(rules?.choosing[0]?.place.start).toEqual({ line: 5, column: 33 });
  });
});

test('where each courier goes, region by region', () => {
  const matrix = deliveryMatrix([post], ['东', '北', '岛', '月球']);
  expect(matrix.map(({ region, deliveries: [one] }) => [region, one?.zone?.id, one?.partly])).toEqual([
    ['东', 'plain', false],
    ['北', 'steps', true],
    ['岛', undefined, false],
    ['月球', undefined, false],
  ]);
  expect(regionsOf([post], ['东', '南'])).toEqual(['东', '南', '西', '北', '岛']);
});
