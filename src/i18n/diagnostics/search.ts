import { wording } from './text.ts';

export const searchTexts = {
  'search/empty-group': wording<{ words: number; terms: number }>({
    'zh-CN': ({ words }) =>
      words === 0
        ? {
            message: '这一组同义词没有 words，应写上手册里用的那个词。',
            hint: '补一行“words: [手册用的词]”；别的叫法写在 also 里。',
          }
        : {
            message: '这一组只有一个词，没有别的叫法，起不了作用。',
            hint: '在 also 里补上大家平时会说的叫法，如“also: [俗名, 简称]”；不需要就删去这一组。',
          },
    en: ({ words }) =>
      words === 0
        ? {
            message: 'A group of synonyms without words, expected the word that the handbook uses.',
            hint: 'Add "words: [the word]"; other names for it go into "also".',
          }
        : {
            message: 'A group of synonyms with a single term, expected at least two.',
            hint: 'Add what people say in its place to "also", or delete the group.',
          },
  }),
  'search/duplicate-term': wording<{ term: string; firstLine: number; sameGroup: boolean }>({
    'zh-CN': ({ term, firstLine, sameGroup }) => ({
      message: sameGroup
        ? `“${term}”在同一组里写了两次（第 ${firstLine} 行已有）。`
        : `“${term}”出现在两组同义词里（第 ${firstLine} 行已有），一个词只能属于一组。`,
      hint: sameGroup ? '删去其中一个。' : '只留在意思最近的那一组；如果两组说的是一回事，合成一组。',
    }),
    en: ({ term, firstLine, sameGroup }) => ({
      message: sameGroup
        ? `"${term}" stands twice in one group (first on line ${firstLine}).`
        : `"${term}" stands in two groups (first on line ${firstLine}), expected one.`,
      hint: sameGroup
        ? 'Delete one of them.'
        : 'Keep it in the closer group; if both mean the same, make them one group.',
    }),
  }),
  'search/stop-word-is-term': wording<{ word: string; termLine: number }>({
    'zh-CN': ({ word, termLine }) => ({
      message: `“${word}”既是停用词，又是第 ${termLine} 行的同义词。停用词搜索时会略去。`,
      hint: `从 stop_words 或那一组里删去“${word}”。`,
    }),
    en: ({ word, termLine }) => ({
      message: `"${word}" is a stop word and also a term on line ${termLine}. Stop words are left out of searches.`,
      hint: `Delete "${word}" from stop_words or from that group.`,
    }),
  }),
  'search/query-twice': wording<{ query: string; firstLine: number }>({
    'zh-CN': ({ query, firstLine }) => ({
      message: `“${query}”写了两次，第一次在第 ${firstLine} 行。`,
      hint: '删掉一处；两处该找到的页面不同，就写成 expect: [一, 二]。',
    }),
    en: ({ query, firstLine }) => ({
      message: `"${query}" stands twice, first in line ${firstLine}.`,
      hint: 'Delete one; if both pages will do, write expect: [one, other].',
    }),
  }),
  'search/unknown-page': wording<{ page: string; suggestion: string | undefined }>({
    'zh-CN': ({ page, suggestion }) => ({
      message: `期望找到的页面“${page}”不存在。`,
      hint: suggestion
        ? `是不是想写 ${suggestion}？`
        : '写页面地址，前后不带斜线：processes/missing-items、flows/refund、phrases。',
    }),
    en: ({ page, suggestion }) => ({
      message: `There is no page "${page}" to be found.`,
      hint: suggestion
        ? `Did you mean ${suggestion}?`
        : 'Write its address without slashes at the ends: processes/missing-items, flows/refund, phrases.',
    }),
  }),
  'search/not-found': wording<{
    query: string;
    expect: readonly string[];
    within: number;
    rank: number | undefined;
    first: { readonly title: string; readonly url: string } | undefined;
  }>({
    'zh-CN': ({ query, expect, within, rank, first }) => ({
      message: `搜“${query}”，前 ${within} 条里应有 ${expect.join(' 或 ')}，${rank === undefined ? '十条里都没有' : `它在第 ${rank} 条`}；排第一的是${first ? `“${first.title}”（${first.url}）` : '空的，什么也没找到'}。`,
      hint: '在 content/search.yaml 里给那一页的词补上这种说法（also、short、typos），重新生成网站，再查一次。',
    }),
    en: ({ query, expect, within, rank, first }) => ({
      message: `A search for "${query}" should find ${expect.join(' or ')} among the first ${within}; ${rank === undefined ? 'it is not among the first ten' : `it is number ${rank}`}, and ${first ? `"${first.title}" (${first.url}) comes first` : 'nothing was found'}.`,
      hint: 'Add these words to the group of that page in content/search.yaml (also, short, typos), build the site and check again.',
    }),
  }),
} as const;
