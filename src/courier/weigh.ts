import type { Grams, Parcel, Tariff } from './model.ts';

/** How the weight that is paid for came about. */
export interface Weighing {
  readonly actualG: Grams;
  /** Undefined where the tariff knows none, or the size is not known. */
  readonly volumetricG: Grams | undefined;
  readonly basis: 'actual' | 'volumetric';
  /** The greater of the two, rounded as the tariff says. */
  readonly chargeableG: Grams;
}

export function weigh(
  { rounding, volumetricDivisor }: Pick<Tariff, 'rounding' | 'volumetricDivisor'>,
  { weightG, sizeMm }: Pick<Parcel, 'weightG' | 'sizeMm'>,
): Weighing {
  const volumetricG =
    volumetricDivisor === undefined || sizeMm === undefined ? undefined : volumetricWeight(sizeMm, volumetricDivisor);
  const greater = Math.max(weightG, volumetricG ?? 0);
  const basis = volumetricG !== undefined && volumetricG > weightG ? 'volumetric' : 'actual';
  return { actualG: weightG, volumetricG, basis, chargeableG: roundWeight(greater, rounding) };
}

/** mm³ ÷ 1000 are cm³, which ÷ the divisor are kg, which × 1000 are g: the thousands cancel out. A part of a gram counts. */
const volumetricWeight = ([length, width, height]: readonly [number, number, number], divisor: number): Grams =>
  Math.ceil((length * width * height) / divisor);

/** To whole steps: up to the next one, or to the nearest (the half goes up), but never to nothing. */
function roundWeight(grams: Grams, { stepG, mode }: Tariff['rounding']): Grams {
  const steps = mode === 'up' ? Math.ceil(grams / stepG) : Math.max(1, Math.floor((2 * grams + stepG) / (2 * stepG)));
  return steps * stepG;
}
