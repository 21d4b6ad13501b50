import type { Term } from './model.ts';

export interface AvoidedName {
  readonly name: string;
  /** The terms that mean what it is used for. */
  readonly say: readonly string[];
  /** Names that contain it and are all right: those of terms themselves. */
  readonly except: readonly string[];
}

/** The words that the glossary says not to use, each with every term that lists it. */
export function avoidedNames(terms: readonly Pick<Term, 'term' | 'also' | 'avoid'>[]): readonly AvoidedName[] {
  const right = terms.flatMap(({ term, also }) => [term, ...also]);
  const names = new Map<string, string[]>();
  for (const { term, avoid } of terms) for (const name of avoid) names.set(name, [...(names.get(name) ?? []), term]);
  return [...names].map(([name, say]) => ({ name, say, except: right.filter((other) => other.includes(name)) }));
}
