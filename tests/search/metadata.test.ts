import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageTermsFor } from '../../src/search/metadata.ts';
import { emptySearchConfig } from '../../src/search/model.ts';
import { sampleConfig, toPinyin } from './samples.ts';

const terms = pageTermsFor(sampleConfig, toPinyin);
const tokens = (text: string) => text.split(' ');
const begins = (text: string, word: string) => tokens(text).some((token) => token.startsWith(word));

describe('hidden words', () => {
  test('hold every part of title and headings as the beginning of a token', () => {
    const { kw } = terms({ title: '快递丢件登记', headings: ['先问取件员'] });
    for (const word of ['快递', '丢件', '件', '登记', '取件员', '员', '丢件登记']) expect(begins(kw, word)).toBe(true);
  });

  test('of the title stand by themselves, too, as they tell more', () => {
    const { tw } = terms({ title: '少货怎么处理', headings: ['先催付'] });
    expect(tokens(tw)).toEqual(['少货', '货']);
  });

  test('leave out stop words of two and more characters', () => {
    const { kw } = terms({ title: '丢件怎么处理', headings: [] });
    expect(kw).toBe('丢件 件');
  });

  test('hold the synonyms of a term that stands in the title or in a heading', () => {
    expect(begins(terms({ title: '少货怎么处理', headings: [] }).kw, '漏发')).toBe(true);
    expect(begins(terms({ title: '下单之后', headings: ['没付款的先催付'] }).kw, '催单')).toBe(true);
    expect(begins(terms({ title: '礼仪', headings: [] }).kw, '漏发')).toBe(false);
  });

  test('hold no misspelling', () => {
    expect(terms({ title: '催付', headings: [] }).kw).not.toContain('府');
  });

  test('hold words in Latin letters and figures whole', () => {
    expect(tokens(terms({ title: 'EMS资费与 16:30 截单', headings: [] }).kw)).toEqual(
      expect.arrayContaining(['ems', '16:30', '资费与']),
    );
  });
});

test('pinyin stands in full and as initials', () => {
  const { py } = terms({ title: '少货', headings: [] });
  for (const typed of ['shaohuo', 'shao', 'huo', 'sh', 'loufa', 'lf']) expect(begins(py, typed)).toBe(true);
});

const han = fc.string({ unit: fc.constantFrom(...'少货错退换催付件单快递登记投诉'), minLength: 1, maxLength: 12 });

test('no token is the beginning of another, and every word up to four characters is found', () => {
  const plain = pageTermsFor(emptySearchConfig, toPinyin);
  fc.assert(
    fc.property(
      han,
      fc.array(han, { maxLength: 4 }),
      fc.nat(),
      fc.integer({ min: 1, max: 4 }),
      (title, headings, at, length) => {
        const { kw, py } = plain({ title, headings });
        for (const list of [tokens(kw), tokens(py)]) {
          for (const token of list) expect(list.filter((other) => other.startsWith(token))).toEqual([token]);
        }
        const start = at % title.length;
        expect(begins(kw, title.slice(start, start + length))).toBe(true);
        expect(begins(py, toPinyin(title.slice(start, start + length)).join(''))).toBe(true);
      },
    ),
  );
});
