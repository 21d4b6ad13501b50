import { describe, expect, test } from 'vitest';
import type { Parcel } from '../../src/courier/model.ts';
import { quote, type ServedQuote } from '../../src/courier/quote.ts';
import { makeParcel, makeTariff, post } from './make-tariff.ts';

const served = (parcel: Partial<Parcel>, tariff = post): ServedQuote => {
  const made = quote(tariff, makeParcel(parcel));
  if (!made.served) throw new Error(JSON.stringify(made.why));
  return made;
};
const refused = (parcel: Partial<Parcel>, tariff = post) => {
  const made = quote(tariff, makeParcel(parcel));
  return made.served ? 'served' : made.why;
};
/** Lines as `fen`, in their order. */
const amounts = (parcel: Partial<Parcel>) => served(parcel).lines.map(({ fen }) => fen);

describe('at the edge of every step', () => {
  // Weight in g | rounded to 0.1 kg | the computation in fen | total.
  test.each([
    // first 1 kg 500, each further kg begun 120
    ['东', 1, '500', 500],
    ['东', 1000, '500', 500],
    ['东', 1001, '500 + 1×120 (1.1 kg)', 620],
    ['东', 2000, '500 + 1×120', 620],
    ['东', 2001, '500 + 2×120 (2.1 kg)', 740],
    ['东', 40_000, '500 + 39×120 + 900 over 30 kg', 500 + 39 * 120 + 900],
    ['东', 30_000, '500 + 29×120', 500 + 29 * 120],
    ['东', 30_001, '500 + 30×120 (30.1 kg) + 900 over 30 kg', 500 + 30 * 120 + 900],
    // up to 0.5 kg 260, 1 kg 320, 3 kg 450, each further 0.5 kg begun 70; the whole region is remote: + 500
    ['西', 1, '260 + 500', 760],
    ['西', 500, '260 + 500', 760],
    ['西', 501, '320 (0.6 kg) + 500', 820],
    ['西', 1000, '320 + 500', 820],
    ['西', 1001, '450 (1.1 kg) + 500', 950],
    ['西', 3000, '450 + 500', 950],
    ['西', 3001, '450 + 1×70 (3.1 kg) + 500', 1020],
    ['西', 3500, '450 + 1×70 + 500', 1020],
    ['西', 3501, '450 + 2×70 (3.6 kg) + 500', 1090],
    // first 1 kg 1000; to 5 kg each kg 400; to 20 kg each 2 kg 600; then each 5 kg 1000
    ['北', 1000, '1000', 1000],
    ['北', 1001, '1000 + 1×400', 1400],
    ['北', 5000, '1000 + 4×400', 2600],
    ['北', 5001, '1000 + 4×400 + 1×600', 3200],
    ['北', 7000, '1000 + 4×400 + 1×600', 3200],
    ['北', 7001, '1000 + 4×400 + 2×600', 3800],
    ['北', 19_900, '1000 + 4×400 + 8×600 (14.9 kg are 8 times 2 kg begun)', 7400],
    ['北', 20_000, '1000 + 4×400 + 8×600', 7400],
    ['北', 20_001, '1000 + 4×400 + 8×600 + 1×1000', 8400],
    ['北', 25_000, '1000 + 4×400 + 8×600 + 1×1000', 8400],
    ['北', 25_001, '1000 + 4×400 + 8×600 + 2×1000', 9400],
  ])('%s, %i g: %s', (region, weightG, _, total) => {
    expect(served({ region, weightG }).totalFen).toBe(total);
  });

  test('lines tell what they are for', () => {
    expect(served({ region: '北', weightG: 5600 }).lines).toEqual([
      { kind: 'first', upToG: 1000, fen: 1000 },
      { kind: 'additional', fromG: 1000, toG: 5000, unitG: 1000, unitFen: 400, units: 4, fen: 1600 },
      { kind: 'additional', fromG: 5000, toG: 5600, unitG: 2000, unitFen: 600, units: 1, fen: 600 },
    ]);
  });
});

