import type { Area, Fen, Grams, Millimetres, Parcel, Period, Surcharge, Tariff, Zone } from './model.ts';
import { applies, chargeFor, exceeds, isWithin, liesInAny } from './surcharges.ts';
import { type Weighing, weigh } from './weigh.ts';

/** One line of a quote. */
export type QuoteLine =
  | { readonly kind: 'first'; readonly upToG: Grams; readonly fen: Fen }
  | {
      readonly kind: 'additional';
      /** What of the step the parcel takes up. */
      readonly fromG: Grams;
      readonly toG: Grams;
      readonly unitG: Grams;
      readonly unitFen: Fen;
      readonly units: number;
      readonly fen: Fen;
    }
  | {
      readonly kind: 'surcharge';
      readonly surcharge: Surcharge;
      /** For a charge by weight. */
      readonly units?: number;
      /** For a charge by value. */
      readonly valueFen?: Fen;
      readonly fen: Fen;
    };

export type NotServed =
  | {
      readonly kind: 'unserved';
      readonly area: Area;
      readonly reason?: string | undefined;
      readonly instead?: string | undefined;
    }
  /** In no zone, and nothing is said of it. */
  | { readonly kind: 'no-zone' }
  /** `known`: by the tariff's table, which ends there. */
  | { readonly kind: 'too-heavy'; readonly limitG: Grams }
  | { readonly kind: 'too-large'; readonly sideMm: Millimetres | undefined; readonly sidesMm: Millimetres | undefined }
  | { readonly kind: 'no-service'; readonly service: 'cod' | 'insured' }
  | { readonly kind: 'value-too-high'; readonly limitFen: Fen };

/** What a quote leaves open. */
export type QuoteNote =
  | { readonly kind: 'size-unknown' }
  /** These depend on the city. */
  | { readonly kind: 'city-unknown'; readonly cities: readonly string[] };

interface QuoteBase {
  readonly tariff: string;
  readonly courier: string;
  readonly title: string;
  /** Whether the tariff is in force on the parcel's date. */
  readonly validity: 'current' | 'expired' | 'not-yet';
  readonly effective: Period;
}

export interface ServedQuote extends QuoteBase {
  readonly served: true;
  readonly zone: Pick<Zone, 'id' | 'title' | 'days' | 'remarks'>;
  readonly weighing: Weighing;
  /** They add up to the total. */
  readonly lines: readonly QuoteLine[];
  readonly totalFen: Fen;
  readonly notes: readonly QuoteNote[];
}

export interface RefusedQuote extends QuoteBase {
  readonly served: false;
  readonly why: NotServed;
}

export type Quote = ServedQuote | RefusedQuote;

/**
 * What a parcel costs by a tariff, line by line, or why it is not taken. A tariff that is not in force is reckoned all
 * the same, and says so.
 *
 * @throws RangeError on a weight or size that is not a whole number above 0
 */
export function quote(tariff: Tariff, parcel: Parcel): Quote {
  for (const value of [parcel.weightG, ...(parcel.sizeMm ?? [])]) {
    if (!Number.isSafeInteger(value) || value <= 0) throw new RangeError(`Not a weight or size: ${value}`);
  }
  const { id, courier, title, effective } = tariff;
  const validity = isWithin(effective, parcel.date) ? 'current' : parcel.date < effective.from ? 'not-yet' : 'expired';
  const base = { tariff: id, courier, title, effective, validity } as const;
  const weighing = weigh(tariff, parcel);
  const zone = tariff.zones.find(({ regions }) => regions.includes(parcel.region));
  const why = refusal(tariff, parcel, zone);
  if (why || !zone) return { ...base, served: false, why: why ?? { kind: 'no-zone' } };
  const carried = weightLines(zone, weighing.chargeableG);
  if ('limitG' in carried) return { ...base, served: false, why: { kind: 'too-heavy', limitG: carried.limitG } };
  const lines = [...carried.lines, ...surchargeLines(tariff, parcel, weighing.chargeableG)];
  return {
    ...base,
    served: true,
    zone: { id: zone.id, title: zone.title, days: zone.days, remarks: zone.remarks },
    weighing,
    lines,
    totalFen: lines.reduce((sum, { fen }) => sum + fen, 0),
    notes: notesFor(tariff, parcel),
  };
}

