import { expect, test } from 'vitest';
import { groupFinder, termFinder, written } from '../../src/search/synonyms.ts';
import { sampleConfig } from './samples.ts';

const first = (words: readonly string[] | undefined) => words?.[0];

test('terms do not overlap, the longest goes; groups are found inside longer terms, too', () => {
  const text = '换尺码与货到付款';
  const terms = termFinder(sampleConfig.groups, written)(text);
  expect(terms.map(({ start, end }) => text.slice(start, end))).toEqual(['换尺码', '货到付款']);
  const groups = [
    ...groupFinder([...sampleConfig.groups, { words: ['付款'], also: [], short: [], typos: [] }], written)(text),
  ];
  expect(groups.map(({ words }) => first(words))).toEqual(['退货', '货到付款', '付款']);
});
