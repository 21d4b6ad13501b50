import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFen } from '../../src/courier/format-fen.ts';
import { parseTariff } from '../../src/courier/parse-tariff.ts';
import { parseYaml } from '../../src/diagnostics/parse-yaml.ts';

const source = `id: post
title: 普通邮寄
origin: 浙江
effective: { from: 2026-01-01, to: 2026-12-31 }
rounding: { step_kg: 0.5, mode: up }
volumetric_divisor: 6000
zones:
  - id: nearby
    title: 近处
    provinces: [浙江, 江苏]
    first: { kg: 1, yuan: "5.00" }
    additional: { per_kg: 0.5, yuan: "1.5" }
  - id: far
    title: 远处
    provinces: [新疆]
    prices: [{ up_to_kg: 0.5, yuan: "12" }, { up_to_kg: 1, yuan: "18" }]
    steps:
      - { from_kg: 1, to_kg: 5, per_kg: 1, yuan: "0.05" }
      - { from_kg: 5, per_kg: 2, yuan: "0.07" }
    days: { from: 3, to: 5 }
    remarks: 先核对能不能送到。
limits: { kg: 30, side_cm: 120.5 }
services: [insured]
unserved:
  - { areas: [台湾], reason: 没有这条线。 }
surcharges:
  - { id: remote, title: 偏远, yuan: "5.10", when: 海岛, areas: [新疆/和田] }
  - { id: insurance, title: 保价, per_mille: 4.5, minimum: "1.00", when: 要保价, service: insured }
  - { id: peak, title: 旺季, yuan: "0.20", per_kg: 0.5, when: 年底, dates: { from: 2026-11-01 } }
`;

const parse = (text: string, file = 'content/couriers/post.yaml') => parseTariff(parseYaml(text, { file }));
const found = (text: string): string[] =>
  parse(text).findings.map(({ ruleId, place }) => `${place.start.line}:${place.start.column} ${ruleId}`);

test('money comes in whole fen, weights as they are', () => {
  const { tariff, findings } = parse(source);
  expect(findings).toEqual([]);
  expect(tariff).toMatchObject({
    id: 'post',
    example: false,
    note: undefined,
    courier: 'post',
    rounding: { stepG: 500, mode: 'up' },
    volumetricDivisor: 6000,
    limits: { g: 30_000, sideMm: 1205, sidesMm: undefined },
    zones: [
      {
        id: 'nearby',
        regions: ['浙江', '江苏'],
        first: [{ upToG: 1000, fen: 500 }],
        steps: [{ fromG: 1000, toG: undefined, unitG: 500, fen: 150 }],
        remarks: undefined,
      },
      {
        id: 'far',
        first: [
          { upToG: 500, fen: 1200 },
          { upToG: 1000, fen: 1800 },
        ],
        steps: [
          { fromG: 1000, toG: 5000, unitG: 1000, fen: 5 },
          { fromG: 5000, toG: undefined, unitG: 2000, fen: 7 },
        ],
        days: { from: 3, to: 5 },
        remarks: '先核对能不能送到。',
      },
    ],
    unserved: [{ areas: [{ region: '台湾', city: undefined }], reason: '没有这条线。', instead: undefined }],
    surcharges: [
      { id: 'remote', charge: { kind: 'parcel', fen: 510 }, areas: [{ region: '新疆', city: '和田' }] },
      { id: 'insurance', charge: { kind: 'value', millionths: 4500, minimumFen: 100 }, service: 'insured' },
      { id: 'peak', charge: { kind: 'weight', unitG: 500, fen: 20 }, dates: { from: '2026-11-01', to: undefined } },
    ],
  });
});

test('every amount with two decimals is read exactly and written back', () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), (fen) => {
      const { tariff } = parse(source.replace('"5.00"', `"${formatFen(fen)}"`));
      expect(tariff?.zones[0]?.first[0]?.fen).toBe(fen);
    }),
    { numRuns: 60 },
  );
});

describe('mistakes', () => {
  test.each([
    ['a number in place of quoted yuan', 'yuan: "18"', 'yuan: 18', ['16:66 yaml/wrong-value']],
    ['three decimals', '"0.05"', '"0.005"', ['18:50 yaml/wrong-value']],
    ['a negative amount', '"0.05"', '"-1"', ['18:50 yaml/wrong-value']],
    ['no amount', 'kg: 1, yuan: "5.00"', 'kg: 1', ['11:12 yaml/missing-key']],
    ['an amount in two currencies', 'yuan: "5.00"', 'yuan: "5.00", price: "1.00"', ['11:35 courier/two-keys']],
    ['no first weight', '    first: { kg: 1, yuan: "5.00" }\n', '', ['8:5 yaml/missing-key']],
    ['two ways to state it', '    days:', '    first: { kg: 1, yuan: "1" }\n    days:', ['16:5 courier/two-keys']],
    ['no provinces', '    provinces: [新疆]\n', '', ['13:5 yaml/missing-key']],
    ['a part of a gram', 'kg: 30,', 'kg: 30.0005,', ['22:15 yaml/wrong-value']],
    ['a part of a millimetre', '120.5', '120.55', ['22:28 yaml/wrong-value']],
    ['a divisor of nothing', 'divisor: 6000', 'divisor: 0', ['6:21 yaml/wrong-value']],
    ['a negative divisor', 'divisor: 6000', 'divisor: -5000', ['6:21 yaml/wrong-value']],
    ['a share of no service', ', service: insured }', ' }', ['28:5 yaml/missing-key']],
    ['a share and an amount', 'per_mille: 4.5,', 'per_mille: 4.5, yuan: "1.00",', ['28:49 courier/two-keys']],
    ['a minimum of a plain amount', 'yuan: "5.10",', 'yuan: "5.10", minimum: "1.00",', ['27:44 courier/two-keys']],
    ['a service that there is not', 'services: [insured]', 'services: [insurance]', ['23:12 yaml/wrong-value']],
    ['no weight', 'step_kg: 0.5', 'step_kg: 0', ['5:22 yaml/wrong-value']],
    ['a day that does not exist', '2026-12-31', '2026-02-30', ['4:36 yaml/wrong-value']],
    ['the end before the beginning', '2026-12-31', '2025-12-31', ['4:36 courier/dates-reversed']],
    ['a province in two zones', '[新疆]', '[新疆, 江苏]', ['15:21 courier/province-twice']],
    ['a province twice in one zone', '[浙江, 江苏]', '[浙江, 浙江]', ['10:21 courier/province-twice']],
    ['an id that the file does not have', 'id: post', 'id: mail', ['1:5 handbook/id-differs']],
    ['an unknown key', 'unserved:', 'not_served:', ['24:1 yaml/unknown-key']],
    ['no zones', source.slice(source.indexOf('zones:')), 'zones: []\n', ['7:8 yaml/wrong-value']],
  ])('%s', (_, from, to, expected) => {
    expect(found(source.replace(from, to))).toEqual(expected);
  });

  test('of content leave the tariff to be shown, of form do not', () => {
    expect(parse(source.replace('2026-12-31', '2025-12-31')).tariff).toBeDefined();
    expect(parse(source.replace('yuan: "18"', 'yuan: 18')).tariff).toBeUndefined();
  });

  test('the same first and last day is a day', () => {
    expect(found(source.replace('2026-12-31', '2026-01-01'))).toEqual([]);
  });
});

test.each([
  [0, '0.00'],
  [5, '0.05'],
  [1250, '12.50'],
  [-1250, '-12.50'],
  [-5, '-0.05'],
])('%i fen are written %s', (fen, text) => {
  expect(formatFen(fen)).toBe(text);
});
