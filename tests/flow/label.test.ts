import { expect, test } from 'vitest';
import { labelKey } from '../../src/flow/label-key.ts';
import { labelText } from '../../src/flow/label-text.ts';
import { labelWidth } from '../../src/flow/label-width.ts';

test.each([
  ['少货', 2],
  ['SKU 12', 3],
  ['查SKU', 2.5],
  ['第一\n第二', 4],
  ['', 0],
])('labelWidth of %j', (label, width) => {
  expect(labelWidth(label)).toBe(width);
});

test.each([
  ['第一\n第二', '第一第二'],
  ['check\nthe slip', 'check the slip'],
  ['查\nSKU', '查SKU'],
])('labelText of %j', (label, text) => {
  expect(labelText(label)).toBe(text);
});

test.each([
  ['售后登记', '售后 登记。', true],
  ['能查实吗？', '能查实吗?', true],
  ['ＳＫＵ', 'sku', true],
  ['登记', '登记表', false],
])('%s and %s count as the same: %s', (a, b, same) => {
  expect(labelKey(a) === labelKey(b)).toBe(same);
});
