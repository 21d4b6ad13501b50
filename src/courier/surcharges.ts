import type { Area, Charge, Fen, Grams, Parcel, Period, SizeLimits, Surcharge } from './model.ts';
import { liesIn } from './regions.ts';

/** Whether a condition holds; `perhaps` where the parcel's city or size is not known and would tell. */
export type Holds = boolean | 'perhaps';

/** Whether a surcharge is asked for a parcel. One without conditions is asked on request only: never here. */
export function applies(surcharge: Surcharge, parcel: Parcel): Holds {
  const { areas, over, dates, service } = surcharge;
  const conditions: Holds[] = [];
  if (areas.length > 0) conditions.push(liesInAny(areas, parcel));
  if (over) conditions.push(exceeds(over, parcel));
  if (dates) conditions.push(isWithin(dates, parcel.date));
  if (service) conditions.push(valueFor(service, parcel) !== undefined);
  if (conditions.length === 0 || conditions.includes(false)) return false;
  return conditions.includes('perhaps') ? 'perhaps' : true;
}

export function liesInAny(areas: readonly Area[], parcel: Pick<Parcel, 'region' | 'city'>): Holds {
  const found = areas.map((area) => liesIn(area, parcel));
  return found.includes(true) ? true : found.includes('perhaps') ? 'perhaps' : false;
}

/** Whether a parcel is greater than any of the limits. */
export function exceeds(limits: SizeLimits, parcel: Pick<Parcel, 'weightG' | 'sizeMm'>): Holds {
  if (limits.g !== undefined && parcel.weightG > limits.g) return true;
  if (limits.sideMm === undefined && limits.sidesMm === undefined) return false;
  if (!parcel.sizeMm) return 'perhaps';
  const [length, width, height] = parcel.sizeMm;
  return (
    Math.max(length, width, height) > (limits.sideMm ?? Number.POSITIVE_INFINITY) ||
    length + width + height > (limits.sidesMm ?? Number.POSITIVE_INFINITY)
  );
}

export const isWithin = ({ from, to }: Period, date: string): boolean =>
  from <= date && (to === undefined || date <= to);

const valueFor = (service: 'cod' | 'insured', { codFen, insuredFen }: Parcel): Fen | undefined =>
  service === 'cod' ? codFen : insuredFen;

/** How many units are charged, and what one costs. */
export interface Charged {
  readonly fen: Fen;
  readonly units?: number;
  readonly valueFen?: Fen;
}

export function chargeFor(
  charge: Charge,
  { chargeableG, parcel, service }: { chargeableG: Grams; parcel: Parcel; service: Surcharge['service'] },
): Charged {
  switch (charge.kind) {
    case 'parcel':
      return { fen: charge.fen };
    case 'weight': {
      const units = Math.ceil(chargeableG / charge.unitG);
      return { fen: units * charge.fen, units };
    }
    case 'value': {
      const valueFen = (service && valueFor(service, parcel)) ?? 0;
      const share = Math.ceil((valueFen * charge.millionths) / 1_000_000);
      return { fen: Math.max(share, charge.minimumFen), valueFen };
    }
  }
}
