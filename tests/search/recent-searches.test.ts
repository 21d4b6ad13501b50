import { expect, test } from 'vitest';
import { recentSearches } from '../../src/search/recent-searches.ts';

function memory() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

test('the latest comes first, each once, eight at most', () => {
  const recent = recentSearches('shop', memory);
  const storage = memory();
  const kept = recentSearches('shop', () => storage);
  for (const query of ['a', 'b', 'a ', '  ', 'c', 'd', 'e', 'f', 'g', 'h', 'i']) kept.add(query);
  expect(kept.list()).toEqual(['i', 'h', 'g', 'f', 'e', 'd', 'c', 'a']);
  kept.clear();
  expect(kept.list()).toEqual([]);
  expect(recent.list()).toEqual([]);
});

test('two handbooks on one device keep apart', () => {
  const storage = memory();
  recentSearches('shop', () => storage).add('少货');
  expect(recentSearches('bakery', () => storage).list()).toEqual([]);
  expect([...storage.kept.keys()]).toEqual(['handbook:shop:search:v1']);
});

test('damaged data and a forbidden storage do no harm', () => {
  const storage = memory();
  for (const damaged of ['{', '[]', 'null', '{"data":{}}', '{"data":[1,"少货",null]}']) {
    storage.setItem('handbook:shop:search:v1', damaged);
    expect(recentSearches('shop', () => storage).list()).toEqual(damaged.includes('少货') ? ['少货'] : []);
  }
  const forbidden = recentSearches('shop', () => {
    throw new Error('forbidden');
  });
  forbidden.add('少货');
  forbidden.clear();
  expect(forbidden.list()).toEqual([]);
});
