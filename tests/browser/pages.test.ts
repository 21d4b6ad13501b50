import type { Browser } from 'playwright-core';
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

/** One page of each kind. */
const kinds = [
  '/',
  '/handbook/',
  '/handbook/processes/',
  '/handbook/processes/missing-items/',
  '/handbook/couriers/choosing-couriers/',
  '/handbook/conduct/service-conduct/',
  '/flows/',
  '/flows/complaints/',
  '/flows/missing-items/draw/',
  '/quizzes/',
  '/quizzes/service-basics/',
  '/training/',
  '/training/?start=2026-11-30',
  '/search/?q=%E5%B0%91%E8%B4%A7',
  '/phrases/',
  '/glossary/',
  '/roles/',
];

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each(kinds)('%s keeps to its policy and to the accessibility rules', async (path) => {
    const { page, trouble, close } = await openPage(browser, { colorScheme, reducedMotion: 'reduce' });
    await page.goto(shop.origin + path, { waitUntil: 'networkidle' });
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(trouble).toEqual([]);
    await close();
  });
});

test('the page for wrong addresses is a whole page', async () => {
  const { page, trouble, close } = await openPage(browser);
  await page.goto(`${shop.origin}/404.html`, { waitUntil: 'networkidle' });
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(trouble).toEqual([]);
  await close();
});

test('the English handbook under a sub-path keeps to the same rules', async () => {
  for (const path of ['/', '/handbook/', '/flows/', '/quizzes/', '/training/', '/search/?q=seed']) {
    const { page, trouble, close } = await openPage(browser, { reducedMotion: 'reduce' });
    await page.goto(seeds.origin + path, { waitUntil: 'networkidle' });
    expect(await accessibilityViolations(page), path).toEqual([]);
    expect(trouble, path).toEqual([]);
    await close();
  }
});

test.each([360, 390, 768, 1440])('nothing scrolls sideways at %i px', async (width) => {
  const { page, close } = await openPage(browser, { viewport: { width, height: 800 } });
  for (const path of kinds) {
    await page.goto(shop.origin + path, { waitUntil: 'networkidle' });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, path).toBe(0);
  }
  await close();
});

test('everything to press is large enough for a thumb', async () => {
  const { page, close } = await openPage(browser, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  for (const path of ['/', '/handbook/processes/missing-items/', '/quizzes/service-basics/', '/training/']) {
    await page.goto(shop.origin + path, { waitUntil: 'networkidle' });
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'button, summary, nav a, input:not([type=radio]):not([type=checkbox]), select',
        ),
      ]
        .filter(
          (element) =>
            element.checkVisibility({ visibilityProperty: true }) && !element.closest('.breadcrumb, .quiz-source'),
        )
        .map((element) => ({
          box: element.getBoundingClientRect(),
          text: (element.textContent ?? '').trim().slice(0, 30),
        }))
        .filter(({ box }) => box.height > 0 && box.height < 43.5)
        .map(({ box, text }) => `${text} ${box.width}×${box.height}`),
    );
    expect(small, path).toEqual([]);
  }
  await close();
});

test('the theme follows the system, can be chosen, and is there before the first paint of the next page', async () => {
  const { page, close } = await openPage(browser, { colorScheme: 'dark' });
  await page.goto(`${shop.origin}/`);
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await ground();
  const button = page.locator('theme-switch button');
  await button.click();
  const light = await ground();
  expect(light).not.toBe(dark);
  expect(await page.evaluate(() => localStorage.getItem('handbook:zhanggui:theme:v1'))).toContain('light');
  await page.goto(`${shop.origin}/handbook/`, { waitUntil: 'commit' });
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
  expect(await ground()).toBe(light);
  await close();
});

test('a damaged record is set aside and the reader is told', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${shop.origin}/`);
  await page.evaluate(() => localStorage.setItem('handbook:zhanggui:training:v1', '{"version":1,"data":'));
  await page.reload();
  await page.locator('progress-notice').waitFor({ state: 'visible' });
  const kept = await page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([, value]) => value === '{"version":1,"data":')
      .map(([key]) => key),
  );
  expect(kept).toHaveLength(1);
  expect(kept[0]).toMatch(/^handbook:zhanggui:training:/);
  await close();
});

test('on paper the furniture is gone and the text is not', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${shop.origin}/handbook/processes/missing-items/`);
  await page.emulateMedia({ media: 'print' });
  for (const furniture of ['.site-header', '.part-nav', '.toc', '.breadcrumb', '.neighbours']) {
    expect(await page.locator(furniture).first().isVisible(), furniture).toBe(false);
  }
  expect(await page.locator('.prose h2').first().isVisible()).toBe(true);
  expect(await page.locator('.flow-picture').first().isVisible()).toBe(true);
  await close();
});

test('a chapter reads whole without script', async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${shop.origin}/handbook/processes/missing-items/`);
  expect(await page.locator('.prose h2').count()).toBeGreaterThan(3);
  expect(await page.locator('.flow-picture').first().isVisible()).toBe(true);
  expect(await page.locator('[data-question] input').first().isVisible()).toBe(true);
  await close();
});
