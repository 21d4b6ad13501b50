import { expect, test } from 'vitest';
import { nearTerms } from '../../src/search/near-terms.ts';
import { sampleConfig } from './samples.ts';

test.each([
  ['货少发了', '少货'],
  ['崔付款', '催付'],
  ['到付款', '货到付款'],
])('near %s stands %s', (query, word) => {
  expect(nearTerms(query, sampleConfig.groups)[0]).toBe(word);
});

test.each([['天气预报'], ['！！！'], ['']])('near %j stands nothing', (query) => {
  expect(nearTerms(query, sampleConfig.groups)).toEqual([]);
});
