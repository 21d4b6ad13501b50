import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { queryPlanner } from '../../src/search/query-plan.ts';
import { sampleConfig, segment } from './samples.ts';

const plan = queryPlanner({ ...sampleConfig, traditional: '貨货單单' }, segment);
const terms = (query: string) => plan(query).searches.map(({ term }) => term);
const soundTerms = (query: string) => plan(query).bySound.searches.map(({ term }) => term);

describe('each way of asking', () => {
  test('a word of the handbook: quoted and plain', () => {
    expect(terms('查件')).toEqual(['"查件"', '查件']);
  });

  test('a whole sentence: without its stop words, and led to the handbook’s word', () => {
    expect(terms('客户收到货少了怎么办')).toEqual(
      expect.arrayContaining(['"客户收到货少了怎么办"', '收到 货少了', '收到 少货', '少货', '收到']),
    );
    // No page says a long one word for word.
    expect(terms('客户收到货少了打电话来怎么办').filter((term) => term.startsWith('"'))).toEqual([]);
  });

  test('a synonym', () => {
    expect(terms('漏发')).toContain('少货');
  });

  test('an abbreviation and a known misspelling', () => {
    expect(terms('COD')).toContain('货到付款');
    expect(terms('催府')).toContain('催付');
  });

  test('traditional and full-width characters', () => {
    expect(plan('退貨').text).toBe('退货');
    expect(terms('催單')).toContain('催付');
    expect(terms('ＣＯＤ')).toContain('货到付款');
  });

  test('pinyin in full, as initials, with spaces and half typed', () => {
    for (const typed of ['shaohuo', 'shao huo', 'shao货', 'loufa', 'lf']) expect(terms(typed)).toContain('少货');
    expect(terms('chajian')).toContain('chajian');
  });

  test('an abbreviation that also is the initials of another word means itself', () => {
    const none = { also: [], short: [], typos: [] };
    const groups = [
      { ...none, words: ['质检'], short: ['qc'] },
      { ...none, words: ['活动'], also: ['清仓'] },
    ];
    const asked = queryPlanner({ groups, stopWords: [], traditional: '' }, segment)('QC').searches;
    expect(asked.map(({ term }) => term)).toContain('质检');
    expect(asked.map(({ term }) => term)).not.toContain('活动');
  });

  test('letters that can mean two things are led to both', () => {
    expect(terms('fahuo')).toEqual(expect.arrayContaining(['发货', '情绪']));
  });

  test('a homophone typo, once the query is found nowhere', () => {
    expect(soundTerms('催但')).toEqual(expect.arrayContaining(['cuidan', '催付']));
    expect(soundTerms('错活')).toContain('cuohuo');
    expect(terms('催但')).not.toContain('催付');
  });

  test('a homophone typo that a segmenter cuts in two, or that holds another term', () => {
    expect(soundTerms('货到付宽')).toContain('货到付款');
    expect(soundTerms('推换')).toContain('退货');
  });

  test('sounds that many do not tell apart', () => {
    expect(soundTerms('扫货')).toContain('少货');
    expect(terms('saohuo')).toContain('少货');
  });

  test('letters beside Chinese that cannot be read aloud are no pinyin', () => {
    expect(terms('dsr评分').filter((term) => /pingfen/.test(term))).toEqual([]);
  });

  test('numbers as others write them', () => {
    expect(terms('十二小时')).toContain('12小时');
    expect(terms('2件少货')).toContain('两件 少货');
    expect(terms('四点半查件')).toEqual(expect.arrayContaining(['430 查件', '1630 查件']));
    expect(terms('一直查件').filter((term) => term.includes('1'))).toEqual([]);
  });

  test('a single character', () => {
    expect(terms('催')).toEqual(['"催"', '催']);
  });

  test('signs inside a word are left out, as the index does', () => {
    expect(terms('T/T付款')).toContain('tt 付款');
  });
});

test('what is wanted holds the typed word and its synonyms', () => {
  expect(plan('漏发').wanted[0]).toMatchObject({ typed: ['漏发'], synonyms: ['少货', '少件', '货少了'] });
  expect(plan('3天').wanted[0]).toMatchObject({ typed: ['3天', '三天'], synonyms: [] });
});

test('nothing to search for is no plan', () => {
  for (const query of ['', '   ', '!!!', '""', '\u0000']) expect(plan(query)).toMatchObject({ text: '', searches: [] });
});

test('whatever is typed, the plan is bounded and quotes nothing but whole terms', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3000 }),
    fc.constantFrom(
      '.*+?^{$}()|[]\\',
      '<img src=x onerror=alert(1)>',
      '货'.repeat(10_000),
      'a'.repeat(10_000),
      '少货 '.repeat(3000),
    ),
    fc.string({ unit: fc.constantFrom(...'少货漏发的 "“<.*'), maxLength: 200 }),
  );
  fc.assert(
    fc.property(hostile, (query) => {
      const { searches, byParts, bySound } = plan(query);
      const all = [...searches, ...byParts, ...bySound.searches];
      expect(all.length).toBeLessThan(100);
      for (const { term, weight } of all) {
        expect(term.replace(/^"(.*)"$/s, '$1')).not.toContain('"');
        expect(term.length).toBeGreaterThan(0);
        expect(weight).toBeGreaterThan(0);
      }
    }),
  );
});
