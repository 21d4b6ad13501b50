import { z } from 'zod';
import { type Finding, finding } from '../diagnostics/finding.ts';
import type { ParsedYaml, YamlPath } from '../diagnostics/parse-yaml.ts';
import type { Place } from '../diagnostics/place.ts';
import { idSchema, textSchema } from '../diagnostics/schema-parts.ts';
import { validate } from '../diagnostics/validate.ts';
import type { ChoiceRule, CourierRules, RuleText } from './choice.ts';
import { china, nearestRegion, type RegionList, readArea } from './regions.ts';
import { cmSchema, kgSchema } from './tariff-schema.ts';

export const courierRulesFile = 'content/couriers/rules.yaml';

const textsSchema = z.array(z.strictObject({ text: textSchema, link: textSchema.optional() })).default([]);

/** `content/couriers/rules.yaml`. */
export const courierRulesSchema = z.strictObject({
  default: idSchema,
  country: z.enum(['CN']).optional(),
  regions: z.array(textSchema).min(1).optional(),
  currency: textSchema.optional(),
  example: z
    .strictObject({ to: textSchema, kg: kgSchema, size_cm: z.array(cmSchema).min(3).max(3).optional() })
    .optional(),
  choosing: textsSchema,
  range: textsSchema,
  lost: textsSchema,
  rules: z
    .array(
      z.strictObject({
        id: idSchema,
        when: z.strictObject({
          fragile: z.literal(true).optional(),
          urgent: z.literal(true).optional(),
          cod: z.literal(true).optional(),
          insured: z.literal(true).optional(),
          over_kg: kgSchema.optional(),
          areas: z.array(textSchema).min(1).optional(),
        }),
        prefer: z.array(idSchema).min(1),
        why: textSchema,
      }),
    )
    .default([]),
  words: z
    .strictObject({
      named: textSchema.optional(),
      named_unserved: textSchema.optional(),
      usual: textSchema.optional(),
      otherwise: textSchema.optional(),
      nobody: textSchema.optional(),
    })
    .default({}),
});
type RulesFile = z.output<typeof courierRulesSchema>;

/** Reads `content/couriers/rules.yaml`. `regions` are those of the country, unless the file says which. */
export function parseCourierRules(
  yaml: ParsedYaml,
  regions?: RegionList | undefined,
): { rules: CourierRules | undefined; findings: readonly Finding[] } {
  const { value: data, findings } = validate(courierRulesSchema, yaml);
  if (!data) return { rules: undefined, findings };
  const known = data.regions ? { names: data.regions, optional: [] } : data.country ? china : regions;
  const rules: CourierRules = {
    file: yaml.file,
    usual: data.default,
    regions: known,
    currency: data.currency,
    example: exampleOf(data),
    choosing: textsOf(data, 'choosing', yaml),
    range: textsOf(data, 'range', yaml),
    lost: textsOf(data, 'lost', yaml),
    rules: data.rules.map(ruleOf),
    words: {
      ...(data.words.named && { named: data.words.named }),
      ...(data.words.named_unserved && { namedUnserved: data.words.named_unserved }),
      ...(data.words.usual && { usual: data.words.usual }),
      ...(data.words.otherwise && { otherwise: data.words.otherwise }),
      ...(data.words.nobody && { nobody: data.words.nobody }),
    },
    places: placesOf(data, yaml),
  };
  return { rules, findings: areaFindings(data, yaml, known) };
}

const textsOf = (data: RulesFile, key: 'choosing' | 'range' | 'lost', yaml: ParsedYaml): RuleText[] =>
  data[key].map(({ text, link }, index) => ({ text, link, place: yaml.placeOf([key, index, 'link']) }));

function exampleOf({ example }: RulesFile): CourierRules['example'] {
  if (!example) return undefined;
  const [length, width, height] = (example.size_cm ?? []).map((cm) => Math.round(cm * 10));
  const measured = length !== undefined && width !== undefined && height !== undefined;
  return {
    region: example.to,
    weightG: Math.round(example.kg * 1000),
    sizeMm: measured ? [length, width, height] : undefined,
  };
}

const ruleOf = ({ id, when, prefer, why }: RulesFile['rules'][number]): ChoiceRule => ({
  id,
  when: {
    fragile: when.fragile,
    urgent: when.urgent,
    cod: when.cod,
    insured: when.insured,
    overG: when.over_kg === undefined ? undefined : Math.round(when.over_kg * 1000),
    areas: when.areas?.flatMap((text) => readArea(text) ?? []),
  },
  prefer,
  why,
});

/** Where each courier is named. */
function placesOf(data: RulesFile, yaml: ParsedYaml): Record<string, Place> {
  const places: Record<string, Place> = { default: yaml.placeOf(['default']) };
  data.rules.forEach(({ prefer }, rule) => {
    prefer.forEach((_, index) => {
      places[`rules.${rule}.prefer.${index}`] = yaml.placeOf(['rules', rule, 'prefer', index]);
    });
  });
  return places;
}

/** Areas that are not written as such, or of no region that there is. */
function areaFindings(data: RulesFile, yaml: ParsedYaml, regions: RegionList | undefined): Finding[] {
  const { file } = yaml;
  const known = regions?.names ?? [];
  const inExample: [string, YamlPath][] = data.example ? [[data.example.to, ['example', 'to']]] : [];
  const inRules = data.rules.flatMap(({ when: { areas = [] } }, rule) =>
    areas.map((text, index): [string, YamlPath] => [text, ['rules', rule, 'when', 'areas', index]]),
  );
  return [...inExample, ...inRules].flatMap(([text, path]) => {
    const place = yaml.placeOf(path);
    const area = readArea(text);
    if (!area) return [finding('courier/area-form', { file, place, values: { text, suggestion: undefined } })];
    if (!regions || known.includes(area.region)) return [];
    const values = { region: area.region, known, suggestion: nearestRegion(area.region, known) };
    return [finding('courier/unknown-region', { file, place, values })];
  });
}
