import { expect, test } from 'vitest';
import { writeCsv } from '../../src/text/write-csv.ts';

test('quotes what needs it, ends lines with CR LF', () => {
  expect(
    writeCsv([
      ['a,b', 'say "hi"', '两\n行'],
      [1, -2.5, ''],
    ]),
  ).toBe('"a,b","say ""hi""","两\n行"\r\n1,-2.5,\r\n');
});

test.each(['=1+1', '+1', '-1', '@x', ' =1', '\t=1', '＝1', '|cmd', '%x', '\r=1'])('%j is kept text', (text) => {
  expect(writeCsv([[text]]).replace(/^"/, '')).toMatch(/^'/);
});

test('ordinary text is left alone', () => {
  expect(writeCsv([['打字-速度', '5分', '2026-12-28']])).toBe('打字-速度,5分,2026-12-28\r\n');
});
