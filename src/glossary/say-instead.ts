import { nameKey } from './find-terms.ts';
import type { Term } from './model.ts';

/** A word to avoid, and what to say in its place: several terms where it is used for several things. */
export interface Instead {
  readonly word: string;
  readonly say: readonly Pick<Term, 'id' | 'term'>[];
}

/** Every word to avoid, in the order in which the terms name them, each once. */
export function sayInstead(terms: readonly Pick<Term, 'id' | 'term' | 'avoid'>[]): readonly Instead[] {
  const words = new Map<string, { readonly word: string; readonly say: Pick<Term, 'id' | 'term'>[] }>();
  for (const { id, term, avoid } of terms) {
    for (const word of avoid) {
      const entry = words.get(nameKey(word)) ?? { word, say: [] };
      if (!entry.say.some((other) => other.id === id)) entry.say.push({ id, term });
      words.set(nameKey(word), entry);
    }
  }
  return [...words.values()];
}
