import { describe, expect, test } from 'vitest';
import { checkNumbers, type KnownNumber } from '../../src/prose/check-numbers.ts';
import { proseOf } from './blocks.ts';

const numbers: readonly KnownNumber[] = [
  { id: 'wait', value: '12', unit: '小时', near: ['未付款', '催付'] },
  { id: 'cutoff', value: '16:30', unit: '', near: ['截单'] },
  { id: 'ship', value: '24', unit: '小时', near: ['活动期'] },
  { id: 'note', value: '一周', unit: '', near: ['中差评'] },
];
const found = (body: string) => checkNumbers(proseOf(body), numbers).map(({ values }) => [values.id, values.found]);

describe('a number that contradicts a fact', () => {
  test.each([
    ['满 10 小时未付款的，联系客户。', 'wait', '10 小时'],
    ['未付款满十小时就催。', 'wait', '十小时'],
    ['催付以半小时为限。', 'wait', '半小时'],
    ['截单是 17:00。', 'cutoff', '17:00'],
  ])('%s', (body, id, said) => {
    expect(found(body)).toEqual([[id, said]]);
  });

  test.each([
    ['the same number', '未付款满 12 小时，也就是十二小时。'],
    ['the fact itself', '未付款满<Fact id="wait" />。'],
    ['another sentence', '未付款的要催。活动满 10 小时结束。'],
    ['another unit', '未付款的每 10 分钟看一眼。'],
    ['the number of another fact beside its word', '活动期未付款的，24 小时内处理。'],
    ['an ordinal', '第10小时未付款。'],
    ['a value that is no number', '中差评两天内处理。'],
    ['an example of what not to say', '<Bad>\n\n10 小时未付款\n\n</Bad>'],
  ])('not %s', (_, body) => {
    expect(found(body)).toEqual([]);
  });
});
