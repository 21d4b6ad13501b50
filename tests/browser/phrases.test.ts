import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Served, serveFolder } from '../site/serve-folder.ts';
import { launchBrowser } from './launch-browser.ts';
import { accessibilityViolations, openPage } from './open-page.ts';

let browser: Browser;
let shop: Served;
let seeds: Served;

beforeAll(async () => {
  browser = await launchBrowser();
  shop = await serveFolder(inject('shop').folder);
  seeds = await serveFolder(inject('seeds').folder, inject('seeds').base);
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
  await seeds?.close();
});

/** A window beside a chat. */
const sideWindow = { viewport: { width: 380, height: 800 } };

/** The page of replies with its script ready; `copied` reads the clipboard. */
async function openPhrases(options: BrowserContextOptions = sideWindow, hash = '') {
  const opened = await openPage(browser, options);
  await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: shop.origin });
  await opened.page.goto(`${shop.origin}/phrases/${hash}`, { waitUntil: 'networkidle' });
  await opened.page.locator('phrase-book[data-ready]').waitFor();
  const copied = () => opened.page.evaluate(() => navigator.clipboard.readText());
  return { ...opened, copied };
}

const shown = (page: Page) => page.locator('[data-phrase]:visible');
const status = (page: Page) => page.locator('[data-said]');

test('ten seconds: type what the customer says, press copy, and the words are on the clipboard', async () => {
  const { page, trouble, copied, close } = await openPhrases();
  // One can type at once.
  await page.keyboard.type('少货');
  const first = shown(page).first();
  await expect.poll(() => first.getAttribute('id')).toMatch(/^missing-/);
  await first.locator('[data-copy]').click();
  await expect.poll(() => status(page).textContent()).toContain('已复制');
  expect(await copied()).toContain('出库单');
  expect(trouble).toEqual([]);
  await close();
});

test('what is not filled in is marked, named when copying, and filled in once for all', async () => {
  const { page, trouble, copied, close } = await openPhrases();
  const welcome = page.locator('#welcome-named');
  await welcome.locator('[data-copy]').click();
  await expect.poll(() => status(page).textContent()).toBe('已复制，但还空着：店铺名、我的称呼');
  expect(await copied()).toContain('【店铺名】');
  await page.locator('[data-fill-in]').click();
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('shop');
  await page.keyboard.type('青禾家居');
  await page.locator('[data-fills="agent"]').fill('小禾');
  expect(await welcome.locator('[data-phrase-text]').textContent()).toContain('我是青禾家居的小禾');
  expect(await page.locator('#paid-but-sold-out [data-phrase-text]').textContent()).toContain('我是青禾家居的小禾');
  await welcome.locator('[data-copy]').click();
  await expect.poll(() => status(page).textContent()).toMatch(/^已复制：/);
  expect(await copied()).toMatch(/^您好，我是青禾家居的小禾/);
  // It is still there tomorrow, and in a chapter.
  await page.reload({ waitUntil: 'networkidle' });
  expect(await welcome.locator('[data-phrase-text]').textContent()).toContain('我是青禾家居的小禾');
  expect(trouble).toEqual([]);
  await close();
});

test('the next customer’s particulars are cleared together, one’s own name stays', async () => {
  const { page, close } = await openPhrases();
  await page.locator('[data-drawer] summary').click();
  await page.locator('[data-fills="shop"]').fill('青禾家居');
  await page.locator('[data-fills="product"]').fill('帐篷');
  await page.locator('[data-clear]').click();
  expect(await page.locator('[data-fills="product"]').inputValue()).toBe('');
  expect(await page.locator('[data-fills="shop"]').inputValue()).toBe('青禾家居');
  expect(await page.evaluate(() => localStorage.getItem('handbook:zhanggui:phrases:v1'))).not.toContain('帐篷');
  await close();
});

