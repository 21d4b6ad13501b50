import { describe, expect, test } from 'vitest';
import { fuse, rarity } from '../../src/search/fuse.ts';
import { type RankedPage, rerank } from '../../src/search/rerank.ts';

let count = 0;
const answer = (weight: number, pages: readonly string[], byRarity = false, about = `x${count++}`) => ({
  search: { term: 'x', weight, byRarity, about },
  pages,
});

describe('fuse', () => {
  test('a page scores weight / (rank + 3) in each answer', () => {
    const fused = fuse([answer(3, ['a', 'b']), answer(2, ['b'])], 10);
    expect(fused).toEqual([
      { page: 'b', score: 3 / 4 + 2 / 3 },
      { page: 'a', score: 1 },
    ]);
  });

  test('of searches for the same, a page’s best counts', () => {
    const fused = fuse([answer(3, ['a'], false, '货'), answer(2, ['a', 'b'], false, '货'), answer(1, ['b'])], 10);
    expect(fused).toEqual([
      { page: 'a', score: 1 },
      { page: 'b', score: 2 / 4 + 1 / 3 },
    ]);
  });

  test('a word that is everywhere says nothing', () => {
    expect(fuse([answer(1, ['a', 'b'], true), answer(1, ['b'])], 2)[0]?.page).toBe('b');
    expect(rarity(1, 100)).toBe(1);
    expect(rarity(100, 100)).toBe(0);
    expect(rarity(10, 100)).toBeCloseTo(0.5);
    expect(rarity(500, 100)).toBe(0);
  });

  test('without answers there is nothing', () => {
    expect(fuse([], 10)).toEqual([]);
  });
});

describe('rerank', () => {
  const page = (name: string, values: Partial<RankedPage>): RankedPage => ({
    page: name,
    score: 1,
    title: name,
    sections: [],
    hidden: '',
    kind: 'chapter',
    ...values,
  });
  const wanted = { text: '漏发', terms: [{ typed: ['漏发'], synonyms: ['少货'], sound: undefined, weight: 1 }] };
  const order = (...pages: RankedPage[]) =>
    rerank(pages, wanted, { kinds: {}, stopWords: ['怎么', '处理'] }).map(({ page: name }) => name);

  test('a title that answers comes before text that does', () => {
    const text = { id: 'a', heading: '别的', text: '少货的先查底单' };
    expect(order(page('回复怎么写', { sections: [text] }), page('少货怎么处理', {}))).toEqual([
      '少货怎么处理',
      '回复怎么写',
    ]);
  });

  test('a title that is all about it comes before one that mentions it', () => {
    expect(order(page('少货、错货与破损', {}), page('少货怎么处理', {}))[0]).toBe('少货怎么处理');
  });

  test('a quiz comes after the chapter it repeats', () => {
    expect(order(page('少货', { kind: 'quiz', score: 1.5 }), page('少货', { kind: 'chapter' }))).toHaveLength(2);
    const [first] = rerank(
      [page('q', { title: '少货', kind: 'quiz', score: 1.5 }), page('c', { title: '少货' })],
      wanted,
      { kinds: {}, stopWords: [] },
    );
    expect(first?.page).toBe('c');
  });

  test('a heading that is nearly the query comes before one that shares a word', () => {
    const query = {
      text: '快递员不送上门',
      terms: ['快递员', '送上门'].map((typed) => ({ typed: [typed], synonyms: [], sound: undefined, weight: 1 })),
    };
    const section = (heading: string) => ({ id: 'a', heading, text: '快递员说送上门要加钱' });
    const [first] = rerank(
      [page('a', { sections: [section('快递员来取件')] }), page('b', { sections: [section('快递没送上门')] })].map(
        (one) => ({
          ...one,
          sections: [{ id: undefined, heading: one.page, text: '' }, ...one.sections],
        }),
      ),
      query,
      { kinds: {}, stopWords: [] },
    );
    expect(first?.page).toBe('b');
  });

  test('whoever names a kind of page gets that kind', () => {
    const pages = [page('少货怎么处理', {}), page('少货测验', { kind: 'quiz' })];
    const ranking = { kinds: { quiz: '测验' }, stopWords: ['怎么', '处理'] };
    const first = (text: string, ...words: string[]) =>
      rerank(
        pages,
        { text, terms: words.map((typed) => ({ typed: [typed], synonyms: [], sound: undefined, weight: 1 })) },
        ranking,
      )[0]?.page;
    expect(first('少货', '少货')).toBe('少货怎么处理');
    expect(first('少货测验', '少货', '测验')).toBe('少货测验');
  });

  test('a homophone in the title answers a typo', () => {
    const typo = { text: '错活', terms: [{ typed: ['错活'], synonyms: [], sound: 'cuohuo', weight: 1 }] };
    const [first] = rerank([page('礼仪', {}), page('错货怎么处理', {})], typo, {
      kinds: {},
      stopWords: ['怎么', '处理'],
    });
    expect(first?.page).toBe('错货怎么处理');
  });
});
