import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Served, serveFolder } from '../site/serve-folder.ts';
import { launchBrowser } from './launch-browser.ts';
import { accessibilityViolations, openPage } from './open-page.ts';

let browser: Browser;
let shop: Served;

beforeAll(async () => {
  browser = await launchBrowser();
  shop = await serveFolder(inject('shop').folder);
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

const searchFor = (query: string) => `${shop.origin}/search/?q=${encodeURIComponent(query)}`;

test('results are narrowed by kind, and widened again', async () => {
  const { page, trouble, close } = await openPage(browser);
  await page.goto(searchFor('少货'));
  await page.locator('[data-search-result]').first().waitFor();
  await page.locator('main .search-filters summary').click();
  const kind = page.locator('main .search-filter-row select').first();
  await kind.selectOption('flow');
  await expect
    .poll(() =>
      page
        .locator('.search-kind')
        .allTextContents()
        .then((kinds) => [...new Set(kinds)]),
    )
    .toEqual(['流程']);
  expect(await accessibilityViolations(page)).toEqual([]);
  await kind.selectOption('');
  await expect.poll(async () => new Set(await page.locator('.search-kind').allTextContents()).size).toBeGreaterThan(1);
  expect(trouble).toEqual([]);
  await close();
});

test('what is not found is noted on the device, shown, exported and switched off', async () => {
  const { page, trouble, close } = await openPage(browser);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).origin}`));
  await page.goto(searchFor('天王盖地虎'));
  const noted = page.locator('.missed-list li');
  await expect.poll(() => noted.allTextContents()).toEqual(['天王盖地虎 1 次']);
  // Half a query on the way to another one is none.
  await page.locator('main [data-search-input]').fill('宝塔镇河妖怪');
  await page.waitForTimeout(500);
  await page.locator('main [data-search-input]').fill('少货');
  await page.locator('[data-search-result]').first().waitFor();
  await page.waitForTimeout(2000);
  expect(await noted.count()).toBe(1);
  await page.locator('.search-not-useful button').click();
  await expect.poll(() => noted.first().textContent()).toBe('少货 1 次');
  const download = page.waitForEvent('download');
  await page.locator('[data-missed-export]').click();
  const text = readFileSync(await (await download).path(), 'utf8');
  expect(text.split('\n').map((line) => line.split('\t')[0])).toEqual(['天王盖地虎', '少货', '']);
  await page.locator('.missed-list input').uncheck();
  await page.locator('[data-missed-clear]').click();
  await page.locator('main [data-search-input]').fill('天王盖地虎虎');
  await page.waitForTimeout(2500);
  expect(await noted.count()).toBe(0);
  expect(new Set(asked)).toEqual(new Set([`GET ${shop.origin}`]));
  expect(trouble).toEqual([]);
  await close();
});

test('an empty result offers near words of the handbook, which search at a click', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${shop.origin}/search/`);
  const near = page.locator('.search-note .search-recent-query');
  const input = page.locator('main [data-search-input]');
  for (const query of ['议鸡价', '差虎评']) {
    await input.fill(query);
    await page.waitForTimeout(600);
    if ((await near.count()) > 0) break;
  }
  if ((await near.count()) > 0) {
    await near.first().click();
    await page.locator('[data-search-result]').first().waitFor();
  } else {
    // Found after all, by sound: that is better still.
    expect(await page.locator('[data-search-result]').count()).toBeGreaterThan(0);
  }
  await close();
});

test.each([
  ['ten kilobytes', '少货'.repeat(2500)],
  ['markup', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
  ['a pattern', '(.*)+$[^'],
  ['quotes and operators', '"少货" AND ":" -- ; DROP'],
  ['lone surrogates and marks', '\uD800\u202E少货\u0000'],
])('%s in the address or the input do no harm', async (_, query) => {
  const { page, trouble, close } = await openPage(browser);
  await page.goto(`${shop.origin}/search/`);
  await page.locator('main [data-search-input]').fill(query);
  await expect.poll(() => page.locator('main [data-search-status]').textContent()).not.toBe('');
  await page.goto(
    `${shop.origin}/search/?q=${encodeURIComponent(query.replace(/[\uD800-\uDFFF\0]/g, '').slice(0, 1500))}`,
  );
  await page.waitForTimeout(300);
  expect(await page.locator('main img, main [data-search-list] script').count()).toBe(0);
  // It still answers.
  await page.locator('main [data-search-input]').fill('少货');
  await page.locator('[data-search-result]').first().waitFor();
  expect(trouble).toEqual([]);
  await close();
});

test.each([
  ['missing', (folder: string) => rmSync(join(folder, 'pagefind'), { recursive: true })],
  ['damaged', (folder: string) => writeFileSync(join(folder, 'pagefind/handbook.json'), '{"groups": [')],
])('a %s index gives a clear message and leaves the page usable', async (_, spoil) => {
  const folder = mkdtempSync(join(tmpdir(), 'spoiled-site-'));
  cpSync(inject('shop').folder, folder, { recursive: true });
  spoil(folder);
  const spoiled = await serveFolder(folder);
  const { page, close } = await openPage(browser);
  try {
    await page.goto(`${spoiled.origin}/search/?q=${encodeURIComponent('少货')}`);
    await page.locator('main .search-note-title').waitFor();
    expect(await page.locator('main .search-note-title').textContent()).toMatch(/搜索/);
    await page.locator('main .search-note a').click();
    await page.waitForURL(/\/handbook\/$/);
  } finally {
    await close();
    await spoiled.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('once loaded, search works without a network', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(searchFor('少货'));
  await page.locator('[data-search-result]').first().waitFor();
  await page.context().setOffline(true);
  await page.locator('main [data-search-input]').fill('少货怎么处理');
  await page.locator('[data-search-result][href*="missing-items"]').first().waitFor();
  await close();
});
