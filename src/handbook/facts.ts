import { z } from 'zod';
import { type Finding, finding } from '../diagnostics/finding.ts';
import type { ParsedYaml } from '../diagnostics/parse-yaml.ts';
import type { Place } from '../diagnostics/place.ts';
import { idSchema, textSchema } from '../diagnostics/schema-parts.ts';
import { validate } from '../diagnostics/validate.ts';
import { nearest } from '../text/nearest.ts';
import { type Fact, type Facts, factText } from './fact.ts';

const fileSchema = z.strictObject({ facts: z.record(z.string(), z.unknown()) });

/** `content/facts.yaml`. */
export const factsSchema = z.strictObject({
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

export interface ParsedFacts {
  /**
   * Undefined where the file as a whole cannot be read. A fact with a mistake of its own is among them, so that those
   * who use it are not blamed for it.
   */
  readonly facts: Facts | undefined;
  readonly findings: readonly Finding[];
}

/** Reads `content/facts.yaml`, one fact at a time. */
export function parseFacts(yaml: ParsedYaml): ParsedFacts {
  const { value: whole, findings } = validate(fileSchema, yaml);
  if (!whole) return { facts: undefined, findings };
  const facts = new Map<string, Fact>();
  const wrong: Finding[] = [];
  for (const [id, entry] of Object.entries(whole.facts)) {
    const read = validate(factsSchema, { ...yaml, data: { facts: { [id]: entry } } });
    wrong.push(...read.findings);
    // Nobody can refer to a name that is no id.
    if (!idSchema.safeParse(id).success) continue;
    const place = yaml.placeOfKey(['facts', id]);
    const { value = id, unit = '', source = '', near = [], owner, since } = read.value?.facts[id] ?? {};
    facts.set(id, { id, value, unit, source, near, owner, since, place });
  }
  return { facts, findings: wrong };
}

const reference = /\{fact:([^{}\s]+)\}/g;

export interface ResolvedFacts {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Ids of the facts that the text uses, each once. */
  readonly used: readonly string[];
  /** Where a place of the resolved text stands in the author's own. */
  readonly originalPlace: (place: Place) => Place;
}

/**
 * Replaces every `{fact:id}` in a YAML or Mermaid text by the fact's value and unit, on the same line. An unknown id is
 * reported at its place and shown in full-width braces, which mean nothing to YAML: a second complaint would not help.
 *
 * @param facts undefined where they cannot be known; then nothing is reported
 * @param rule what reports an unknown one
 */
export function resolveFacts(
  text: string,
  facts: Facts | undefined,
  file: string,
  rule: 'yaml/unknown-fact' | 'flow/unknown-fact' = 'yaml/unknown-fact',
): ResolvedFacts {
  if (!text.includes('{fact:')) return { text, findings: [], used: [], originalPlace: (place) => place };
  const findings: Finding[] = [];
  const used = new Set<string>();
  const swaps: Swap[] = [];
  const lines = text.split('\n').map((content, index) => {
    const line = index + 1;
    let shift = 0;
    return content.replace(reference, (whole, id: string, offset: number) => {
      const fact = facts?.get(id);
      used.add(id);
      const shown = fact ? factText(fact) : `｛fact:${id}｝`;
      const column = offset + 1;
      if (facts && !fact) {
        const place = { start: { line, column }, end: { line, column: column + whole.length } };
        findings.push(finding(rule, { file, place, values: { id, suggestion: nearest(id, facts.keys()) } }));
      }
      swaps.push({
        line,
        column,
        from: column + shift,
        to: column + shift + shown.length,
        growth: shown.length - whole.length,
      });
      shift += shown.length - whole.length;
      return shown;
    });
  });
  return { text: lines.join('\n'), findings, used: [...used], originalPlace: (place) => originalPlace(place, swaps) };
}

/** One reference: `column` where its author wrote it, `from` and `to` where its value stands in the resolved text. */
interface Swap {
  readonly line: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly growth: number;
}

function originalPlace({ start, end }: Place, swaps: readonly Swap[]): Place {
  const point = ({ line, column }: Place['start']): Place['start'] => {
    let moved = column;
    for (const swap of swaps) {
      if (swap.line !== line || column <= swap.from) continue;
      if (column < swap.to) return { line, column: swap.column };
      moved -= swap.growth;
    }
    return { line, column: moved };
  };
  return end ? { start: point(start), end: point(end) } : { start: point(start) };
}
