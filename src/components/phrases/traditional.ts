import type { Phrase } from '../../phrases/model.ts';
import { traditionalPairs } from '../../search/traditional-pairs.ts';

const known = new WeakMap<readonly Phrase[], string>();

/**
 * Traditional characters and the simplified ones in these replies that they stand for, strung together, as search keeps
 * them. Made while the site is built: it takes a dictionary.
 */
export async function traditionalOf(phrases: readonly Phrase[]): Promise<string> {
  const found = known.get(phrases);
  if (found !== undefined) return found;
  const { Converter } = await import('opencc-js/t2cn');
  const texts = phrases.flatMap(({ situation, text }) => [situation, text]);
  const pairs = traditionalPairs(texts, Converter({ from: 't', to: 'cn' }));
  known.set(phrases, pairs);
  return pairs;
}
