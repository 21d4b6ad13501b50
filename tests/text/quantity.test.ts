import { expect, test } from 'vitest';
import { quantity } from '../../src/text/quantity.ts';

test.each([
  [12, '小时', '12小时'],
  [12, 'hours', '12 hours'],
  [60, '%', '60%'],
  ['16:30', '', '16:30'],
  ['七', '个工作日', '七个工作日'],
  [0, 'packets', '0 packets'],
])('%s with the unit %j reads %s', (value, unit, expected) => {
  expect(quantity(value, unit)).toBe(expected);
});
