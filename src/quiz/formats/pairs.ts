import type { AuthoredBody, Option } from '../model.ts';
import { letterAt } from './draft.ts';

export interface Pair {
  /** Empty for a right side that belongs to none. */
  readonly left: string;
  readonly right: string;
}

/** A matching question of pairs; equal right sides become one. */
export function matchBody(pairs: readonly Pair[]): Extract<AuthoredBody, { type: 'match' }> {
  const keys = new Map<string, string>();
  const named = pairs.filter(({ left }) => left !== '');
  for (const { right } of [...named, ...pairs]) if (!keys.has(right)) keys.set(right, String(keys.size + 1));
  const keyAt = (index: number): string => letterAt(index).toLowerCase();
  const left = named.map((pair, index): Option => ({ key: keyAt(index), text: pair.left }));
  const right = [...keys].map(([text, key]): Option => ({ key, text }));
  const answer = Object.fromEntries(named.map((pair, index) => [keyAt(index), keys.get(pair.right) ?? '']));
  return { type: 'match', left, right, shuffle: true, answer };
}

/** Steps in their right order, with keys that do not give it away: as their texts sort. */
export function orderBody(texts: readonly string[]): Extract<AuthoredBody, { type: 'order' }> {
  const places = texts.map((text, place) => ({ text, place }));
  const sorted = places.toSorted((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.place - b.place));
  const keys = new Map(sorted.map(({ place }, index) => [place, letterAt(index)]));
  const options = sorted.map(({ text }, index) => ({ key: letterAt(index), text }));
  return { type: 'order', options, answer: places.map(({ place }) => keys.get(place) ?? '') };
}
