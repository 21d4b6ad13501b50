import { expect, test } from 'vitest';
import { dateSchema, idSchema, textSchema } from '../../src/diagnostics/schema-parts.ts';

test.each(['a', 'missing-items', '2024', 'a1-b2'])('%s is an id', (id) => {
  expect(idSchema.safeParse(id).success).toBe(true);
});

test.each(['', 'A', 'a_b', '-a', 'a-', 'a--b', 'a b', '少货', 'a/b'])('%j is none', (id) => {
  expect(idSchema.safeParse(id).success).toBe(false);
});

test.each(['2026-11-22', '2028-02-29', '0001-01-01'])('%s is a day', (day) => {
  expect(dateSchema.safeParse(day).success).toBe(true);
});

test.each(['2027-02-29', '2026-13-01', '2026-00-10', '2026-1-2', '2026-11-22T00:00', '22.11.2026', '', ' 2026-11-22'])(
  '%j is none',
  (day) => {
    expect(dateSchema.safeParse(day).success).toBe(false);
  },
);

test('a text is trimmed and says something', () => {
  expect(textSchema.parse('  少货 ')).toBe('少货');
  expect(textSchema.safeParse(' \n ').success).toBe(false);
});