test('by keyboard alone: Enter copies the first, arrows choose, Esc comes back and empties', async () => {
  const { page, copied, close } = await openPhrases({ viewport: { width: 1280, height: 800 } });
  const filter = page.locator('input[data-filter]');
  const focused = () => page.evaluate(() => document.activeElement?.closest('[data-phrase]')?.id ?? '');
  // Nothing is chosen yet, so nothing is copied.
  await page.keyboard.press('Enter');
  expect(await status(page).textContent()).toBe('');
  await page.keyboard.type('shaohuo');
  const ids = await shown(page).evaluateAll((list) => list.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(1);
  await page.keyboard.press('Enter');
  await expect.poll(() => status(page).textContent()).toContain('已复制');
  const first = await copied();
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(ids[0]);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(ids[1]);
  await page.keyboard.press('Enter');
  await expect.poll(copied).not.toBe(first);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await filter.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await filter.inputValue()).toBe('');
  expect(await shown(page).count()).toBeGreaterThan(20);
  // The slash is the search of the whole site.
  await page.locator('#welcome-named [data-copy]').focus();
  await page.keyboard.press('/');
  await page.locator('dialog [data-search-input]').waitFor();
  await close();
});

test('Enter while a word is being composed copies nothing', async () => {
  const { page, close } = await openPhrases();
  const filter = page.locator('input[data-filter]');
  await filter.fill('少货');
  await filter.evaluate((element) =>
    element.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
    ),
  );
  await page.waitForTimeout(200);
  expect(await status(page).textContent()).toBe('');
  await close();
});

test('narrows by stage and role, says how many there are, and what to do when there is none', async () => {
  const { page, close } = await openPhrases();
  const count = page.locator('[data-count]');
  await page.locator('[data-stage-link="missing"]').click();
  const stages = await shown(page).evaluateAll((list) => list.map((one) => (one as HTMLElement).dataset.stage));
  expect(new Set(stages)).toEqual(new Set(['missing']));
  expect(await count.textContent()).toBe(`${stages.length} 条`);
  await page.locator('select[name="role"]').selectOption('presales');
  expect(await shown(page).count()).toBe(0);
  await page.locator('[data-show-all]').click();
  const all = await shown(page).count();
  expect(all).toBeGreaterThanOrEqual(24);
  await page.locator('input[data-filter]').fill('少貨');
  await expect.poll(() => shown(page).count()).toBeLessThan(all);
  expect(await shown(page).first().getAttribute('id')).toMatch(/^missing-/);
  await page.locator('input[data-filter]').fill('火星移民');
  await expect.poll(() => page.locator('[data-none-said]').textContent()).toContain('火星移民');
  await close();
});

test('a link to one reply shows it, also where a filter hides it', async () => {
  const { page, close } = await openPhrases(sideWindow, '#farewell-bought');
  const reply = page.locator('#farewell-bought');
  await expect.poll(() => reply.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(700);
  await page.locator('input[data-filter]').fill('少货');
  await expect.poll(() => reply.isVisible()).toBe(false);
  await page.evaluate(() => {
    location.hash = '#welcome-named';
    location.hash = '#farewell-bought';
  });
  await expect.poll(() => reply.isVisible()).toBe(true);
  await close();
});

test('exports all as CSV, filled in or as written, with nothing that a spreadsheet would run', async () => {
  const { page, close } = await openPhrases();
  await page.locator('[data-drawer] summary').click();
  await page.locator('[data-fills="shop"]').fill('=1+1');
  const save = async (as: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`[data-export-as="${as}"]`).click(),
    ]);
    expect(download.suggestedFilename()).toBe('话术.csv');
    return readFileSync(await download.path(), 'utf8');
  };
  const raw = await save('raw');
  expect(raw.startsWith('\uFEFF编号,阶段,情形,话术')).toBe(true);
  expect(raw).toContain('我是{shop}的{agent}');
  const filled = await save('filled');
  expect(filled).toContain('我是=1+1的【我的称呼】');
  expect(filled).not.toMatch(/(?:^|,|\n)"?[=+@]/);
  expect(filled.split('\r\n').length).toBe(raw.split('\r\n').length);
  await close();
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each([360, 380, 1440])(
    'keeps to the accessibility rules at %i px and does not scroll sideways',
    async (width) => {
      const { page, trouble, close } = await openPhrases({
        viewport: { width, height: 800 },
        colorScheme,
        reducedMotion: 'reduce',
      });
      await page.locator('[data-drawer] summary').click();
      await page.locator('#welcome-named summary').click();
      await page.locator('#welcome-named [data-copy]').click();
      await page.locator('[data-toast]').waitFor();
      expect(await accessibilityViolations(page)).toEqual([]);
      const wider = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect(await page.evaluate(wider)).toBe(0);
      expect(trouble).toEqual([]);
      await close();
    },
  );
});

