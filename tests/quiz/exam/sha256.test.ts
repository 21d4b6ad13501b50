import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../../src/quiz/exam/sha256.ts';

test('is SHA-256 for texts of any length and script', () => {
  const check = (text: string): void => {
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
  };
  for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000]) check('a'.repeat(length));
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), check));
});
