import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Tariff } from '../../src/courier/model.ts';
import { parseTariff } from '../../src/courier/parse-tariff.ts';
import { quote } from '../../src/courier/quote.ts';
import { china } from '../../src/courier/regions.ts';
import { parseYaml } from '../../src/diagnostics/parse-yaml.ts';
import { makeParcel } from './make-tariff.ts';

const folder = new URL('../../content/couriers/', import.meta.url);
const tariffs = readdirSync(folder)
  .filter((name) => name !== 'rules.yaml')
  .map((name): Tariff => {
    const file = `content/couriers/${name}`;
    const { tariff, findings } = parseTariff(parseYaml(readFileSync(new URL(name, folder), 'utf8'), { file }), china);
    if (!tariff || findings.length > 0) throw new Error(`${file}: ${JSON.stringify(findings)}`);
    return tariff;
  });

const quotes = (region: string, weightG: number, more = {}) =>
  tariffs.map((tariff) => quote(tariff, makeParcel({ region, weightG, sizeMm: [200, 200, 100], ...more })));
const cheapest = (region: string, weightG: number, more = {}) =>
  quotes(region, weightG, more)
    .flatMap((made) => (made.served ? [made] : []))
    .sort((a, b) => a.totalFen - b.totalFen)[0]?.courier;

test('there are at least four, all marked as examples', () => {
  expect(tariffs.length).toBeGreaterThanOrEqual(4);
  expect(tariffs.map(({ example }) => example)).not.toContain(false);
});

test.each(china.names)('%s is served', (region) => {
  expect(quotes(region, 1500).some(({ served }) => served)).toBe(true);
});

test('the choice is a real one: another courier is the cheapest for a light, a heavy, an insured and a far parcel', () => {
  expect(cheapest('广东', 800)).toBe('economy-express');
  expect(cheapest('广东', 40_000)).toBe('bulk-freight');
  expect(cheapest('广东', 800, { insuredFen: 50_000 })).toBe('standard-express');
  expect(cheapest('台湾', 800)).toBe('air-express');
});

test('and another one is the fastest', () => {
  const days = quotes('广东', 800).flatMap((made) =>
    made.served && made.zone.days ? [[made.zone.days.to, made.courier]] : [],
  );
  expect(days.sort()[0]?.[1]).toBe('air-express');
});
