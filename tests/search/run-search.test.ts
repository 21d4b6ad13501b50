import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageRecord, SearchEngine } from '../../src/search/engine.ts';
import { queryPlanner } from '../../src/search/query-plan.ts';
import { maxResults, runSearch } from '../../src/search/run-search.ts';
import { sampleConfig, segment } from './samples.ts';

const record = (title: string, text: string, kind = 'chapter'): PageRecord => ({
  url: `/${title}/`,
  text: `${title}. ${text}`,
  anchors: [],
  meta: { title },
  filters: { kind: [kind], part: ['流程'] },
});

const plan = queryPlanner({ ...sampleConfig, traditional: '貨货' }, segment);

/** Finds pages whose text holds every word of the term, in the order given. */
function engineOf(pages: readonly PageRecord[]): SearchEngine & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async search(term) {
      asked.push(term);
      const words = term.startsWith('"') ? [term.slice(1, -1)] : term.split(' ');
      return pages
        .map((page, index) => ({ page, index }))
        .filter(({ page }) => words.every((word) => page.text.toLowerCase().includes(word)))
        .map(({ page, index }) => ({ page: String(index), load: async () => page }));
    },
  };
}

const search = async (query: string, pages: readonly PageRecord[]) => {
  const engine = engineOf(pages);
  const found = await runSearch(query, {
    engine,
    plan,
    kinds: {},
    stopWords: sampleConfig.stopWords,
    total: pages.length,
  });
  return { titles: found.pages.map(({ title }) => title), asked: engine.asked, found };
};

const pages = [
  record('礼仪', '少货时也要先道歉'),
  record('少货测验', '少货先查什么', 'quiz'),
  record('少货怎么处理', '先查底单'),
  record('催付', '提醒没付款的客户'),
];

describe('a search', () => {
  test('finds what the handbook calls otherwise, the chapter about it first', async () => {
    const { titles, found } = await search('漏发了怎么办', pages);
    expect(titles).toEqual(['少货怎么处理', '少货测验', '礼仪']);
    expect(found.pages[0]).toMatchObject({ url: '/少货怎么处理/', kind: 'chapter', part: '流程' });
  });

  test('asks by sound only when the query stands nowhere', async () => {
    expect((await search('少货', pages)).asked).not.toContain('shaohuo');
    const typo = await search('催但', pages);
    expect(typo.asked).toContain('cuidan');
    expect(typo.titles).toEqual(['催付']);
  });

  test('gives no page that holds nothing of the query', async () => {
    // An engine that takes the nearest word it knows for every other one.
    const engine: SearchEngine = { search: async () => [{ page: '1', load: async () => record('礼仪', '少货') }] };
    const found = await runSearch('zzqq', { engine, plan, kinds: {}, stopWords: [], total: 1 });
    expect(found.pages).toEqual([]);
  });

  test('gives ten pages at most', async () => {
    const many = Array.from({ length: 40 }, (_, index) => record(`少货${index}`, '底单'));
    expect((await search('少货', many)).titles).toHaveLength(maxResults);
  });

  test('has everything fetched before it searches, and stops when there is no more need', async () => {
    const engine = engineOf(pages);
    const prepared: string[] = [];
    const prepare = async (terms: readonly string[]) => void prepared.push(...terms);
    await runSearch('少货', { engine: { ...engine, prepare }, plan, kinds: {}, stopWords: [], total: 4 });
    expect(prepared).toEqual(engine.asked);

    const stopped = engineOf(pages);
    const pause = () => (stopped.asked.length < 1 ? Promise.resolve() : Promise.reject(new Error('typed on')));
    const tools = { engine: stopped, plan, kinds: {}, stopWords: [], total: 4, pause };
    await expect(runSearch('少货催付', tools)).rejects.toThrow('typed on');
    expect(stopped.asked).toHaveLength(1);
  });

  test('fails when the engine does', async () => {
    const engine: SearchEngine = { search: () => Promise.reject(new Error('offline')) };
    await expect(runSearch('少货', { engine, plan, kinds: {}, stopWords: [], total: 1 })).rejects.toThrow('offline');
  });
});

test('asks nothing for nothing, and little for whatever is typed', async () => {
  expect((await search('  ', pages)).asked).toEqual([]);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 500 }), async (query) => {
      const { asked } = await search(query, pages);
      expect(asked.length).toBeLessThan(100);
    }),
    { numRuns: 50 },
  );
});
