import { expect, test } from 'vitest';
import { displayWidth } from '../../src/text/display-width.ts';

test.each([
  ['', 0],
  ['abc', 3],
  ['少货', 4],
  ['，。“', 5],
  ['ｗｉｄｅ', 8],
  ['e\u0301', 1],
  ['𠮷野家', 6],
  ['🌱', 2],
])('%j takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});
