import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairedRatio, summarize } from '../../../scripts/bench/statistics.ts';

describe('summarize', () => {
  test('takes the middle of an odd number and the mean of the middle two of an even one', () => {
    expect(summarize([9, 1, 5])).toEqual({ median: 5, min: 1, max: 9, count: 3 });
    expect(summarize([4, 1, 2, 9])).toEqual({ median: 3, min: 1, max: 9, count: 4 });
    expect(summarize([7])).toEqual({ median: 7, min: 7, max: 7, count: 1 });
  });

  test('has nothing to say of nothing', () => {
    expect(() => summarize([])).toThrow(RangeError);
  });

  test('does not depend on the order, nor changes what it is given', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1 }), (figures) => {
        const before = [...figures];
        expect(summarize(figures)).toEqual(summarize(figures.toReversed()));
        expect(figures).toEqual(before);
      }),
    );
  });
});

describe('pairedRatio', () => {
  test('compares within each round', () => {
    // The machine was three times as slow in the second round.
    expect(pairedRatio([2, 6, 2], [4, 12, 4])).toEqual({ median: 0.5, min: 0.5, max: 0.5, count: 3 });
  });

  test('leaves out rounds that one side lacks', () => {
    expect(pairedRatio([2, 6], [4])).toMatchObject({ median: 0.5, count: 1 });
    expect(pairedRatio([2], [])).toBeUndefined();
    expect(pairedRatio([2], [0])).toBeUndefined();
  });
});
