import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSite as openBuiltSite } from '../../scripts/search/open-site.ts';
import type { SearchRecord } from '../../src/handbook/search-records.ts';
import type { Language } from '../../src/i18n/language.ts';
import { buildSearchIndex } from '../../src/integrations/search-index.ts';
import { pageTermsFor } from '../../src/search/metadata.ts';
import { emptySearchConfig, type SearchConfig } from '../../src/search/model.ts';
import { sampleConfig, toPinyin } from '../search/samples.ts';

let folder: string;
let site: string;
beforeEach(() => {
  records = [];
  folder = mkdtempSync(join(tmpdir(), 'search-index-'));
  site = join(folder, 'site');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Titles of what a query finds in a built site, best first. */
async function openSite(folder: string, language: Language = 'zh-CN') {
  const search = await openBuiltSite(folder, language);
  return async (query: string) => (await search(query)).map(({ title }) => title);
}

const terms = pageTermsFor(sampleConfig, toPinyin);

function write(path: string, title: string, body: string, { nav = '目录', indexed = true } = {}): void {
  const { kw, py } = terms({ title, headings: [] });
  const hidden = `<i hidden data-pagefind-meta="kw[data-kw], py[data-py]" data-kw="${kw}" data-py="${py}"></i>`;
  const file = join(site, path, 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  const main = `<main${indexed ? ' data-pagefind-body' : ''}>${hidden}<h1>${title}</h1><p>${body}</p></main>`;
  writeFileSync(file, `<!doctype html><html lang="zh-CN"><body><nav>${nav}</nav>${main}</body></html>`);
}

function writeSite(): void {
  write('missing', '少货怎么处理', '先查出库单底单，再比快递单上的重量。');
  write('wrong', '错货怎么处理', '请客户拍照，核对出库单。');
  write('payment', '催付与关闭订单', '满 12 小时还没付款的，提醒一次。');
  write('returns', '退换货与退款', '质量问题由店铺承担运费。');
  write('search', '搜索', '不进索引', { indexed: false });
}

const record: SearchRecord = {
  url: '/phrases/#missing-first',
  title: '客户说少收了袜子',
  text: '很抱歉，我先查一下称重记录。',
  kind: 'phrases',
  part: '少货',
  roles: ['志愿者'],
  names: ['少货'],
};
let records: SearchRecord[] = [];

const build = (config: SearchConfig = sampleConfig) =>
  buildSearchIndex({ site, cacheDir: join(folder, 'cache'), config, language: 'zh-CN', records });

const files = (path = join(site, 'pagefind')): readonly string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
const bytes = () => files().map((file) => [file, readFileSync(file).toString('base64')]);

describe('the index', () => {
  test('lies beside the site, without what the site does not use', async () => {
    writeSite();
    expect(await build()).toEqual({ pages: 4, kept: false });
    const names = readdirSync(join(site, 'pagefind'));
    expect(names).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-entry.json', 'handbook.json']));
    expect(names.filter((name) => /ui|highlight|worker/.test(name))).toEqual([]);
    const vocabulary = JSON.parse(readFileSync(join(site, 'pagefind/handbook.json'), 'utf8'));
    expect(vocabulary).toMatchObject({ pages: 4, groups: sampleConfig.groups });
    expect(vocabulary.traditional).toContain('貨货');
  });

  test('is kept, byte for byte, while nothing indexed has changed', async () => {
    writeSite();
    await build();
    const first = bytes();
    rmSync(site, { recursive: true });
    writeSite();
    write('missing', '少货怎么处理', '先查出库单底单，再比快递单上的重量。', { nav: '别的目录' });
    write('search', '搜索', '别的话', { indexed: false });
    expect(await build()).toEqual({ pages: 4, kept: true });
    expect(bytes()).toEqual(first);
  });

  test.each<[string, () => SearchConfig | undefined]>([
    ['a text', () => void write('wrong', '错货怎么处理', '先致歉。')],
    ['a page more', () => void write('damage', '运输破损', '先拍照。')],
    ['a page less', () => void rmSync(join(site, 'wrong'), { recursive: true })],
    ['a record', () => void records.push({ ...record, title: '发货通知' })],
    ['a synonym', () => ({ ...sampleConfig, groups: sampleConfig.groups.slice(1) })],
  ])('is made anew after a change of %s', async (_, change) => {
    writeSite();
    await build();
    const config = change();
    expect(await build(config ?? sampleConfig)).toMatchObject({ kept: false });
  });

  test('of the state before the last is still there, older ones are not', async () => {
    writeSite();
    await build();
    for (const body of ['二', '三']) {
      write('wrong', '错货怎么处理', body);
      await build();
    }
    write('wrong', '错货怎么处理', '二');
    expect(await build()).toMatchObject({ kept: true });
    expect(readdirSync(join(folder, 'cache/search'))).toHaveLength(3);
  });

  test('is not made of a site without indexed pages, and a former one goes', async () => {
    writeSite();
    await build();
    rmSync(site, { recursive: true });
    write('search', '搜索', '不进索引', { indexed: false });
    expect(await build()).toEqual({ pages: 0, kept: false });
    expect(existsSync(join(site, 'pagefind'))).toBe(false);
  });
});

test('a record is found by its words, by synonyms and by pinyin, and leads to its anchor', async () => {
  writeSite();
  records = [record];
  expect(await build()).toEqual({ pages: 5, kept: false });
  const find = await openSite(site);
  for (const query of ['称重记录', '袜子', 'wazi']) expect((await find(query))[0], query).toBe(record.title);
  // The chapter about it comes before it.
  expect((await find('漏发')).slice(0, 2)).toEqual(['少货怎么处理', record.title]);
  const fragments = files().filter((file) => file.endsWith('.pf_fragment'));
  const texts = fragments.map((file) => gunzipSync(readFileSync(file)).toString());
  expect(texts.filter((text) => text.includes('"/phrases/#missing-first"'))).toHaveLength(1);
});

test('an English site is searched as English', async () => {
  write('lost', 'Lost parcels', 'Call the courier first, then tell the customer.');
  write('late', 'Late parcels', 'Tell the customer when it will come.');
  await buildSearchIndex({ site, cacheDir: join(folder, 'cache'), config: emptySearchConfig, language: 'en' });
  const find = await openSite(site, 'en');
  expect((await find('lost parcel'))[0]).toBe('Lost parcels');
  expect(await find('couriers')).toEqual(['Lost parcels']);
  expect(await find('xylophone')).toEqual([]);
});

test('a built site answers every way of asking', async () => {
  writeSite();
  await build();
  const find = await openSite(site);
  const expected: readonly (readonly [string, string])[] = [
    ['少货', '少货怎么处理'],
    ['客户收到货少了怎么办', '少货怎么处理'],
    ['漏发', '少货怎么处理'],
    ['shaohuo', '少货怎么处理'],
    ['shao huo', '少货怎么处理'],
    ['cuohuo', '错货怎么处理'],
    ['错活', '错货怎么处理'],
    ['催但', '催付与关闭订单'],
    ['催单', '催付与关闭订单'],
    ['催單', '催付与关闭订单'],
    ['退貨', '退换货与退款'],
    ['thh', '退换货与退款'],
    ['换个尺码', '退换货与退款'],
    ['退', '退换货与退款'],
    ['１２小时未付款', '催付与关闭订单'],
    ['运费谁承担', '退换货与退款'],
  ];
  const first = await Promise.all(expected.map(async ([query]) => [query, (await find(query))[0]]));
  expect(first).toEqual(expected);
  expect(await find('火星')).toEqual([]);
});
