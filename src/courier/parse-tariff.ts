import type { Finding } from '../diagnostics/finding.ts';
import { finding } from '../diagnostics/finding.ts';
import type { ParsedYaml } from '../diagnostics/parse-yaml.ts';
import { runRules } from '../diagnostics/rule.ts';
import { validate } from '../diagnostics/validate.ts';
import { wholeUnits } from './decimals.ts';
import type { Area, Bracket, Charge, Fen, Period, SizeLimits, Surcharge, Tariff, WeightStep, Zone } from './model.ts';
import { type RegionList, readArea } from './regions.ts';
import { tariffRules } from './rules/index.ts';
import { type TariffFile, tariffSchema } from './tariff-schema.ts';

type ZoneFile = TariffFile['zones'][number];
type SurchargeFile = TariffFile['surcharges'][number];

/**
 * Reads `content/couriers/<id>.yaml` and reports what cannot be right about it.
 *
 * @param regions those of the country; a tariff's own list goes before it. Without any, names are taken as they are
 */
export function parseTariff(
  yaml: ParsedYaml,
  regions?: RegionList | undefined,
): { tariff: Tariff | undefined; findings: readonly Finding[] } {
  const { file } = yaml;
  const { value: data, findings } = validate(tariffSchema, yaml);
  if (!data) return { tariff: undefined, findings };
  const tariff = tariffOf(data, yaml);
  const known = data.regions ? { names: data.regions, optional: [] } : regions;
  const written = { tariff, data, known, placeOf: yaml.placeOf, placeOfKey: yaml.placeOfKey };
  return { tariff, findings: [...idFindings(tariff, yaml), ...runRules(tariffRules, written, file)] };
}

// Chapters name a tariff as its file is named.
function idFindings({ id, file, places }: Tariff, yaml: ParsedYaml): Finding[] {
  const expected = yaml.file.replace(/^.*\//, '').replace(/\.yaml$/, '');
  return id === expected ? [] : [finding('handbook/id-differs', { file, place: places.id, values: { id, expected } })];
}

const tariffOf = (data: TariffFile, yaml: ParsedYaml): Tariff => ({
  id: data.id,
  file: yaml.file,
  courier: data.courier ?? data.id,
  title: data.title,
  example: data.example,
  note: data.note,
  suits: data.suits,
  origin: data.origin,
  effective: periodOf(data.effective),
  rounding: { stepG: gramsOf(data.rounding.step_kg), mode: data.rounding.mode },
  volumetricDivisor: data.volumetric_divisor,
  limits: sizesOf(data.limits ?? {}),
  services: data.services,
  insuredUpToFen: data.insured_up_to === undefined ? undefined : fenOf({ yuan: data.insured_up_to }),
  zones: data.zones.map(zoneOf),
  unserved: data.unserved.map(({ areas, reason, instead }) => ({ areas: areasOf(areas), reason, instead })),
  surcharges: data.surcharges.map(surchargeOf),
  lost: data.lost && { compensation: data.lost.compensation, tell: data.lost.tell, by: data.lost.by },
  places: { id: yaml.placeOf(['id']), effective: yaml.placeOf(['effective']) },
});

function zoneOf(zone: ZoneFile): Zone {
  const first: readonly Bracket[] = zone.first
    ? [{ upToG: gramsOf(zone.first.kg), fen: fenOf(zone.first) }]
    : (zone.prices ?? []).map((price) => ({ upToG: gramsOf(price.up_to_kg), fen: fenOf(price) }));
  return {
    id: zone.id,
    title: zone.title,
    regions: zone.regions ?? zone.provinces ?? [],
    first,
    steps: stepsOf(zone, first),
    without: zone.without,
    days: zone.days,
    remarks: zone.remarks,
  };
}

function stepsOf({ additional, steps = [] }: ZoneFile, first: readonly Bracket[]): readonly WeightStep[] {
  const fromG = first.at(-1)?.upToG ?? 0;
  if (additional) return [{ fromG, toG: undefined, unitG: gramsOf(additional.per_kg), fen: fenOf(additional) }];
  return steps.map((step) => ({
    fromG: gramsOf(step.from_kg),
    toG: step.to_kg === undefined ? undefined : gramsOf(step.to_kg),
    unitG: gramsOf(step.per_kg),
    fen: fenOf(step),
  }));
}

const surchargeOf = (surcharge: SurchargeFile): Surcharge => ({
  id: surcharge.id,
  title: surcharge.title,
  when: surcharge.when,
  charge: chargeOf(surcharge),
  areas: areasOf(surcharge.areas ?? []),
  over: surcharge.over && sizesOf(surcharge.over),
  dates: surcharge.dates && periodOf(surcharge.dates),
  service: surcharge.service,
});

function chargeOf(surcharge: SurchargeFile): Charge {
  const { per_kg, per_mille, minimum } = surcharge;
  if (per_mille !== undefined) {
    const minimumFen = minimum === undefined ? 0 : fenOf({ yuan: minimum });
    return { kind: 'value', millionths: Math.round(per_mille * 1000), minimumFen };
  }
  const fen = fenOf(surcharge);
  return per_kg === undefined ? { kind: 'parcel', fen } : { kind: 'weight', unitG: gramsOf(per_kg), fen };
}

// What is not written as an area is reported by a rule.
const areasOf = (texts: readonly string[]): readonly Area[] => texts.flatMap((text) => readArea(text) ?? []);

const periodOf = ({ from, to }: TariffFile['effective']): Period => ({ from, to });

const sizesOf = (sizes: NonNullable<TariffFile['limits']>): SizeLimits => ({
  g: sizes.kg === undefined ? undefined : gramsOf(sizes.kg),
  sideMm: sizes.side_cm === undefined ? undefined : millimetresOf(sizes.side_cm),
  sidesMm: sizes.sides_cm === undefined ? undefined : millimetresOf(sizes.sides_cm),
});

// The schema lets no more decimals through than these hold.
const gramsOf = (kg: number): number => Math.round(kg * 1000);
const millimetresOf = (cm: number): number => Math.round(cm * 10);

/** `"12.5"` → 1250. */
const fenOf = ({ yuan, price }: { yuan?: string | undefined; price?: string | undefined }): Fen =>
  wholeUnits(yuan ?? price ?? '0', 2) ?? 0;
