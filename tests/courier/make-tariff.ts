import type { Parcel, Tariff } from '../../src/courier/model.ts';
import { parseTariff } from '../../src/courier/parse-tariff.ts';
import { parseYaml } from '../../src/diagnostics/parse-yaml.ts';

/** A tariff from its YAML; what the YAML gets wrong fails the test. */
export function makeTariff(source: string, id = 'post'): Tariff {
  const file = `content/couriers/${id}.yaml`;
  const { tariff, findings } = parseTariff(parseYaml(source, { file }));
  if (!tariff || findings.length > 0) throw new Error(JSON.stringify(findings));
  return tariff;
}

export const makeParcel = (parcel: Partial<Parcel> = {}): Parcel => ({
  region: '东',
  city: undefined,
  weightG: 1000,
  sizeMm: undefined,
  date: '2026-06-01',
  insuredFen: undefined,
  codFen: undefined,
  ...parcel,
});

/** First and additional weight, prices up to several weights, steps: one zone of each kind. */
export const post = makeTariff(`id: post
title: 邮寄
origin: 东
regions: [东, 西, 北, 南, 岛]
effective: { from: 2026-01-01, to: 2026-12-31 }
rounding: { step_kg: 0.1, mode: up }
volumetric_divisor: 6000
limits: { kg: 40, side_cm: 150, sides_cm: 300 }
services: [to-door, cod, insured]
insured_up_to: "5000.00"
zones:
  - id: plain
    title: 首重续重
    regions: [东]
    first: { kg: 1, yuan: "5.00" }
    additional: { per_kg: 1, yuan: "1.20" }
    days: { from: 1, to: 2 }
  - id: prices
    title: 几档价
    regions: [西]
    prices:
      - { up_to_kg: 0.5, yuan: "2.60" }
      - { up_to_kg: 1, yuan: "3.20" }
      - { up_to_kg: 3, yuan: "4.50" }
    additional: { per_kg: 0.5, yuan: "0.70" }
  - id: steps
    title: 分段
    regions: [北]
    first: { kg: 1, yuan: "10.00" }
    steps:
      - { from_kg: 1, to_kg: 5, per_kg: 1, yuan: "4.00" }
      - { from_kg: 5, to_kg: 20, per_kg: 2, yuan: "6.00" }
      - { from_kg: 20, per_kg: 5, yuan: "10.00" }
  - id: table
    title: 到十千克为止
    regions: [南]
    first: { kg: 1, yuan: "10.00" }
    steps:
      - { from_kg: 1, to_kg: 40, per_kg: 1, yuan: "4.00" }
unserved:
  - { areas: [岛], reason: 没有船。, instead: 等春天。 }
  - { areas: [北/雪山] }
surcharges:
  - { id: remote, title: 偏远, when: 山里, yuan: "5.00", areas: [东/山里, 西] }
  - { id: long, title: 超长, when: 超过一米, yuan: "8.00", over: { side_cm: 100 } }
  - { id: heavy, title: 超重, when: 超过 30 千克, yuan: "9.00", over: { kg: 30 } }
  - { id: peak, title: 旺季, when: 十一月, yuan: "0.50", per_kg: 1, dates: { from: 2026-11-01, to: 2026-11-30 } }
  - { id: insurance, title: 保价, when: 要保价, per_mille: 5, minimum: "1.00", service: insured }
  - { id: cod, title: 代收, when: 货到付款, per_mille: 12.5, minimum: "3.00", service: cod }
  - { id: redirect, title: 改址, when: 要改址, yuan: "6.00" }
`);
