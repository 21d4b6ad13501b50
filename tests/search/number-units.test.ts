import { expect, test } from 'vitest';
import { numberUnits, otherNumbers } from '../../src/search/number-units.ts';

const found = (text: string) => numberUnits(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['12小时没付款', ['12小时']],
  ['拍2件收到一件', ['2件', '一件']],
  ['四点半以后的单', ['四点半']],
  ['下午3点20分', ['3点20分']],
  ['三星算差评吗', ['三星']],
  ['2.5公斤', ['2.5公斤']],
  // Words that only hold a numeral.
  ['一直不付款', []],
  ['便宜一点钱', []],
  ['万一', []],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['12小时', ['十二小时']],
  ['十二小时', ['12小时']],
  ['3星', ['三星']],
  ['2件', ['两件']],
  ['两件', ['2件']],
  ['20天', ['二十天']],
  ['2.5公斤', []],
  ['100件', []],
  ['四点半', ['4:30', '16:30']],
  ['16点', ['16:00']],
  ['3点20分', ['3:20', '15:20']],
  ['88点', []],
  ['退货', []],
  ['', []],
])('%s is also %j', (text, expected) => {
  expect(otherNumbers(text)).toEqual(expected);
});
