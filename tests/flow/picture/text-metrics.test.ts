import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphemesOf, textWidth } from '../../../src/flow/picture/text-metrics.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

test('the quick way over plain text counts the same characters as the thorough one', () => {
  const plain = fc.string({ unit: fc.constantFrom(...'aZ09 ~·、。「」，！？（）“”…—售后客服'), maxLength: 20 });
  const any = fc.string({ unit: 'grapheme', maxLength: 20 });
  fc.assert(
    fc.property(fc.oneof(plain, any), (text) => {
      expect(graphemesOf(text)).toEqual([...segmenter.segment(text)].map(({ segment }) => segment));
    }),
  );
});

test.each([
  ['售后', 2],
  ['售后·当天', 5],
  ['12', 1.11],
  ['👨‍👩‍👧', 1.3],
  ['e\u0301', 0.554],
  ['', 0],
])('%s is %d em wide', (text, width) => {
  expect(textWidth(text)).toBeCloseTo(width, 3);
});
