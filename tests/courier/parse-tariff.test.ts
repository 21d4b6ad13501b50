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
    first: { kg: 1, yuan: "18" }
    additional: { per_kg: 1, yuan: "0.05" }
    remarks: 先核对能不能送到。
unserved: [台湾]
surcharges:
  - { id: remote, title: 偏远, yuan: "5.10", when: 海岛 }
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
    rounding: { stepKg: 0.5, mode: 'up' },
    volumetricDivisor: 6000,
    zones: [
      { id: 'nearby', first: { kg: 1, fen: 500 }, additional: { kg: 0.5, fen: 150 }, remarks: undefined },
      { id: 'far', first: { kg: 1, fen: 1800 }, additional: { kg: 1, fen: 5 }, remarks: '先核对能不能送到。' },
    ],
    unserved: ['台湾'],
    surcharges: [{ id: 'remote', fen: 510 }],
  });
  expect(tariff?.zones[1]?.place.start).toEqual({ line: 13, column: 5 });
});

test('every amount with two decimals is read exactly and written back', () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), (fen) => {
      const { tariff } = parse(source.replace('"5.00"', `"${formatFen(fen)}"`));
      expect(tariff?.zones[0]?.first.fen).toBe(fen);
    }),
    { numRuns: 60 },
  );
});

describe('mistakes', () => {
  test.each([
    ['a number in place of quoted yuan', 'yuan: "18"', 'yuan: 18', ['16:27 yaml/wrong-value']],
    ['three decimals', '"0.05"', '"0.005"', ['17:36 yaml/wrong-value']],
    ['a negative amount', '"0.05"', '"-1"', ['17:36 yaml/wrong-value']],
    ['no weight', 'step_kg: 0.5', 'step_kg: 0', ['5:22 yaml/wrong-value']],
    ['a day that does not exist', '2026-12-31', '2026-02-30', ['4:36 yaml/wrong-value']],
    ['the end before the beginning', '2026-12-31', '2025-12-31', ['4:36 courier/dates-reversed']],
    ['a province in two zones', '[新疆]', '[新疆, 江苏]', ['15:21 courier/province-twice']],
    ['a province twice in one zone', '[浙江, 江苏]', '[浙江, 浙江]', ['10:21 courier/province-twice']],
    ['an id that the file does not have', 'id: post', 'id: mail', ['1:5 handbook/id-differs']],
    ['an unknown key', 'unserved:', 'not_served:', ['19:1 yaml/unknown-key']],
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
