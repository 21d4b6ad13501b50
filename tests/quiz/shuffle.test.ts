import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareKeys, hashText, seededDraws, shuffled, sortedByKey } from '../../src/quiz/shuffle.ts';

describe('shuffled', () => {
  test('is the same for the same seed, on every machine and in every release', () => {
    expect(hashText('')).toBe(2872998923);
    expect(shuffled(['A', 'B', 'C', 'D', 'E', 'F'], 'round-1').join('')).toMatchInlineSnapshot(`"BFEACD"`);
    expect(shuffled(['A', 'B', 'C', 'D', 'E', 'F'], 'round-2').join('')).toMatchInlineSnapshot(`"CDFABE"`);
  });

  test('keeps every item once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.string(), (items, seed) => {
        expect([...shuffled(items, seed)].sort()).toEqual([...items].sort());
      }),
    );
  });

  test('puts every item everywhere about equally often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 2400; seed++) {
      const order = shuffled(['A', 'B', 'C', 'D'], `seed-${seed}`).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    for (const count of counts.values()) expect(Math.abs(count - 100)).toBeLessThan(50);
  });
});

test('draws stay below their bound', () => {
  const draw = seededDraws('x');
  const drawn = Array.from({ length: 200 }, () => draw(6));
  expect([...new Set(drawn)].sort()).toEqual([0, 1, 2, 3, 4, 5]);
});

describe('sorting by key', () => {
  test('puts numbers by value, then texts', () => {
    expect(sortedByKey(['b', '10', 'A', '2', '1a'].map((key) => ({ key }))).map(({ key }) => key)).toEqual([
      '2',
      '10',
      '1a',
      'A',
      'b',
    ]);
  });

  test('does not depend on the authored order', () => {
    const keys = fc.uniqueArray(fc.oneof(fc.nat(30).map(String), fc.stringMatching(/^[0-9A-Ca-c]{1,2}$/)), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(keys, fc.string(), (some, seed) => {
        const sorted = [...some].sort(compareKeys);
        expect([...shuffled(some, seed)].sort(compareKeys)).toEqual(sorted);
      }),
    );
  });
});
