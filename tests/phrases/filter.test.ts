import { describe, expect, test } from 'vitest';
import { everyPhrase, type PhraseEntry, phraseFilter } from '../../src/phrases/filter.ts';
import { toSimplified } from '../../src/search/normalize-query.ts';
import { syllableOf } from '../../src/search/syllable.ts';

const entry = (id: string, about: string, text: string, changes: Partial<PhraseEntry> = {}): PhraseEntry => ({
  id,
  stage: 'other',
  language: 'zh-CN',
  roles: [],
  about,
  text,
  ...changes,
});

const entries = [
  entry('hello', '问候 客户只发了“在吗”', '您好，我是{shop}的{agent}。', { stage: 'greeting', roles: ['presales'] }),
  entry('missing', '少货 客户说少了一件 漏发 缺件', '很抱歉，我先查出库单。', {
    stage: 'missing',
    roles: ['after-sales'],
  }),
  entry('wrong', '错货 客户说发错了', '抱歉，和少货一样先拍照。', { stage: 'wrong', roles: ['after-sales'] }),
  entry('thanks', 'Farewell after a purchase', 'Thank you for your order, ＥＭＳ is on its way.', { language: 'en' }),
];
const filter = phraseFilter(entries, { fold: (text) => toSimplified(text, '貨货錯错'), syllable: syllableOf });
const find = (text: string, changes = {}) => filter({ ...everyPhrase, text, ...changes });

describe('the filter', () => {
  test('shows everything in order when nothing is asked for', () => {
    expect(find('  ')).toEqual(['hello', 'missing', 'wrong', 'thanks']);
  });

  test('puts what a reply is for before the words in it', () => {
    expect(find('少货')).toEqual(['missing', 'wrong']);
  });

  test.each([
    ['other words for it', '漏发', 'missing'],
    ['traditional characters', '少貨', 'missing'],
    ['pinyin', 'shaohuo', 'missing'],
    ['pinyin as an input method writes it', "shao'huo", 'missing'],
    ['initials', 'khsfc', 'wrong'],
    ['full width', 'ｆａｒｅｗｅｌｌ', 'thanks'],
    ['full width in the reply', 'EMS', 'thanks'],
    ['case', 'THANK', 'thanks'],
    ['a sentence that stands nowhere', '收到货发现少了一件怎么办', 'missing'],
  ])('finds by %s', (_, query, id) => {
    expect(find(query)[0]).toBe(id);
  });

  test('every word must be found', () => {
    expect(find('抱歉 拍照')).toEqual(['wrong']);
    expect(find('抱歉 火星')).toEqual([]);
  });

  test('gives nothing for what has nothing to do with any', () => {
    expect(find('火星移民局')).toEqual([]);
    expect(find('zzzz')).toEqual([]);
  });

  test('narrows by stage, language and role; a reply for everybody is for each role', () => {
    expect(find('', { stage: 'wrong' })).toEqual(['wrong']);
    expect(find('', { language: 'en' })).toEqual(['thanks']);
    expect(find('', { role: 'presales' })).toEqual(['hello', 'thanks']);
    expect(find('少货', { role: 'presales' })).toEqual([]);
  });
});
