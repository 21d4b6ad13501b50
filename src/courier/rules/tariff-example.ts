interface Example {
  readonly effective?: string;
  /** Lines of the zones' list; by default one zone with all regions. */
  readonly zones?: readonly string[];
  /** Further lines. */
  readonly more?: readonly string[];
}

/** A tariff of a small country with three regions. Everything but what is given is right. */
export const tariffExample = ({ effective = '{ from: 2026-01-01 }', zones, more = [] }: Example = {}): string =>
  [
    'id: post',
    'title: 邮寄',
    'origin: 东',
    'regions: [东, 西, 北]',
    `effective: ${effective}`,
    'rounding: { step_kg: 1, mode: up }',
    'zones:',
    ...(zones ?? [zoneExample({})]).map((zone) => `  - ${zone}`),
    ...more,
    '',
  ].join('\n');

interface ZoneExample {
  readonly id?: string;
  readonly regions?: string;
  readonly prices?: string;
}

export const zoneExample = ({
  id = 'all',
  regions = '东, 西, 北',
  prices = 'first: { kg: 1, yuan: "5.00" }, additional: { per_kg: 1, yuan: "2.00" }',
}: ZoneExample): string => `{ id: ${id}, title: ${id}, regions: [${regions}], ${prices} }`;
