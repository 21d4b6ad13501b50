import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctResponse, grade } from '../../../src/quiz/grade.ts';
import { acceptsText } from '../../../src/quiz/question-types/blank.ts';
import { questionArbitraries } from '../arbitraries.ts';

describe('a blank', () => {
  test.each(['12', '１２', '十二', ' 12 ', '12.0'])('that wants 12 accepts %s', (text) => {
    expect(acceptsText({ accepted: ['12'] }, text)).toBe(true);
  });

  test.each(['', ' ', '21', '12小时', '1２3', '半'])('that wants 12 refuses “%s”', (text) => {
    expect(acceptsText({ accepted: ['12'] }, text)).toBe(false);
  });

  test('accepts any of its answers', () => {
    const blank = { accepted: ['一个月', '30 天'] };
    expect(['1个月', '1 个月', '三十天', '30天'].map((text) => acceptsText(blank, text))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(acceptsText(blank, '31天')).toBe(false);
  });

  test('takes 半 for 0.5 only where it is listed', () => {
    expect(acceptsText({ accepted: ['0.5'] }, '半')).toBe(false);
    expect(acceptsText({ accepted: ['0.5', '半'] }, '半')).toBe(true);
  });

  test('keeps to its tolerance, both ends included', () => {
    const blank = { accepted: ['5.5'], tolerance: 0.1 };
    expect(['5.4', '5.6', '五点五'].map((text) => acceptsText(blank, text))).toEqual([true, true, true]);
    expect(['5.39', '5.61', '约5.5'].map((text) => acceptsText(blank, text))).toEqual([false, false, false]);
  });

  test('takes a code with a leading zero as text', () => {
    expect(acceptsText({ accepted: ['007'] }, '7')).toBe(false);
  });
});

test('each further blank that is right adds its share', () => {
  fc.assert(
    fc.property(questionArbitraries.blank, (question) => {
      const right = correctResponse(question) as readonly string[];
      right.forEach((_, count) => {
        const { fraction } = grade(question, right.slice(0, count));
        expect(fraction).toBeCloseTo(count / right.length, 12);
      });
    }),
  );
});

test('is complete only when every blank says something', () => {
  const question = { id: 'two', type: 'blank', blanks: [{ accepted: ['1'] }, { accepted: ['2'] }] } as const;
  expect(grade(question, ['1', ' ']).complete).toBe(false);
  expect(grade(question, ['9', '9']).complete).toBe(true);
});
