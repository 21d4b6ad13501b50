import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maxQueryLength, normalizeQuery, toSimplified } from '../../src/search/normalize-query.ts';

test('folds width, case and spaces', () => {
  expect(normalizeQuery('  ＥＭＳ　资费 １２ ', '')).toBe('ems 资费 12');
});

test('makes traditional characters simplified', () => {
  expect(normalizeQuery('退貨', '貨货單单')).toBe('退货');
  expect(toSimplified('催單', '')).toBe('催單');
});

test('takes no quotation marks, which would be a command', () => {
  expect(normalizeQuery('"少货"', '')).toBe('少货');
  expect(normalizeQuery('“少货”怎么办', '')).toBe('少货 怎么办');
});

test('cuts what is too long, between characters', () => {
  expect([...normalizeQuery('货'.repeat(10_000), '')]).toHaveLength(maxQueryLength);
  expect(normalizeQuery('😀'.repeat(10_000), '')).toBe('😀'.repeat(maxQueryLength));
});

test('whatever is typed, the result is short, without quotation marks and stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (query) => {
      const text = normalizeQuery(query, '貨货');
      // NFKC makes up to eighteen characters of one.
      expect(text.length).toBeLessThanOrEqual(maxQueryLength * 2 * 18);
      expect(text).not.toMatch(/["“”]/);
      expect(text).toBe(text.trim());
    }),
  );
});
