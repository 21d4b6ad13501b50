import type { SearchConfig, Segment, ToPinyin } from '../../src/search/model.ts';
import { syllableOf } from '../../src/search/syllable.ts';

const group = (words: string[], also: string[] = [], short: string[] = [], typos: string[] = []) => ({
  words,
  also,
  short,
  typos,
});

/** A small shop's way of speaking. */
export const sampleConfig: SearchConfig = {
  groups: [
    group(['少货'], ['少件', '漏发', '货少了']),
    group(['催付'], ['催单', '未付款'], [], ['催府']),
    group(['退货', '换货'], ['退换', '换尺码']),
    group(['货到付款'], ['到付'], ['cod']),
    group(['发货'], ['寄出']),
    group(['情绪'], ['发火']),
  ],
  stopWords: ['怎么办', '怎么', '处理', '客户', '的', '了', '个', '吗'],
};

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

export const segment: Segment = (text) =>
  [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment: word }) => word);

export const toPinyin: ToPinyin = (characters) => [...characters].map((character) => syllableOf(character) ?? '?');
