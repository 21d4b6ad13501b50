/**
 * Orders drawn from a seed. The same seed gives the same order on every machine and in every release: only whole
 * 32-bit arithmetic is used. The seed text is hashed with FNV-1a over its UTF-16 units and finished with the mixer of
 * MurmurHash3; the draws come from mulberry32. Neither is secret nor meant to be.
 */

/** A 32-bit hash of a text, 0 to 2³² - 1. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Draws whole numbers from 0 to `below` - 1, the same series for the same seed. `below` is at least 1. */
export function seededDraws(seed: string): (below: number) => number {
  let state = hashText(seed);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A copy in an order drawn from the seed (Fisher–Yates). The order depends on that of `items`: sort them first. */
export function shuffled<T>(items: readonly T[], seed: string): readonly T[] {
  const draw = seededDraws(seed);
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const other = draw(last + 1);
    const moved = result[last] as T;
    result[last] = result[other] as T;
    result[other] = moved;
  }
  return result;
}

const wholeNumber = /^\d+$/;

/** Compares keys: numbers first, by value (2 before 10), then texts by code unit. An order that gives nothing away. */
export function compareKeys(a: string, b: string): number {
  const aIsNumber = wholeNumber.test(a);
  if (aIsNumber !== wholeNumber.test(b)) return aIsNumber ? -1 : 1;
  const byValue = aIsNumber ? Number(a) - Number(b) : 0;
  return byValue || (a < b ? -1 : a > b ? 1 : 0);
}

/** A copy sorted by key. */
export const sortedByKey = <T extends { readonly key: string }>(items: readonly T[]): readonly T[] =>
  [...items].sort((a, b) => compareKeys(a.key, b.key));
