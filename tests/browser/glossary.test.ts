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

const chapter = '/handbook/processes/payment-reminder/';

/** A chapter with the script of its terms ready. */
async function openChapter(options: BrowserContextOptions = {}) {
  const opened = await openPage(browser, { reducedMotion: 'reduce', ...options });
  await opened.page.goto(shop.origin + chapter, { waitUntil: 'networkidle' });
  await opened.page.locator('.term').first().scrollIntoViewIfNeeded();
  await opened.page.locator('.term[aria-expanded]').first().waitFor();
  return opened;
}

const note = (page: Page) => page.locator('.term-note');
const term = (page: Page) => page.locator('.term[data-term="截单"]');

describe('a term in a chapter', () => {
  test('opens its meaning by keyboard, is left with Esc, and leads on to the glossary', async () => {
    const { page, trouble, close } = await openChapter();
    await term(page).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => note(page).textContent()).toContain('停止受理');
    expect(await term(page).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await note(page).count()).toBe(0);
    expect(await term(page).getAttribute('aria-expanded')).toBe('false');
    expect(await term(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Space');
    await note(page).waitFor();
    // What opened is the next thing that the keyboard reaches.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.term-note') !== null)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/glossary\/#order-cutoff$/);
    expect(trouble).toEqual([]);
    await close();
  });

  test('opens by touch within a narrow screen, and closes by a touch elsewhere', async () => {
    const { page, close } = await openChapter({
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await term(page).tap();
    await note(page).waitFor();
    const box = await note(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
    expect(new URL(page.url()).pathname).toBe(chapter);
    await page.locator('h1').tap();
    await expect.poll(() => note(page).count()).toBe(0);
    await close();
  });

  test('opens where a mouse rests, stays while the mouse is on it, and goes', async () => {
    const { page, close } = await openChapter();
    await term(page).hover();
    await note(page).waitFor();
    await note(page).hover();
    await page.waitForTimeout(500);
    expect(await note(page).isVisible()).toBe(true);
    await page.mouse.move(5, 5);
    await expect.poll(() => note(page).count()).toBe(0);
    await close();
  });

  test('is marked once a chapter, never in headings, links or dialogues', async () => {
    const { page, close } = await openChapter();
    const terms = await page
      .locator('.term')
      .evaluateAll((list) => list.map((one) => (one as HTMLElement).dataset.term));
    expect(terms.length).toBeGreaterThan(4);
    expect(new Set(terms).size).toBe(terms.length);
    expect(await page.locator(':is(h1, h2, h3, .situation, .compare, .checklist, a) .term').count()).toBe(0);
    await close();
  });

  test.each(['light', 'dark'] as const)('keeps to the accessibility rules when open: %s', async (colorScheme) => {
    const { page, trouble, close } = await openChapter({ colorScheme });
    await term(page).click();
    await note(page).waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(trouble).toEqual([]);
    await close();
  });

  test('is a link to the glossary without script, and plain text on paper', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(shop.origin + chapter);
    await page.emulateMedia({ media: 'print' });
    expect(await term(page).evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('none');
    await page.emulateMedia({ media: 'screen' });
    await term(page).click();
    await page.waitForURL(/\/glossary\/#order-cutoff$/);
    expect(await page.locator('#order-cutoff').isVisible()).toBe(true);
    await close();
  });
});

describe('the glossary', () => {
  test('goes by pinyin, says what to say instead, and offers both where a word means two things', async () => {
    const { page, trouble, close } = await openPage(browser);
    await page.goto(`${shop.origin}/glossary/`, { waitUntil: 'networkidle' });
    const letters = await page.locator('.glossary-letter h2').allTextContents();
    expect(letters.length).toBeGreaterThan(8);
    expect(letters).toEqual([...letters].sort());
    const ofC = page.locator('.glossary-letter', { has: page.locator('#letter-c') });
    expect(await ofC.locator('dt a').allTextContents()).toEqual(expect.arrayContaining(['催付', '催件', '出库单']));
    const row = page.locator('.glossary-instead tr', { has: page.locator('del', { hasText: /^催单$/ }) });
    expect(await row.locator('a').allTextContents()).toEqual(['催付', '催件']);
    await row.locator('a').first().click();
    await page.locator('#payment-reminder:target').waitFor();
    expect(trouble).toEqual([]);
    await close();
  });

  test.each([
    ['light', 360],
    ['dark', 390],
    ['light', 1440],
  ] as const)('keeps to the accessibility rules: %s, %i px', async (colorScheme, width) => {
    const { page, close } = await openPage(browser, { colorScheme, viewport: { width, height: 800 } });
    await page.goto(`${shop.origin}/glossary/`, { waitUntil: 'networkidle' });
    expect(await accessibilityViolations(page)).toEqual([]);
    const wider = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(wider)).toBe(0);
    await close();
  });

  test('is searched by what one should not say', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${shop.origin}/search/?q=${encodeURIComponent('无条件退货')}`, { waitUntil: 'networkidle' });
    const hit = page.locator('main [data-search-result][href*="/glossary/#no-reason-return"]');
    await hit.first().waitFor();
    await close();
  });

  test('goes by letter in an English handbook, whose chapters mark its terms', async () => {
    const { page, trouble, close } = await openPage(browser);
    await page.goto(`${seeds.origin}/glossary/`, { waitUntil: 'networkidle' });
    expect(await page.locator('.glossary-letter h2').allTextContents()).toEqual(['G', 'L', 'S']);
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.goto(`${seeds.origin}/handbook/welcome/your-first-shift/`, { waitUntil: 'networkidle' });
    const marked = page.locator('.term[data-term="lending book"]');
    expect(await marked.count()).toBe(1);
    expect(await marked.getAttribute('href')).toBe(`${inject('seeds').base}glossary/#lending-book`);
    expect(trouble).toEqual([]);
    await close();
  });
});

describe('the way to the tools', () => {
  test.each([390, 1440])('unfolds in the header, by keyboard too, and closes again: %i px', async (width) => {
    const { page, trouble, close } = await openPage(browser, { viewport: { width, height: 800 } });
    await page.goto(`${shop.origin}/`, { waitUntil: 'networkidle' });
    const menu = page.locator('.tools-menu');
    const links = menu.locator('a');
    await menu.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await links.first().isVisible()).toBe(true);
    expect(await links.evaluateAll((list) => list.map((one) => one.getAttribute('href')))).toEqual(
      expect.arrayContaining(['/phrases/', '/glossary/', '/roles/']),
    );
    expect(await accessibilityViolations(page)).toEqual([]);
    for (const link of await links.all()) {
      const box = await link.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(box?.height).toBeGreaterThanOrEqual(44);
    }
    await page.keyboard.press('Escape');
    expect(await links.first().isVisible()).toBe(false);
    await menu.locator('summary').click();
    await page.mouse.click(20, 160);
    expect(await links.first().isVisible()).toBe(false);
    await menu.locator('summary').click();
    await links.first().click();
    await page.waitForURL(/\/phrases\/$/);
    expect(await menu.locator('summary').getAttribute('aria-current')).toBe('true');
    expect(trouble).toEqual([]);
    await close();
  });

  test('works without script, from home and from the foot of every page', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${shop.origin}/`);
    expect(await page.locator('.tool-cards a[href="/glossary/"]').isVisible()).toBe(true);
    await page.locator('.tools-menu summary').click();
    await page.locator('.tools-menu a[href="/roles/"]').click();
    await page.waitForURL(/\/roles\/$/);
    expect(await page.locator('main .card').count()).toBeGreaterThan(3);
    await page.locator('.site-footer a[href="/phrases/"]').click();
    await page.waitForURL(/\/phrases\/$/);
    await close();
  });
});