describe('the weight that is paid for', () => {
  const flat = (step: string, mode: string, divisor = '') =>
    makeTariff(`id: post
title: 邮寄
origin: 东
effective: { from: 2026-01-01 }
rounding: { step_kg: ${step}, mode: ${mode} }
${divisor}
zones:
  - { id: all, title: 全, regions: [东], first: { kg: 0.001, yuan: "0.00" }, additional: { per_kg: 0.001, yuan: "0.01" } }
`);

  // Sizes in mm; volume ÷ divisor, in g: 400×300×250 ÷ 6000 = 5000.
  test.each([
    ['1', 'up', 1, 1000],
    ['1', 'up', 1000, 1000],
    ['1', 'up', 1001, 2000],
    ['0.5', 'up', 1001, 1500],
    ['0.1', 'up', 1001, 1100],
    ['1', 'nearest', 1, 1000],
    ['1', 'nearest', 1499, 1000],
    ['1', 'nearest', 1500, 2000],
    ['0.5', 'nearest', 1749, 1500],
    ['0.5', 'nearest', 1750, 2000],
  ])('steps of %s kg, %s: %i g count as %i g', (step, mode, weightG, chargeableG) => {
    const { weighing, totalFen } = served({ weightG }, flat(step, mode));
    expect(weighing).toEqual({ actualG: weightG, volumetricG: undefined, basis: 'actual', chargeableG });
    expect(totalFen).toBe(chargeableG - 1);
  });

  test.each([
    [2300, [400, 300, 250], 5000, 'volumetric', 5000],
    [5000, [400, 300, 250], 5000, 'actual', 5000],
    [5001, [400, 300, 250], 5000, 'actual', 6000],
    // 100×100×101 = 1 010 000 mm³ ÷ 6000 = 168.33: the part of a gram counts.
    [100, [100, 100, 101], 169, 'volumetric', 1000],
    // 401×300×250 ÷ 6000 = 5012.5
    [2300, [401, 300, 250], 5013, 'volumetric', 6000],
  ] as const)(
    '%i g in %j mm: by volume %i g, so %s, charged %i g',
    (weightG, sizeMm, volumetricG, basis, chargeableG) => {
      const tariff = flat('1', 'up', 'volumetric_divisor: 6000');
      expect(served({ weightG, sizeMm }, tariff).weighing).toEqual({
        actualG: weightG,
        volumetricG,
        basis,
        chargeableG,
      });
    },
  );

  test('without a divisor the size does not count, and its lack is nothing to mention', () => {
    const tariff = flat('1', 'up');
    expect(served({ weightG: 900, sizeMm: [900, 900, 900] }, tariff).weighing.chargeableG).toBe(1000);
    expect(served({ weightG: 900 }, tariff).notes).toEqual([]);
  });
});

describe('surcharges', () => {
  const small = [100, 100, 100] as const;

  test.each([
    ['nothing applies', {}, [500]],
    ['the city is remote', { city: '大山里县' }, [500, 500]],
    ['the city is another', { city: '海边' }, [500]],
    ['one side is exactly a metre', { sizeMm: [1000, 10, 10] }, [500]],
    ['one side is longer', { sizeMm: [10, 1001, 10] }, [500, 800]],
    ['the last day before the season', { date: '2026-10-31' }, [500]],
    ['the first day of the season, one unit', { date: '2026-11-01' }, [500, 50]],
    ['the last day of the season, two units', { date: '2026-11-30', weightG: 1001 }, [500, 120, 100]],
    ['the day after', { date: '2026-12-01' }, [500]],
    // 5‰ of 199.99 yuan is 0.99995: at least 1.00
    ['insured for little', { insuredFen: 19_999 }, [500, 100]],
    // 5‰ of 200.01 is 1.00005: the part of a fen counts
    ['insured for a fen more than the minimum', { insuredFen: 20_001 }, [500, 101]],
    // 5‰ of 5000.00 is 25.00
    ['insured for the most', { insuredFen: 500_000 }, [500, 2500]],
    // 12.5‰ of 240.00 is 3.00
    ['paid on delivery, at the minimum', { codFen: 24_000 }, [500, 300]],
    ['paid on delivery, above it', { codFen: 24_001 }, [500, 301]],
    ['both', { codFen: 24_000, insuredFen: 24_000 }, [500, 120, 300]],
  ])('%s', (_, parcel, fen) => {
    expect(amounts({ sizeMm: small, ...parcel } as Partial<Parcel>)).toEqual(fen);
  });

  test('what is asked on request is never added', () => {
    expect(served({}).lines.some((line) => line.kind === 'surcharge')).toBe(false);
  });
});

