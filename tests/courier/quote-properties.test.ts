import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Parcel, Tariff } from '../../src/courier/model.ts';
import { quote, type ServedQuote } from '../../src/courier/quote.ts';
import { parcelParts, tariffs, weights } from './arbitrary-tariff.ts';

const quoteOf = (tariff: Tariff, parts: Omit<Parcel, 'region' | 'weightG'>, weightG: number): ServedQuote => {
  const made = quote(tariff, { region: '东', weightG, ...parts });
  if (!made.served) throw new Error(`not served: ${JSON.stringify(made.why)}`);
  return made;
};

test('no line is negative or a part of a fen, and the lines add up', () => {
  fc.assert(
    fc.property(tariffs, parcelParts, weights, (tariff, parts, weightG) => {
      const { lines, totalFen } = quoteOf(tariff, parts, weightG);
      for (const { fen } of lines) {
        expect(Number.isSafeInteger(fen)).toBe(true);
        expect(fen).toBeGreaterThanOrEqual(0);
      }
      expect(totalFen).toBe(lines.reduce((sum, { fen }) => sum + fen, 0));
    }),
  );
});

test('a heavier parcel is never cheaper', () => {
  fc.assert(
    fc.property(tariffs, parcelParts, weights, weights, (tariff, parts, one, other) => {
      const [light, heavy] = one < other ? [one, other] : [other, one];
      expect(quoteOf(tariff, parts, heavy).totalFen).toBeGreaterThanOrEqual(quoteOf(tariff, parts, light).totalFen);
    }),
  );
});

test('a larger parcel is never cheaper', () => {
  fc.assert(
    fc.property(tariffs, parcelParts, weights, fc.nat(500), (tariff, parts, weightG, more) => {
      const { sizeMm } = parts;
      fc.pre(sizeMm !== undefined);
      const larger = { ...parts, sizeMm: [(sizeMm?.[0] ?? 0) + more, sizeMm?.[1] ?? 0, sizeMm?.[2] ?? 0] as const };
      expect(quoteOf(tariff, larger, weightG).totalFen).toBeGreaterThanOrEqual(
        quoteOf(tariff, parts, weightG).totalFen,
      );
    }),
  );
});

/** Weights (as charged) after which a price may rise: ends of brackets, ends of units, limits of surcharges. */
function edges(tariff: Tariff, upToG: number): { readonly charged: Set<number>; readonly actual: Set<number> } {
  const charged = new Set<number>();
  for (const { first, steps } of tariff.zones) {
    for (const bracket of first) charged.add(bracket.upToG);
    for (const { fromG, toG, unitG } of steps) {
      for (let g = fromG; g <= Math.min(toG ?? upToG, upToG); g += unitG) charged.add(g);
      if (toG !== undefined) charged.add(toG);
    }
  }
  for (const { charge } of tariff.surcharges) {
    if (charge.kind !== 'weight') continue;
    for (let g = 0; g <= upToG; g += charge.unitG) charged.add(g);
  }
  return { charged, actual: new Set(tariff.surcharges.flatMap(({ over }) => over?.g ?? [])) };
}

test('the price jumps only behind a step', () => {
  fc.assert(
    fc.property(tariffs, parcelParts, weights, (tariff, parts, weightG) => {
      const before = quoteOf(tariff, parts, weightG);
      const after = quoteOf(tariff, parts, weightG + 1);
      if (after.totalFen === before.totalFen) return;
      const { charged, actual } = edges(tariff, after.weighing.chargeableG);
      const low = before.weighing.chargeableG;
      const high = after.weighing.chargeableG;
      const passed = [...charged].some((edge) => low <= edge && edge < high) || actual.has(weightG);
      expect(passed).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('what is charged does not depend on where between two steps the weight lies', () => {
  fc.assert(
    fc.property(tariffs, parcelParts, weights, (tariff, parts, weightG) => {
      const plain = { ...tariff, surcharges: [] };
      const made = quoteOf(plain, parts, weightG);
      const rounded = quoteOf(plain, { ...parts, sizeMm: undefined }, made.weighing.chargeableG);
      expect(rounded.totalFen).toBe(made.totalFen);
    }),
  );
});