function refusal(tariff: Tariff, parcel: Parcel, zone: Zone | undefined): NotServed | undefined {
  const { unserved, limits, services, insuredUpToFen } = tariff;
  for (const { areas, reason, instead } of unserved) {
    const area = areas.find((one) => liesInAny([one], parcel) === true);
    if (area) return { kind: 'unserved', area, reason, instead };
  }
  if (!zone) return { kind: 'no-zone' };
  if (limits.g !== undefined && parcel.weightG > limits.g) return { kind: 'too-heavy', limitG: limits.g };
  if (exceeds({ ...limits, g: undefined }, parcel) === true) {
    return { kind: 'too-large', sideMm: limits.sideMm, sidesMm: limits.sidesMm };
  }
  const offers = (service: 'cod' | 'insured') => services.includes(service) && !zone.without.includes(service);
  if (parcel.codFen !== undefined && !offers('cod')) return { kind: 'no-service', service: 'cod' };
  if (parcel.insuredFen === undefined) return undefined;
  if (!offers('insured')) return { kind: 'no-service', service: 'insured' };
  return insuredUpToFen !== undefined && parcel.insuredFen > insuredUpToFen
    ? { kind: 'value-too-high', limitFen: insuredUpToFen }
    : undefined;
}

/** The first price, and each step that the weight reaches; `limitG` where the table ends before. */
function weightLines(
  { first, steps }: Zone,
  chargeableG: Grams,
): { readonly lines: readonly QuoteLine[] } | { readonly limitG: Grams } {
  const bracket = first.find(({ upToG }) => chargeableG <= upToG) ?? first.at(-1);
  if (!bracket) return { limitG: 0 };
  const lines: QuoteLine[] = [{ kind: 'first', ...bracket }];
  let reached = bracket.upToG;
  for (const { fromG, toG, unitG, fen } of steps) {
    if (chargeableG <= fromG) break;
    reached = Math.min(chargeableG, toG ?? chargeableG);
    const units = Math.ceil((reached - fromG) / unitG);
    lines.push({ kind: 'additional', fromG, toG: reached, unitG, unitFen: fen, units, fen: units * fen });
  }
  return chargeableG > reached ? { limitG: reached } : { lines };
}

const surchargeLines = (tariff: Tariff, parcel: Parcel, chargeableG: Grams): readonly QuoteLine[] =>
  tariff.surcharges
    .filter((surcharge) => applies(surcharge, parcel) === true)
    .map((surcharge) => {
      const { service, charge } = surcharge;
      return { kind: 'surcharge', surcharge, ...chargeFor(charge, { chargeableG, parcel, service }) };
    });

function notesFor(tariff: Tariff, parcel: Parcel): readonly QuoteNote[] {
  const { surcharges, unserved, limits, volumetricDivisor } = tariff;
  const bySize =
    volumetricDivisor !== undefined ||
    exceeds(limits, parcel) === 'perhaps' ||
    surcharges.some(({ over }) => over && exceeds(over, parcel) === 'perhaps');
  const open = [
    ...unserved.flatMap(({ areas }) => areas),
    ...surcharges.flatMap((surcharge) => (applies(surcharge, parcel) === 'perhaps' ? surcharge.areas : [])),
  ];
  const cities = open.flatMap((area) => (liesInAny([area], parcel) === 'perhaps' ? (area.city ?? []) : []));
  return [
    ...(bySize && !parcel.sizeMm ? [{ kind: 'size-unknown' } as const] : []),
    ...(cities.length > 0 ? [{ kind: 'city-unknown', cities: [...new Set(cities)] } as const] : []),
  ];
}
