import { Converter } from 'opencc-js/t2cn';
import { expect, test } from 'vitest';
import { indexedPart } from '../../src/search/indexed-part.ts';
import { traditionalPairs } from '../../src/search/traditional-pairs.ts';

const page = (main: string, rest = '') =>
  `<html><body><nav>目录</nav>${rest}<main class="a" data-pagefind-body>${main}</main><footer></footer></body></html>`;

test('holds what is indexed, with the attributes that search reads', () => {
  const part = indexedPart(page('<p>少货</p><main>内</main><i data-pagefind-meta="kw:漏发"></i>'));
  expect(part).toContain('<p>少货</p>');
  expect(part).toContain('漏发');
  expect(part).not.toContain('目录');
});

test('changes with metadata outside, not with what else is outside', () => {
  const plain = indexedPart(page('少货'));
  expect(indexedPart(page('少货', '<p>新导航</p>'))).toBe(plain);
  expect(indexedPart(page('少货', '<b data-pagefind-filter="kind:flow">新</b>'))).not.toBe(plain);
});

test('a page without the mark is not indexed', () => {
  expect(indexedPart('<main>少货</main>')).toBeUndefined();
  expect(indexedPart('<p data-note="data-pagefind-body">少货</p>')).toBeUndefined();
});

test('pairs of traditional characters lead to what the site uses', () => {
  const toSimplified = Converter({ from: 't', to: 'cn' });
  expect(traditionalPairs(['<p>退货</p>'], toSimplified)).toContain('貨货');
  expect(traditionalPairs(['退货', 'abc'], toSimplified)).not.toContain('單');
  expect(traditionalPairs([], toSimplified)).toBe('');
});
