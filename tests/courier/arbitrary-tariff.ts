import fc from 'fast-check';
import type { Bracket, Surcharge, Tariff, WeightStep, Zone } from '../../src/courier/model.ts';
import { startOfFile } from '../../src/diagnostics/place.ts';

const fen = fc.nat(50_000);
const grams = fc.integer({ min: 1, max: 30_000 });

/** Ascending, so that no rule of a tariff is broken. */
const ascending = (values: fc.Arbitrary<number>, length: number) =>
  fc.array(values, { minLength: 1, maxLength: length }).map((list) => {
    let sum = 0;
    return list.map((value) => {
      sum += value;
      return sum;
    });
  });

const zone: fc.Arbitrary<Zone> = fc
  .tuple(
    ascending(grams, 4),
    ascending(fen, 4),
    ascending(grams, 3),
    fc.array(fen, { minLength: 3, maxLength: 3 }),
    grams,
  )
  .map(([weights, prices, ends, stepFen, unitG]) => {
    const first: Bracket[] = weights
      .slice(0, prices.length)
      .map((upToG, index) => ({ upToG, fen: prices[index] ?? 0 }));
    const begin = first.at(-1)?.upToG ?? 0;
    const steps: WeightStep[] = ends.map((end, index) => ({
      fromG: begin + (ends[index - 1] ?? 0),
      toG: index === ends.length - 1 ? undefined : begin + end,
      unitG,
      fen: stepFen[index] ?? 0,
    }));
    return { id: 'all', title: '全', regions: ['东'], first, steps, without: [], days: undefined, remarks: undefined };
  });

const surcharge: fc.Arbitrary<Surcharge> = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  title: fc.constant('附加'),
  when: fc.constant('时候'),
  charge: fc.oneof(
    fc.record({ kind: fc.constant('parcel' as const), fen }),
    fc.record({ kind: fc.constant('weight' as const), unitG: grams, fen }),
    fc.record({ kind: fc.constant('value' as const), millionths: fc.nat(1_000_000), minimumFen: fen }),
  ),
  areas: fc.constantFrom([], [{ region: '东', city: undefined }], [{ region: '东', city: '山' }]),
  over: fc.option(
    fc.record({
      g: fc.option(grams, { nil: undefined }),
      sideMm: fc.option(fc.integer({ min: 1, max: 2000 }), { nil: undefined }),
      sidesMm: fc.constant(undefined),
    }),
    { nil: undefined },
  ),
  dates: fc.constantFrom(undefined, { from: '2026-01-01', to: '2026-06-30' }, { from: '2026-07-01', to: undefined }),
  service: fc.constantFrom(undefined, 'cod' as const, 'insured' as const),
});

/** Any tariff that keeps the rules, with one zone. */
export const tariffs: fc.Arbitrary<Tariff> = fc.record({
  id: fc.constant('post'),
  file: fc.constant('content/couriers/post.yaml'),
  courier: fc.constant('post'),
  title: fc.constant('邮寄'),
  example: fc.constant(false),
  note: fc.constant(undefined),
  suits: fc.constant(undefined),
  origin: fc.constant('东'),
  effective: fc.constant({ from: '2026-01-01', to: undefined }),
  rounding: fc.record({
    stepG: fc.constantFrom(1, 100, 500, 1000),
    mode: fc.constantFrom('up' as const, 'nearest' as const),
  }),
  volumetricDivisor: fc.option(fc.integer({ min: 1000, max: 12_000 }), { nil: undefined }),
  limits: fc.constant({ g: undefined, sideMm: undefined, sidesMm: undefined }),
  services: fc.constant(['cod' as const, 'insured' as const]),
  insuredUpToFen: fc.constant(undefined),
  zones: zone.map((one) => [one]),
  unserved: fc.constant([]),
  surcharges: fc.array(surcharge, { maxLength: 4 }),
  lost: fc.constant(undefined),
  places: fc.constant({ id: startOfFile, effective: startOfFile }),
});

export const parcelParts = fc.record({
  city: fc.constantFrom(undefined, '山', '海'),
  sizeMm: fc.option(
    fc.tuple(...Array.from({ length: 3 }, () => fc.integer({ min: 1, max: 2000 }))) as fc.Arbitrary<
      [number, number, number]
    >,
    { nil: undefined },
  ),
  date: fc.constantFrom('2026-03-01', '2026-09-01'),
  insuredFen: fc.option(fc.nat(1_000_000_000), { nil: undefined }),
  codFen: fc.option(fc.nat(1_000_000_000), { nil: undefined }),
});

export const weights = fc.integer({ min: 1, max: 200_000 });
