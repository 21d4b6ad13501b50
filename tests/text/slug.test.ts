import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slug } from '../../src/text/slug.ts';

test.each([
  ['先做什么', '先做什么'],
  ['先做什么？', '先做什么'],
  ['What first?', 'what-first'],
  ['  Two   words ', 'two-words'],
  ['ＡＢＣ　１２', 'abc-12'],
  ['a_b - c', 'a-b-c'],
  ['C++ 与 “引号”', 'c-与-引号'],
  ['！？', ''],
])('%j becomes %j', (text, expected) => {
  expect(slug(text)).toBe(expected);
});

test('is an anchor as it stands, and its own slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const made = slug(text);
      expect(made).not.toMatch(/[\s#?/&%"'<>]/);
      expect(slug(made).replaceAll('-', '')).toBe(made.replaceAll('-', ''));
    }),
  );
});
