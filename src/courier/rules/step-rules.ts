import type { Place } from '../../diagnostics/place.ts';
import { defineRule } from '../../diagnostics/rule.ts';
import { formatKg } from '../decimals.ts';
import { formatFen } from '../format-fen.ts';
import type { Grams, Zone } from '../model.ts';
import { tariffExample, zoneExample } from './tariff-example.ts';
import type { WrittenTariff } from './written-tariff.ts';

const zone = (prices: string, more: readonly string[] = []) =>
  tariffExample({ zones: [zoneExample({ prices })], more });
const steps = (...entries: readonly string[]) =>
  `first: { kg: 1, yuan: "5.00" }, steps: [${entries.map((entry) => `{ ${entry}, per_kg: 1, yuan: "2.00" }`).join(', ')}]`;
const prices = (...entries: readonly (readonly [number, string])[]) =>
  `prices: [${entries.map(([kg, yuan]) => `{ up_to_kg: ${kg}, yuan: "${yuan}" }`).join(', ')}]`;
const joined = zone(steps('from_kg: 1, to_kg: 5', 'from_kg: 5'));

/** Where a step of a zone stands. */
const stepPath = (index: number, step: number) => ['zones', index, 'steps', step] as const;

/** Weights grow from one price to the next, and from the beginning of a step to its end. */
export const stepOrder = defineRule<WrittenTariff, 'courier/step-order'>({
  id: 'courier/step-order',
  severity: 'error',
  examples: {
    good: [joined, zone(prices([1, '3.00'], [2, '4.00']))],
    bad: [zone(steps('from_kg: 1, to_kg: 1')), zone(prices([2, '3.00'], [2, '4.00']))],
  },
  check({ tariff, placeOf }, report) {
    tariff.zones.forEach(({ first, steps }, index) => {
      first.forEach(({ upToG }, position) => {
        const before = first[position - 1]?.upToG;
        if (before === undefined || upToG > before) return;
        const place = placeOf(['zones', index, 'prices', position, 'up_to_kg']);
        report({ place, values: { from: formatKg(before), to: formatKg(upToG) } });
      });
      steps.forEach(({ fromG, toG }, position) => {
        if (toG === undefined || toG > fromG) return;
        const place = placeOf([...stepPath(index, position), 'to_kg']);
        report({ place, values: { from: formatKg(fromG), to: formatKg(toG) } });
      });
    });
  },
});

/** Between the first price and the greatest weight that is taken, every weight has a price. */
export const stepGap = defineRule<WrittenTariff, 'courier/step-gap'>({
  id: 'courier/step-gap',
  severity: 'error',
  examples: {
    good: [joined, zone(steps('from_kg: 1, to_kg: 5'), ['limits: { kg: 5 }'])],
    bad: [
      zone(steps('from_kg: 2')),
      zone(steps('from_kg: 1, to_kg: 5', 'from_kg: 6')),
      zone(steps('from_kg: 1, to_kg: 5'), ['limits: { kg: 10 }']),
      zone(prices([1, '3.00']), ['limits: { kg: 10 }']),
    ],
  },
  check({ tariff, placeOf }, report) {
    const complain = (place: Place, from: Grams, to: Grams) =>
      report({ place, values: { from: formatKg(from), to: formatKg(to) } });
    tariff.zones.forEach((zone, index) => {
      joints(zone).forEach(({ end, begin }, position) => {
        if (end === undefined || begin <= end) return;
        complain(placeOf([...stepPath(index, position), 'from_kg']), end, begin);
      });
      const last = zone.steps.length > 0 ? zone.steps.at(-1)?.toG : zone.first.at(-1)?.upToG;
      const { g } = tariff.limits;
      if (last === undefined || g === undefined || g <= last) return;
      const path = zone.steps.length > 0 ? stepPath(index, zone.steps.length - 1) : ['zones', index];
      complain(placeOf(path), last, g);
    });
  },
});

/** No weight has two prices. */
export const stepOverlap = defineRule<WrittenTariff, 'courier/step-overlap'>({
  id: 'courier/step-overlap',
  severity: 'error',
  examples: {
    good: [joined],
    bad: [
      zone(steps('from_kg: 0.5')),
      zone(steps('from_kg: 1, to_kg: 5', 'from_kg: 4')),
      zone(steps('from_kg: 1', 'from_kg: 5')),
    ],
  },
  check({ tariff, placeOf }, report) {
    tariff.zones.forEach((zone, index) => {
      joints(zone).forEach(({ end, begin }, position) => {
        if (end !== undefined && begin >= end) return;
        const place = placeOf([...stepPath(index, position), 'from_kg']);
        report({ place, values: { begin: formatKg(begin), end: end === undefined ? undefined : formatKg(end) } });
      });
    });
  },
});

/** A heavier parcel is never cheaper. */
export const priceFalls = defineRule<WrittenTariff, 'courier/price-falls'>({
  id: 'courier/price-falls',
  severity: 'error',
  examples: {
    good: [zone(prices([1, '3.00'], [2, '3.00']))],
    bad: [zone(prices([1, '3.00'], [2, '2.90']))],
  },
  check({ tariff, placeOf }, report) {
    tariff.zones.forEach(({ first }, index) => {
      first.forEach(({ fen, upToG }, position) => {
        const before = first[position - 1];
        if (!before || fen >= before.fen) return;
        const place = placeOf(['zones', index, 'prices', position]);
        report({ place, values: { kg: formatKg(upToG), price: formatFen(fen), before: formatFen(before.fen) } });
      });
    });
  },
});

/** Where each step begins, and where what is before it ends; undefined = never. */
const joints = ({ first, steps }: Zone): readonly { begin: Grams; end: Grams | undefined }[] =>
  steps.map(({ fromG }, index) => ({ begin: fromG, end: index === 0 ? first.at(-1)?.upToG : steps[index - 1]?.toG }));
