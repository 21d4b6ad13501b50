import { describe, expect, test } from 'vitest';
import { missedSearches, missedText } from '../../src/search/missed-searches.ts';

function storage() {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

describe('searches that found nothing', () => {
  test('are counted, the latest first', () => {
    const kept = storage();
    const missed = missedSearches('shop', () => kept);
    missed.add(' 保价 ', '2026-11-01');
    missed.add('到付', '2026-11-02');
    missed.add('保价', '2026-11-03');
    expect(missed.list()).toEqual([
      { query: '保价', times: 2, last: '2026-11-03' },
      { query: '到付', times: 1, last: '2026-11-02' },
    ]);
    expect(missedText(missed.list())).toBe('保价\t2\t2026-11-03\n到付\t1\t2026-11-02\n');
    expect(missedSearches('other', () => kept).list()).toEqual([]);
  });

  test('are not noted once that is switched off; what was noted stays until it is cleared', () => {
    const missed = missedSearches(
      'shop',
      (
        (kept) => () =>
          kept
      )(storage()),
    );
    missed.add('a', '2026-11-01');
    missed.switch(false);
    missed.add('b', '2026-11-01');
    expect(missed.isOn()).toBe(false);
    expect(missed.list().map(({ query }) => query)).toEqual(['a']);
    missed.clear();
    expect(missed.list()).toEqual([]);
    expect(missed.isOn()).toBe(false);
  });

  test.each([['{'], ['{"data":{"searches":"x"}}'], ['{"data":{"searches":[{"query":1},null]}}'], ['null']])(
    'a damaged record %s is no list',
    (text) => {
      const kept = storage();
      kept.items.set('handbook:shop:missed-searches:v1', text);
      expect(missedSearches('shop', () => kept).list()).toEqual([]);
    },
  );

  test('storage that refuses does no harm', () => {
    const missed = missedSearches('shop', () => {
      throw new Error('forbidden');
    });
    missed.add('a', '2026-11-01');
    missed.switch(false);
    expect(missed.list()).toEqual([]);
  });
});