test('reads whole without script: words, what not to say, why, and the way to each stage', async () => {
  const { page, close } = await openPage(browser, { ...sideWindow, javaScriptEnabled: false });
  await page.goto(`${shop.origin}/phrases/`);
  expect(await shown(page).count()).toBeGreaterThanOrEqual(24);
  expect(await page.locator('[data-copy]').first().isVisible()).toBe(false);
  expect(await page.locator('noscript').isVisible()).toBe(true);
  await page.locator('#welcome-named summary').click();
  expect(await page.locator('#welcome-named [data-why]').isVisible()).toBe(true);
  await page.locator('[data-stage-link="missing"]').click();
  expect(new URL(page.url()).hash).toBe('#stage-missing');
  expect(await page.locator('[data-drawer]').isVisible()).toBe(false);
  await close();
});

test('on paper the words stand with their reasons and without buttons', async () => {
  const { page, close } = await openPhrases();
  await page.emulateMedia({ media: 'print' });
  for (const furniture of ['.phrase-tools', '[data-copy]', '[data-export]', '.site-header']) {
    expect(await page.locator(furniture).first().isVisible(), furniture).toBe(false);
  }
  expect(await page.locator('#welcome-named [data-phrase-text]').isVisible()).toBe(true);
  const why = page.locator('#welcome-named [data-why]');
  expect(await why.evaluate((element) => element.getBoundingClientRect().height)).toBeGreaterThan(5);
  await close();
});

test('in a chapter a reply is copied as it was filled in', async () => {
  const { page, trouble, close } = await openPage(browser, sideWindow);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: shop.origin });
  await page.goto(`${shop.origin}/phrases/`, { waitUntil: 'networkidle' });
  await page.locator('[data-drawer] summary').click();
  await page.locator('[data-fills="product"]').fill('三人帐篷');
  await page.goto(`${shop.origin}/handbook/processes/payment-reminder/`, { waitUntil: 'networkidle' });
  const card = page.locator('phrase-card').first();
  await card.scrollIntoViewIfNeeded();
  await expect.poll(() => card.locator('[data-phrase-text]').textContent()).toContain('您拍的三人帐篷还没付款');
  await card.locator('[data-copy]').click();
  await expect.poll(() => card.locator('[data-said]').textContent()).toContain('已复制');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('您拍的三人帐篷还没付款');
  expect(trouble).toEqual([]);
  await close();
});

test('site search leads to the very reply', async () => {
  const { page, trouble, close } = await openPage(browser);
  await page.goto(`${shop.origin}/search/?q=${encodeURIComponent('密码和验证码请不要告诉任何人')}`, {
    waitUntil: 'networkidle',
  });
  const hit = page.locator('main [data-search-result][href*="/phrases/#"]').first();
  await hit.waitFor();
  expect(await hit.getAttribute('href')).toMatch(/\/phrases\/#payment-stuck$/);
  await hit.click();
  await page.locator('#payment-stuck:target').waitFor();
  expect(trouble).toEqual([]);
  await close();
});

test('an English handbook under a sub-path works the same', async () => {
  const { page, trouble, close } = await openPage(browser, sideWindow);
  await page.goto(`${seeds.origin}/phrases/`, { waitUntil: 'networkidle' });
  await page.locator('phrase-book[data-ready]').waitFor();
  await page.keyboard.type('pumpkin');
  await expect.poll(() => shown(page).first().getAttribute('id')).toBe('seeds-that-cross');
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(trouble).toEqual([]);
  await close();
});
