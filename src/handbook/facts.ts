import { z } from 'zod';
import { type Finding, finding } from '../diagnostics/finding.ts';
import type { ParsedYaml } from '../diagnostics/parse-yaml.ts';
import { idSchema, textSchema } from '../diagnostics/schema-parts.ts';
import { validate } from '../diagnostics/validate.ts';
import { nearest } from '../text/nearest.ts';
import { type Fact, type Facts, factText } from './fact.ts';

const factsSchema = z.strictObject({
  facts: z.record(
    idSchema,
    z.strictObject({
      value: z.union([z.string(), z.number()]),
      unit: z.string().default(''),
      source: textSchema,
      near: z.array(textSchema).default([]),
      owner: idSchema.optional(),
      since: z.string().optional(),
    }),
  ),
});

/** Reads `content/facts.yaml`. */
export function parseFacts(yaml: ParsedYaml): { facts: Facts; findings: readonly Finding[] } {
  const { value, findings } = validate(factsSchema, yaml);
  const facts = new Map<string, Fact>();
  for (const [id, { value: amount, unit, source, near }] of Object.entries(value?.facts ?? {})) {
    facts.set(id, { id, value: amount, unit, source, near, place: yaml.placeOfKey(['facts', id]) });
  }
  return { facts, findings };
}

const reference = /\{fact:([^{}\s]+)\}/g;

/**
 * Replaces every `{fact:id}` in a YAML or Mermaid text by the fact's value and unit, on the same line.
 * An unknown id stays as it stands and is reported at its place.
 */
export function resolveFacts(text: string, facts: Facts, file: string): { text: string; findings: readonly Finding[]; used: readonly string[] } {
  if (!text.includes('{fact:')) return { text, findings: [], used: [] };
  const findings: Finding[] = [];
  const used = new Set<string>();
  const resolved = text
    .split('\n')
    .map((line, index) =>
      line.replace(reference, (whole, id: string, column: number) => {
        const fact = facts.get(id);
        used.add(id);
        if (fact) return factText(fact);
        const start = { line: index + 1, column: column + 1 };
        const place = { start, end: { line: start.line, column: start.column + whole.length } };
        findings.push(finding('yaml/unknown-fact', { file, place, values: { id, suggestion: nearest(id, facts.keys()) } }));
        return whole;
      }),
    )
    .join('\n');
  return { text: resolved, findings, used: [...used] };
}
