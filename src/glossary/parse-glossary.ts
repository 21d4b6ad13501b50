import { z } from 'zod';
import type { Finding } from '../diagnostics/finding.ts';
import type { ParsedYaml } from '../diagnostics/parse-yaml.ts';
import type { Place } from '../diagnostics/place.ts';
import { idSchema, textSchema } from '../diagnostics/schema-parts.ts';
import { validate } from '../diagnostics/validate.ts';
import { checkTerms } from './check-terms.ts';
import type { Term } from './model.ts';

/** `content/glossary.yaml`. */
export const glossarySchema = z.strictObject({
  terms: z
    .array(
      z.strictObject({
        id: idSchema,
        term: textSchema,
        pinyin: textSchema.optional(),
        meaning: textSchema,
        also: z.array(textSchema).default([]),
        avoid: z.array(textSchema).default([]),
        see: textSchema.optional(),
      }),
    )
    .min(1),
});

/** Reads `content/glossary.yaml`, its `{fact:…}` already resolved. Undefined where its form is wrong. */
export function parseGlossary(yaml: ParsedYaml): {
  terms: readonly Term[] | undefined;
  findings: readonly Finding[];
} {
  const { value: data, findings } = validate(glossarySchema, yaml);
  if (!data) return { terms: undefined, findings };
  const terms = data.terms.map((entry, index): Term => {
    const places: Record<string, Place> = {};
    const note = (key: string, ...path: readonly (string | number)[]) => {
      places[key] = yaml.placeOf(['terms', index, ...path]);
    };
    for (const key of ['id', 'term', 'see'] as const) if (entry[key] !== undefined) note(key, key);
    for (const key of ['also', 'avoid'] as const) {
      for (const position of entry[key].keys()) note(`${key}.${position}`, key, position);
    }
    const { id, term, pinyin, meaning, also, avoid, see } = entry;
    return { id, file: yaml.file, term, pinyin, meaning, also, avoid, see, places };
  });
  return { terms, findings: checkTerms(terms) };
}
