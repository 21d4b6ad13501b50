import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines } from '../../../src/flow/picture/break-lines.ts';
import { textWidth } from '../../../src/flow/picture/text-metrics.ts';

test.each([
  ['核对底单', ['核对底单']],
  ['核对出库单底单（一查）', ['核对出库单底单', '（一查）']],
  ['致电承运快递，问清楚去向', ['致电承运快递，', '问清楚去向']],
  ['问候客户（自动回复兜底）', ['问候客户', '（自动回复兜底）']],
  ['登记为疑难件，持续跟踪', ['登记为疑难件，', '持续跟踪']],
  ['Check the outbound slips', ['Check the', 'outbound slips']],
  ['第一行\n第二行', ['第一行', '第二行']],
  ['', []],
])('%s', (text, lines) => {
  expect(breakLines(text, 9.5).lines).toEqual(lines);
});

test('a word wider than a line is broken all the same', () => {
  const { lines, width } = breakLines('x'.repeat(60), 9);
  expect(lines.join('')).toBe('x'.repeat(60));
  expect(width).toBeLessThanOrEqual(9);
});

test('as many lines as asked for, where the text has so many parts', () => {
  expect(breakLines('是使用不当吗？', 9, 2).lines).toHaveLength(2);
  expect(breakLines('是', 9, 3).lines).toEqual(['是']);
});

test('a text of many thousand characters takes no time worth speaking of', () => {
  expect(breakLines('很长的话'.repeat(5000), 9).lines.join('')).toHaveLength(20_000);
});

describe('for any label', () => {
  const parts = fc.constantFrom(
    '核对',
    '出库单',
    '，',
    '。',
    '（',
    '）',
    'SKU',
    ' ',
    '12',
    '“',
    '”',
    '的',
    '🎉',
    'x',
    '、',
  );
  const anyLabel = fc.array(parts, { minLength: 1, maxLength: 30 }).map((list) => list.join('').trim());

  test('no character is lost', () => {
    fc.assert(
      fc.property(anyLabel, fc.double({ min: 3, max: 12, noNaN: true }), (label, width) => {
        const bare = (text: string) => text.replace(/\s/g, '');
        expect(bare(breakLines(label, width).lines.join(''))).toBe(bare(label));
      }),
    );
  });

  test('no line begins with closing punctuation', () => {
    fc.assert(
      fc.property(anyLabel, (label) => {
        for (const line of breakLines(label, 8).lines.slice(1)) expect(line).not.toMatch(/^[，。、）”]/);
      }),
    );
  });

  test('the width is that of the widest line', () => {
    fc.assert(
      fc.property(anyLabel, (label) => {
        const { lines, width } = breakLines(label, 8);
        expect(width).toBe(Math.max(0, ...lines.map(textWidth)));
      }),
    );
  });
});
