import type { YamlPath } from '../../diagnostics/parse-yaml.ts';
import { defineRule } from '../../diagnostics/rule.ts';
import type { Period } from '../model.ts';
import { tariffExample, zoneExample } from './tariff-example.ts';
import type { WrittenTariff } from './written-tariff.ts';

const peak = (dates: string) => [
  'surcharges:',
  `  - { id: peak, title: 旺季, when: 年底, yuan: "1.00", dates: ${dates} }`,
];
const cod = ['surcharges:', '  - { id: cod, title: 代收, when: 代收货款, per_mille: 10, service: cod }'];

/** What begins does not end before. */
export const datesReversed = defineRule<WrittenTariff, 'courier/dates-reversed'>({
  id: 'courier/dates-reversed',
  severity: 'error',
  examples: {
    good: [
      tariffExample({ effective: '{ from: 2026-01-01, to: 2026-01-01 }' }),
      tariffExample({ more: peak('{ from: 2026-11-01, to: 2026-11-20 }') }),
    ],
    bad: [
      tariffExample({ effective: '{ from: 2026-01-01, to: 2025-12-31 }' }),
      tariffExample({ more: peak('{ from: 2026-11-20, to: 2026-11-01 }') }),
    ],
  },
  check({ tariff, placeOf }, report) {
    const periods: readonly { readonly path: YamlPath; readonly period: Period | undefined }[] = [
      { path: ['effective'], period: tariff.effective },
      ...tariff.surcharges.map(({ dates }, index) => ({ path: ['surcharges', index, 'dates'], period: dates })),
    ];
    for (const { path, period } of periods) {
      if (period?.to === undefined || period.from <= period.to) continue;
      report({ place: placeOf([...path, 'to']), values: { from: period.from, to: period.to } });
    }
  },
});

/** The usual time counts from fewer days to more. */
export const daysReversed = defineRule<WrittenTariff, 'courier/days-reversed'>({
  id: 'courier/days-reversed',
  severity: 'error',
  examples: {
    good: [tariffExample({ zones: [`${zoneExample({}).slice(0, -2)}, days: { from: 2, to: 2 } }`] })],
    bad: [tariffExample({ zones: [`${zoneExample({}).slice(0, -2)}, days: { from: 4, to: 2 } }`] })],
  },
  check({ tariff, placeOf }, report) {
    tariff.zones.forEach(({ days }, index) => {
      if (days && days.from > days.to) report({ place: placeOf(['zones', index, 'days']), values: days });
    });
  },
});

/** What is charged for a service belongs to a service that is offered, or it would never be asked. */
export const serviceNotOffered = defineRule<WrittenTariff, 'courier/service-not-offered'>({
  id: 'courier/service-not-offered',
  severity: 'warning',
  examples: {
    good: [tariffExample({ more: ['services: [cod]', ...cod] })],
    bad: [tariffExample({ more: cod })],
  },
  check({ tariff, placeOf }, report) {
    tariff.surcharges.forEach(({ title, service }, index) => {
      if (service === undefined || tariff.services.includes(service)) return;
      report({ place: placeOf(['surcharges', index, 'service']), values: { title, service } });
    });
  },
});

/** Of keys that say the same in two ways one is there, and of those that need each other both. */
export const twoKeys = defineRule<WrittenTariff, 'courier/two-keys'>({
  id: 'courier/two-keys',
  severity: 'error',
  examples: {
    good: [tariffExample({ more: ['services: [cod]', ...cod] })],
    bad: [
      tariffExample({ zones: [zoneExample({ prices: 'first: { kg: 1, yuan: "1", price: "1" }' })] }),
      tariffExample({
        zones: [zoneExample({ prices: 'first: { kg: 1, yuan: "1" }, prices: [{ up_to_kg: 1, yuan: "1" }]' })],
      }),
      tariffExample({ more: ['services: [cod]', ...cod.map((line) => line.replace('10,', '10, yuan: "1",'))] }),
      tariffExample({ more: peak('{ from: 2026-11-01 }, minimum: "1.00"') }),
    ],
  },
  check({ data, placeOfKey }, report) {
    const complain = (entry: object, path: YamlPath, key: string, other: string) => {
      const written = entry as Readonly<Record<string, unknown>>;
      if (written[key] === undefined || written[other] === undefined) return;
      report({ place: placeOfKey([...path, other]), values: { key, other } });
    };
    data.zones.forEach((zone, index) => {
      const path: YamlPath = ['zones', index];
      complain(zone, path, 'provinces', 'regions');
      complain(zone, path, 'first', 'prices');
      complain(zone, path, 'additional', 'steps');
      for (const key of ['first', 'additional'] as const) complain(zone[key] ?? {}, [...path, key], 'yuan', 'price');
      for (const key of ['prices', 'steps'] as const) {
        zone[key]?.forEach((entry, position) => {
          complain(entry, [...path, key, position], 'yuan', 'price');
        });
      }
    });
    data.surcharges.forEach((surcharge, index) => {
      const path: YamlPath = ['surcharges', index];
      if (surcharge.per_mille === undefined) {
        complain(surcharge, path, 'yuan', 'price');
        complain(surcharge, path, 'yuan', 'minimum');
        complain(surcharge, path, 'price', 'minimum');
      } else for (const key of ['yuan', 'price', 'per_kg']) complain(surcharge, path, 'per_mille', key);
    });
  },
});

/** Zones have their own ids, and so have surcharges. */
export const duplicateId = defineRule<WrittenTariff, 'courier/duplicate-id'>({
  id: 'courier/duplicate-id',
  severity: 'error',
  examples: {
    good: [
      tariffExample({ zones: [zoneExample({ id: 'a', regions: '东' }), zoneExample({ id: 'b', regions: '西, 北' })] }),
    ],
    bad: [
      tariffExample({ zones: [zoneExample({ id: 'a', regions: '东' }), zoneExample({ id: 'a', regions: '西, 北' })] }),
    ],
  },
  check({ data, tariff, placeOf }, report) {
    for (const key of ['zones', 'surcharges'] as const) {
      data[key].forEach(({ id }, index) => {
        const first = data[key].findIndex((entry) => entry.id === id);
        if (first === index) return;
        const earlier = placeOf([key, first, 'id']);
        const related = [{ file: tariff.file, place: earlier }];
        report({ place: placeOf([key, index, 'id']), values: { id, firstLine: earlier.start.line }, related });
      });
    }
  },
});
