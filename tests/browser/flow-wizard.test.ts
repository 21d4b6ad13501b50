import type { Browser, Page } from 'playwright-core';
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

const step = (page: Page) => page.locator('[data-flow-step]').getAttribute('data-flow-step');
const choice = (page: Page, text: string) => page.locator('[data-flow-choice]', { hasText: text }).first();
const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(shop.origin + path);
  await page.locator('flow-wizard[data-ready]').waitFor();
};
/** From the start of the flow for missing items to its first question. */
const toFirstQuestion = async (page: Page): Promise<void> => {
  for (const node of ['check-outbound', 'compare-weight', 'count-stock', 'is-proven']) {
    await page.locator('[data-flow-choice]').first().click();
    await expect.poll(() => step(page)).toBe(node);
  }
};

test('an agent walks a flow on a phone and copies the path for the register', async () => {
  const { page, trouble, close } = await openPage(browser, {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await open(page, '/flows/missing-items/');
  const wizard = await page.locator('flow-wizard').boundingBox();
  const picture = await page.locator('.flow-picture').first().boundingBox();
  expect(wizard?.y).toBeLessThan(picture?.y ?? 0);
  await toFirstQuestion(page);
  for (const button of await page.locator('[data-flow-choice]:visible, [data-flow-back]:visible').all()) {
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  await choice(page, '查不实').click();
  await choice(page, '是').click();
  await choice(page, '下一步').click();
  await choice(page, '下一步').click();
  await page.locator('[data-copy]').click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^少货.*核对出库单.* → .*直接退款 → .*，\d\d:\d\d$/);
  expect(trouble).toEqual([]);
  await close();
});

test('the address carries the walk: it can be linked, reloaded and left by the back button', async () => {
  const { page, trouble, close } = await openPage(browser);
  await open(page, '/flows/missing-items/');
  await toFirstQuestion(page);
  const address = page.url();
  expect(address).toContain('is-proven');
  await choice(page, '查不实').click();
  await expect.poll(() => step(page)).toBe('is-small');
  await page.goBack();
  await expect.poll(() => step(page)).toBe('is-proven');
  await page.goForward();
  await expect.poll(() => step(page)).toBe('is-small');
  await page.locator('[data-flow-back]').click();
  await expect.poll(() => step(page)).toBe('is-proven');
  expect(page.url()).toBe(address);
  await page.goto('about:blank');
  await page.goto(address);
  await expect.poll(() => step(page)).toBe('is-proven');
  // Opened in the middle: back leads to the step before all the same, not out of the page.
  await page.locator('[data-flow-back]').click();
  await expect.poll(() => step(page)).toBe('count-stock');
  await page.locator('[data-restart]').click();
  await expect.poll(() => step(page)).toBe('start');
  expect(new URL(page.url()).search).toBe('');
  expect(trouble).toEqual([]);
  await close();
});

test('an address that the flow no longer goes leads as far as it can', async () => {
  const { page, close } = await openPage(browser);
  await open(page, '/flows/missing-items/?path=check-outbound,no-such-step,is-proven');
  expect(await step(page)).toBe('check-outbound');
  await close();
});

test('a walk crosses into another flow, which is fetched then, and the chart shows where it left', async () => {
  const { page, trouble, close } = await openPage(browser);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await open(page, '/flows/refund/');
  for (const text of ['开始', '下一步', '不符合', '下一步']) await choice(page, text).click();
  expect(fetched.filter((path) => path.endsWith('.json'))).toEqual([]);
  await choice(page, '不接受').click();
  await page.locator('.is-enter').click();
  await expect.poll(() => page.url()).toContain('complaints/');
  expect(fetched.filter((path) => path.endsWith('.json'))).toEqual(['/flows/complaints.json']);
  expect(await page.locator('.flow-node.is-current').getAttribute('data-node')).toBe('to-complaints');
  const title = await page.locator('[data-step-title]').textContent();
  await page.reload();
  await page.locator('flow-wizard[data-ready]').waitFor();
  expect(await page.locator('[data-step-title]').textContent()).toBe(title);
  expect(trouble).toEqual([]);
  await close();
});

test('a walk that enters a flow to come back does come back', async () => {
  const { page, close } = await openPage(browser);
  const path = 'check-number,look-up,is-normal,register,ask-courier,is-lost,to-lost-parcels';
  await open(page, `/flows/parcel-tracking/?path=${path}`);
  await page.locator('.is-enter').click();
  await page.locator('[data-where]', { hasText: '查件' }).waitFor();
  // Always the first way: sooner or later the other flow ends.
  for (let count = 0; count < 30 && (await step(page)) !== 'signed'; count++) {
    const before = page.url();
    const way = page.locator('.is-return, .is-answer, .is-next, .is-skip').first();
    await way.click();
    await expect.poll(() => page.url()).not.toBe(before);
  }
  expect(await step(page)).toBe('signed');
  await page.locator('[data-copy]').waitFor();
  await close();
});

test('what cannot be fetched is said, and the other flow stays one link away', async () => {
  const { page, close } = await openPage(browser);
  await page.route('**/flows/complaints.json', (route) => route.abort());
  await open(page, '/flows/refund/?path=ask-reason,is-covered,explain-alternatives,is-accepted,to-complaints');
  await page.locator('[data-trouble]:visible').waitFor();
  expect(await page.locator('[data-links] a').getAttribute('href')).toBe('/flows/complaints/');
  await close();
});

test('numbers choose, and the focus is on the step that was reached', async () => {
  const { page, close } = await openPage(browser);
  await open(page, '/flows/missing-items/?path=check-outbound,compare-weight,count-stock,is-proven');
  await page.locator('[data-flow-choice]').first().focus();
  await page.keyboard.press('3');
  await expect.poll(() => step(page)).toBe('is-small');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-flow-step'))).toBe('is-small');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => step(page)).toBe('refund-directly');
  await close();
});

test('without script the first step stands there and leads to the words', async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${shop.origin}/flows/missing-items/`);
  expect(await step(page)).toBe('start');
  expect(await page.locator('[data-flow-choice]').count()).toBe(1);
  expect(await page.locator('[data-flow-back]').count()).toBe(1);
  await page.locator('[data-flow-choice]').click();
  expect(new URL(page.url()).pathname).toBe('/flows/missing-items/');
  await page.locator('.flow-outline li').first().waitFor({ state: 'visible' });
  await close();
});

test('a walk in the middle is offered again another time', async () => {
  const { page, close } = await openPage(browser);
  await open(page, '/flows/missing-items/');
  await toFirstQuestion(page);
  await open(page, '/flows/missing-items/');
  expect(await step(page)).toBe('start');
  await page.locator('[data-resume]').click();
  await expect.poll(() => step(page)).toBe('is-proven');
  await close();
});

const inChapter = '/handbook/processes/complaints/';

test('in a chapter it comes when one gets there, and walks there', async () => {
  const { page, trouble, close } = await openPage(browser, { viewport: { width: 360, height: 740 } });
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(shop.origin + inChapter, { waitUntil: 'networkidle' });
  expect(fetched.filter((path) => /flow-wizard\..*js$|\.json$/.test(path))).toEqual([]);
  const wizard = page.locator('flow-wizard');
  const before = await wizard.evaluate((element) => element.getBoundingClientRect().height);
  await wizard.scrollIntoViewIfNeeded();
  await page.locator('flow-wizard[data-ready]').waitFor();
  // Its styles were there before: nothing jumps.
  expect(await wizard.evaluate((element) => element.getBoundingClientRect().height)).toBe(before);
  await page.locator('[data-flow-choice]').first().click();
  await expect.poll(() => step(page)).toBe('receive');
  expect(page.url()).toContain('?path-complaints=receive');
  expect(await page.locator('.flow-node.is-current').getAttribute('data-node')).toBe('receive');
  await page.goBack();
  await expect.poll(() => step(page)).toBe('start');
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(fetched.filter((path) => path.endsWith('.json'))).toEqual(['/flows/complaints.json']);
  expect(trouble).toEqual([]);
  await close();
});

test('in a chapter without script its button opens the flow’s page', async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(shop.origin + inChapter);
  await page.locator('[data-flow-choice]').click();
  expect(new URL(page.url()).pathname).toBe('/flows/complaints/');
  await close();
});

test.each(['/flows/complaints/', inChapter])('no style sheet is fetched or linked twice: %s', async (path) => {
  const { page, close } = await openPage(browser);
  const fetched: string[] = [];
  page.on('request', (request) => request.url().endsWith('.css') && fetched.push(request.url()));
  await page.goto(shop.origin + path);
  await page.locator('flow-wizard').scrollIntoViewIfNeeded();
  await page.locator('flow-wizard[data-ready]').waitFor();
  await page.locator('.flow-tools').waitFor({ state: 'attached' });
  const linked = await page.evaluate(() => [...document.styleSheets].flatMap(({ href }) => href ?? []));
  for (const list of [fetched, linked]) expect(new Set(list).size).toBe(list.length);
  expect(linked.filter((href) => href.includes('/flow-wizard.'))).toHaveLength(1);
  await close();
});

test.each(['light', 'dark'] as const)(
  'in the middle of a walk the page keeps to the rules, %s',
  async (colorScheme) => {
    const { page, trouble, close } = await openPage(browser, { colorScheme, reducedMotion: 'reduce' });
    for (const path of [
      '/flows/refund/?path=ask-reason,is-covered,explain-alternatives,is-accepted,to-complaints,complaints/start',
      '/flows/missing-items/?path=check-outbound,compare-weight,count-stock,is-proven,explain',
    ]) {
      await open(page, path);
      expect(await accessibilityViolations(page), path).toEqual([]);
    }
    expect(trouble).toEqual([]);
    await close();
  },
);
