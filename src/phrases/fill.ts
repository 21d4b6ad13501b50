import { templateParts } from './template.ts';

export interface Filled {
  readonly text: string;
  /** Ids of the variables that had no value, each once, in the order of the text. */
  readonly missing: readonly string[];
}

/**
 * Puts values in the place of a reply's variables. One that is filled in with nothing but white space counts as missing.
 *
 * @param values by variable id
 * @param gap what stands in the place of a missing one
 */
export function fillTemplate(
  text: string,
  values: Readonly<Record<string, string>>,
  gap: (variable: string) => string,
): Filled {
  const missing = new Set<string>();
  const filled = templateParts(text).map((part) => {
    if (part.kind === 'text') return part.text;
    const value = filledValue(values, part.id);
    if (value !== undefined) return value;
    missing.add(part.id);
    return gap(part.id);
  });
  return { text: filled.join(''), missing: [...missing] };
}

/** What a variable was filled in with; undefined for nothing. */
export function filledValue(values: Readonly<Record<string, string>>, variable: string): string | undefined {
  const value = Object.hasOwn(values, variable) ? values[variable]?.trim() : '';
  return value || undefined;
}
