import { z } from 'zod';
import { type Finding, finding } from '../diagnostics/finding.ts';
import type { ParsedYaml } from '../diagnostics/parse-yaml.ts';
import { dateSchema, idSchema, textSchema } from '../diagnostics/schema-parts.ts';
import { validate } from '../diagnostics/validate.ts';
import type { Fen, Tariff } from './model.ts';

const yuan = z.string({ error: 'yuan' }).regex(/^\d+(?:\.\d{1,2})?$/, { error: 'yuan' });

const tariffSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  example: z.boolean().default(false),
  note: z.string().optional(),
  origin: textSchema,
  effective: z.strictObject({ from: dateSchema, to: dateSchema }),
  rounding: z.strictObject({ step_kg: z.number().positive(), mode: z.enum(['up', 'nearest']) }),
  volumetric_divisor: z.number().positive().optional(),
  zones: z
    .array(
      z.strictObject({
        id: idSchema,
        title: textSchema,
        provinces: z.array(textSchema).min(1),
        first: z.strictObject({ kg: z.number().positive(), yuan }),
        additional: z.strictObject({ per_kg: z.number().positive(), yuan }),
        remarks: z.string().optional(),
      }),
    )
    .min(1),
  unserved: z.array(textSchema).default([]),
  surcharges: z.array(z.strictObject({ id: idSchema, title: textSchema, yuan, when: textSchema })).default([]),
});

/** Reads `content/couriers/<id>.yaml`. Reports a province in two zones and dates in the wrong order. */
export function parseTariff(yaml: ParsedYaml): { tariff: Tariff | undefined; findings: readonly Finding[] } {
  const { file } = yaml;
  const { value: data, findings } = validate(tariffSchema, yaml);
  if (!data) return { tariff: undefined, findings };
  const tariff: Tariff = {
    id: data.id,
    file,
    title: data.title,
    example: data.example,
    note: data.note,
    origin: data.origin,
    effective: data.effective,
    rounding: { stepKg: data.rounding.step_kg, mode: data.rounding.mode },
    volumetricDivisor: data.volumetric_divisor,
    zones: data.zones.map((zone, index) => ({
      id: zone.id,
      title: zone.title,
      provinces: zone.provinces,
      first: { kg: zone.first.kg, fen: fenOf(zone.first.yuan) },
      additional: { kg: zone.additional.per_kg, fen: fenOf(zone.additional.yuan) },
      remarks: zone.remarks,
      place: yaml.placeOf(['zones', index]),
    })),
    unserved: data.unserved,
    surcharges: data.surcharges.map(({ id, title, yuan: amount, when }) => ({ id, title, fen: fenOf(amount), when })),
  };
  return {
    tariff,
    findings: [...idFindings(tariff, yaml), ...provinceFindings(data.zones, yaml), ...dateFindings(tariff, yaml)],
  };
}

// Chapters name a tariff as its file is named.
function idFindings({ id, file }: Tariff, yaml: ParsedYaml): Finding[] {
  const expected = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
  return id === expected
    ? []
    : [finding('handbook/id-differs', { file, place: yaml.placeOf(['id']), values: { id, expected } })];
}

function provinceFindings(zones: readonly { provinces: readonly string[] }[], yaml: ParsedYaml): Finding[] {
  const { file } = yaml;
  const findings: Finding[] = [];
  const first = new Map<string, [number, number]>();
  zones.forEach((zone, zoneIndex) => {
    zone.provinces.forEach((province, index) => {
      const earlier = first.get(province);
      if (!earlier) {
        first.set(province, [zoneIndex, index]);
        return;
      }
      const place = yaml.placeOf(['zones', zoneIndex, 'provinces', index]);
      const related = [{ file, place: yaml.placeOf(['zones', earlier[0], 'provinces', earlier[1]]) }];
      findings.push(finding('courier/province-twice', { file, place, values: { province }, related }));
    });
  });
  return findings;
}

function dateFindings({ effective: { from, to } }: Tariff, yaml: ParsedYaml): Finding[] {
  if (from <= to) return [];
  return [
    finding('courier/dates-reversed', {
      file: yaml.file,
      place: yaml.placeOf(['effective', 'to']),
      values: { from, to },
    }),
  ];
}

/** `"12.5"` → 1250. Text, not a number, comes in: 0.1 + 0.2 has no place in a price. */
function fenOf(text: string): Fen {
  const [whole = '0', fraction = ''] = text.split('.');
  return Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
}
