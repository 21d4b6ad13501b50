import { expect, test } from 'vitest';
import { toHalfWidth } from '../../src/text/half-width.ts';

test.each([
  ['［文字］（/x/）', '[文字](/x/)'],
  ['＜Fact id＝“x” ／＞', '<Fact id="x" />'],
  ['a —＞ b', 'a -> b'],
  ['plain', 'plain'],
])('%s → %s', (text, half) => {
  expect(toHalfWidth(text)).toBe(half);
});

test('what is to be kept stays as it is', () => {
  expect(toHalfWidth('a【"看（两遍）"】', /"[^"]*"/g)).toBe('a["看（两遍）"]');
});
