import { expect, test } from 'vitest';
import { spreadsheetText } from '../../src/text/spreadsheet-text.ts';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t1', '\ufeff=1', '＝1', '＠x', '|cmd', '%x', '\r=1'])(
  '%j is kept from being computed',
  (text) => {
    expect(spreadsheetText(text)).toBe(`'${text}`);
  },
);

test.each(['', '张三', '10-20', 'a=b', '第 1 次'])('%j is left alone', (text) => {
  expect(spreadsheetText(text)).toBe(text);
});
