import { expect, test } from 'vitest';
import { queryUnits } from '../../src/search/query-units.ts';
import { asked, termFinder } from '../../src/search/synonyms.ts';
import { sampleConfig, segment } from './samples.ts';

const tools = { findTerms: termFinder(sampleConfig.groups, asked), stopWords: sampleConfig.stopWords, segment };
const units = (text: string) =>
  queryUnits(text, tools).map(({ text: unit, groups }) =>
    groups.length > 0 ? `${unit}=${groups[0]?.words[0]}` : unit,
  );

test.each([
  ['漏发', ['漏发=少货']],
  ['客户收到货少了怎么办', ['收到', '货少了=少货']],
  ['未付款的怎么处理', ['未付款=催付']],
  // A segmenter takes 换个 for a word.
  ['换个尺码', ['换尺码=退货']],
  ['EMS 到付吗', ['ems', '到付=货到付款']],
  ['查件', ['查件']],
  // Said the other way round.
  ['货少', ['货少=少货']],
  ['发漏了', ['发漏=少货']],
  ['拍3件', ['拍', '3件']],
  ['cod', ['cod=货到付款']],
  ['code', ['code']],
])('%s', (text, expected) => {
  expect(units(text.toLowerCase())).toEqual(expected);
});

test('a query of stop words alone keeps them', () => {
  expect(units('怎么处理')).toEqual(['怎么', '处理']);
});

test('signs and spaces are no units', () => {
  expect(units('，。!? <>')).toEqual([]);
});

test('a segmenter that knows no words does as well for terms', () => {
  const single = { ...tools, segment: (text: string) => [...text] };
  expect(queryUnits('客户收到货少了', single).at(-1)?.groups[0]?.words).toEqual(['少货']);
  expect(queryUnits('查件', single).map(({ text }) => text)).toEqual(['查件']);
});