describe('a parcel that is not taken says why', () => {
  test.each([
    ['a region not served', { region: '岛' }, { kind: 'unserved', reason: '没有船。', instead: '等春天。' }],
    ['a town not served', { region: '北', city: '雪山镇' }, { kind: 'unserved', area: { region: '北', city: '雪山' } }],
    ['a region that nobody knows', { region: '月球' }, { kind: 'no-zone' }],
    ['more than the limit', { weightG: 40_001 }, { kind: 'too-heavy', limitG: 40_000 }],
    ['a side too long', { sizeMm: [1501, 10, 10] }, { kind: 'too-large', sideMm: 1500 }],
    ['sides too long together', { sizeMm: [1001, 1000, 1000] }, { kind: 'too-large', sidesMm: 3000 }],
    ['more than can be insured', { insuredFen: 500_001 }, { kind: 'value-too-high', limitFen: 500_000 }],
    // 150×70×60 cm ÷ 6000 = 105 kg, which the table does not reach
    ['a volume beyond the table', { region: '南', sizeMm: [1500, 700, 600] }, { kind: 'too-heavy', limitG: 40_000 }],
  ])('%s', (_, parcel, why) => {
    expect(refused(parcel as Partial<Parcel>)).toMatchObject(why);
  });

  test.each(['cod', 'insured'] as const)('%s is not offered', (service) => {
    const plain = { ...post, services: [] };
    const wish = service === 'cod' ? { codFen: 100 } : { insuredFen: 100 };
    expect(refused(wish, plain)).toEqual({ kind: 'no-service', service });
  });
});

describe('what a quote leaves open', () => {
  test('the size', () => {
    expect(served({ region: '南' }).notes).toEqual([{ kind: 'size-unknown' }]);
    expect(served({ region: '南', sizeMm: [10, 10, 10] }).notes).toEqual([]);
  });

  test('the city, where a part of the region costs more or is not served', () => {
    const sizeMm = [10, 10, 10] as const;
    expect(served({ sizeMm }).notes).toEqual([{ kind: 'city-unknown', cities: ['山里'] }]);
    expect(served({ sizeMm, city: ' ' }).notes).toEqual([{ kind: 'city-unknown', cities: ['山里'] }]);
    expect(served({ sizeMm, region: '北' }).notes).toEqual([{ kind: 'city-unknown', cities: ['雪山'] }]);
    expect(served({ sizeMm, city: '海边' }).notes).toEqual([]);
  });
});

test.each([
  ['2025-12-31', 'not-yet'],
  ['2026-01-01', 'current'],
  ['2026-12-31', 'current'],
  ['2027-01-01', 'expired'],
])('on %s the tariff is %s, and reckons all the same', (date, validity) => {
  expect(served({ date })).toMatchObject({ validity, totalFen: 500 });
});

test('a zone can be without a service that the tariff offers elsewhere', () => {
  const [zone, ...zones] = post.zones;
  if (!zone) throw new Error('no zone');
  const tariff = { ...post, zones: [{ ...zone, without: ['cod' as const] }, ...zones] };
  expect(refused({ codFen: 100 }, tariff)).toEqual({ kind: 'no-service', service: 'cod' });
  expect(refused({ codFen: 100, region: '西' }, tariff)).toBe('served');
  expect(refused({ insuredFen: 100 }, tariff)).toBe('served');
});

test.each([0, -1, 1.5, Number.NaN])('a weight of %d is refused', (weightG) => {
  expect(() => quote(post, makeParcel({ weightG }))).toThrow(RangeError);
});
