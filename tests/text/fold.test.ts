import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, foldWidth, numberOf } from '../../src/text/fold.ts';

describe('foldText', () => {
  test.each([
    ['12', '１２', '十二', ' 1 2 '],
    ['12小时', '１２ 小时', '十二小时', '十二\u3000小时'],
    ['120', '一百二十', '壹佰贰拾', '一百二'],
    ['vip', 'ＶＩＰ', 'V I P', 'v\u200bip'],
    ['16:30', '１６：３０', '16 : 30', '16：30'],
  ])('%s, %s, %s and %s are the same', (...forms) => {
    expect(new Set(forms.map(foldText)).size).toBe(1);
  });

  test('keeps apart what differs', () => {
    expect(foldText('半')).not.toBe(foldText('0.5'));
    expect(foldText('十二')).not.toBe(foldText('二十'));
    expect(foldText('24小时')).not.toBe(foldText('24'));
  });

  test('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

test('foldWidth leaves case and spaces', () => {
  expect(foldWidth('Ａ１ ｂ')).toBe('A1 b');
});

describe('numberOf', () => {
  test.each([
    ['12', 12],
    ['１２．５', 12.5],
    ['－3', -3],
    ['负三', -3],
    ['三点五', 3.5],
    ['三点一四', 3.14],
    ['1,200', 1200],
    ['1，200.50', 1200.5],
    ['3万', 30_000],
    ['一百二十', 120],
    ['0.5', 0.5],
  ])('%s is %d', (text, value) => {
    expect(numberOf(text)).toBe(value);
  });

  test.each(['', '半', '12小时', '007', '1,20', '三点五十', '1e3', 'Infinity', '0x10', '--1'])('%s is none', (text) => {
    expect(numberOf(text)).toBeUndefined();
  });
});
