import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldChineseNumerals, parseChineseNumeral } from '../../src/text/chinese-numerals.ts';

/** Writes a whole number below 10¹² the way a textbook does. */
function inChinese(value: number): string {
  const names = '零一二三四五六七八九';
  const section = (part: number): string => {
    let text = '';
    for (const [index, digit] of [...String(part).padStart(4, '0')].entries()) {
      if (digit === '0') text += text === '' || text.endsWith('零') ? '' : '零';
      else text += (names[Number(digit)] ?? '') + ['千', '百', '十', ''][index];
    }
    return text.replace(/零$/, '');
  };
  if (value === 0) return '零';
  const parts = [Math.floor(value / 1e8), Math.floor(value / 1e4) % 1e4, value % 1e4];
  let text = '';
  for (const [index, part] of parts.entries()) {
    if (part === 0) continue;
    const gap = text !== '' && (part < 1000 || parts[index - 1] === 0) ? '零' : '';
    text += gap + section(part) + ['亿', '万', ''][index];
  }
  return text.replace(/^一十/, '十');
}

describe('parseChineseNumeral', () => {
  test.each([
    ['零', 0],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零五', 105],
    ['一百一十二', 112],
    ['一百十二', 112],
    ['一百二', 120],
    ['一百二十', 120],
    ['两千零五', 2005],
    ['三千五', 3500],
    ['一万五', 15_000],
    ['三万零五', 30_005],
    ['十二万三千', 123_000],
    ['一亿五', 150_000_000],
    ['一万亿', 1_000_000_000_000],
    ['壹佰贰拾', 120],
    ['二〇二六', 2026],
    ['一二', 12],
  ])('%s is %d', (text, value) => {
    expect(parseChineseNumeral(text)).toBe(value);
  });

  test.each(['', '半', '百', '万', '万一', '千万', '十十', '二五百', '一百千', '一亿亿', '十二个', '12'])(
    '%s is no number',
    (text) => {
      expect(parseChineseNumeral(text)).toBeUndefined();
    },
  );

  test('reads every number that a textbook writes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(20_000), fc.integer({ min: 0, max: 999_999_999_999 })), (value) => {
        expect(parseChineseNumeral(inChinese(value))).toBe(value);
      }),
    );
  });
});

describe('foldChineseNumerals', () => {
  test.each([
    ['满十二小时', '满12小时'],
    ['一个月', '1个月'],
    ['一天半', '1天半'],
    ['〇五号', '05号'],
    ['3万', '30000'],
    ['1.1万元', '11000元'],
    ['万一丢件', '万一丢件'],
    ['千万别催', '千万别催'],
  ])('%s → %s', (text, folded) => {
    expect(foldChineseNumerals(text)).toBe(folded);
  });
});
