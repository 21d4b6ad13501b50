import type { Tariff, Zone } from './model.ts';

/** How one courier serves a region. */
export interface Delivery {
  readonly courier: string;
  /** Undefined where it does not go. */
  readonly zone: Zone | undefined;
  /** Some of its towns are not served. */
  readonly partly: boolean;
}

/** Each region, and how each tariff serves it. */
export function deliveryMatrix(
  tariffs: readonly Tariff[],
  regions: readonly string[],
): readonly { readonly region: string; readonly deliveries: readonly Delivery[] }[] {
  return regions.map((region) => ({
    region,
    deliveries: tariffs.map(({ courier, zones, unserved }) => {
      const excluded = unserved.flatMap(({ areas }) => areas.filter((area) => area.region === region));
      const isExcluded = excluded.some(({ city }) => city === undefined);
      const zone = isExcluded ? undefined : zones.find((one) => one.regions.includes(region));
      return { courier, zone, partly: zone !== undefined && excluded.length > 0 };
    }),
  }));
}

/** Every region that can be chosen: the country's, else those that any tariff names. */
export function regionsOf(tariffs: readonly Tariff[], known: readonly string[] | undefined): readonly string[] {
  const named = tariffs.flatMap(({ zones, unserved }) => [
    ...zones.flatMap(({ regions }) => regions),
    ...unserved.flatMap(({ areas }) => areas.map(({ region }) => region)),
  ]);
  return [...new Set([...(known ?? []), ...named])];
}
