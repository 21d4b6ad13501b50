import { expect, test } from 'vitest';
import { present } from '../../src/search/present.ts';
import type { WantedTerm } from '../../src/search/wanted.ts';

const sections = [
  { id: undefined, heading: '退换货与退款', text: '读完能办好一次退货。' },
  { id: 'steps', heading: '退换货怎么走', text: '登记、收货、验货。运费另说。' },
  { id: '运费', heading: '运费谁来出', text: '质量问题由店铺承担运费。' },
];
const page = { url: '/x/handbook/p/returns/', title: '退换货与退款', kind: 'chapter', part: '流程', sections };
const want = (typed: string, ...synonyms: string[]): WantedTerm => ({
  typed: [typed],
  synonyms,
  sound: undefined,
  weight: 1,
});
const show = (...terms: WantedTerm[]) => present({ pages: [page], wanted: { text: '', terms } })[0];

test('leads to the section that answers, and names others that do', () => {
  const result = show(want('运费'), want('承担'));
  expect(result?.url).toBe('/x/handbook/p/returns/#%E8%BF%90%E8%B4%B9');
  expect(result?.section).toBe('运费谁来出');
  expect(result?.excerpt.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['承担', '运费']);
  expect(result?.more).toEqual([{ url: '/x/handbook/p/returns/#steps', heading: '退换货怎么走' }]);
});

test('leads to the top where the title answers', () => {
  const result = show(want('退货', '退换货'));
  expect(result).toMatchObject({ url: '/x/handbook/p/returns/', section: undefined, title: '退换货与退款' });
  expect(result?.more.map(({ heading }) => heading)).toEqual(['退换货怎么走']);
});

test('a heading that only sounds like the query is led to, too', () => {
  const typo: WantedTerm = { typed: ['运肥'], synonyms: [], sound: 'yunfei', weight: 1 };
  expect(show(typo)?.section).toBe('运费谁来出');
});

test('a page that only hidden words matched is led to at its top', () => {
  expect(show(want('别的'))).toMatchObject({ url: '/x/handbook/p/returns/', more: [] });
});
