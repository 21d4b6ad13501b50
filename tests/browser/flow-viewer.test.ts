import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Served, serveFolder } from '../site/serve-folder.ts';
import { launchBrowser } from './launch-browser.ts';
import { openPage } from './open-page.ts';

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

const width = async (page: Page): Promise<number> =>
  (await page.locator('.flow-scroll > svg').boundingBox())?.width ?? 0;
const open = async (page: Page): Promise<void> => {
  await page.goto(`${shop.origin}/flows/refund/`, { waitUntil: 'networkidle' });
  await page.locator('.flow-tools').waitFor({ state: 'attached' });
  await page.locator('.flow-scroll').scrollIntoViewIfNeeded();
};

test('the tools appear when one looks at the chart, and zoom', async () => {
  const { page, trouble, close } = await openPage(browser);
  await open(page);
  const shown = () => page.locator('.flow-tools').evaluate((tools) => getComputedStyle(tools).opacity);
  expect(await shown()).toBe('0');
  await page.locator('.flow-scroll').hover();
  await expect.poll(shown).toBe('1');
  const before = await width(page);
  await page.locator('[data-tool="in"]').click();
  const larger = await width(page);
  expect(larger).toBeGreaterThan(before);
  await page.locator('[data-tool="out"]').click();
  await page.locator('[data-tool="out"]').click();
  expect(await width(page)).toBeLessThan(before);
  await page.locator('[data-tool="fit"]').click();
  expect(await width(page)).toBeLessThanOrEqual(before + 1);
  for (const button of await page.locator('[data-tool]').all()) expect((await button.boundingBox())?.height).toBe(44);
  expect(trouble).toEqual([]);
  await close();
});

test('the keyboard zooms, scrolls and fills the screen', async () => {
  const { page, close } = await openPage(browser);
  await open(page);
  const box = page.locator('.flow-scroll');
  await box.focus();
  const before = await width(page);
  for (let count = 0; count < 4; count++) await page.keyboard.press('+');
  expect(await width(page)).toBeGreaterThan(before);
  const top = await box.evaluate((element) => element.scrollTop);
  await page.keyboard.press('PageDown');
  await expect.poll(() => box.evaluate((element) => element.scrollTop)).toBeGreaterThan(top);
  await page.keyboard.press('f');
  const viewer = page.locator('flow-viewer');
  await expect.poll(() => viewer.getAttribute('data-full')).toBe('');
  expect((await viewer.boundingBox())?.width).toBe(1280);
  await page.keyboard.press('Escape');
  await expect.poll(() => viewer.getAttribute('data-full')).toBeNull();
  await close();
});

test('the mouse drags the chart; a link that was dragged is not followed, one that was clicked is', async () => {
  const { page, close } = await openPage(browser);
  await open(page);
  const box = page.locator('.flow-scroll');
  await box.focus();
  for (let count = 0; count < 4; count++) await page.keyboard.press('+');
  const link = page.locator('.flow-link').first();
  await link.scrollIntoViewIfNeeded();
  const place = await link.boundingBox();
  if (!place) throw new Error('no link');
  const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
  const scrolled = () => box.evaluate((element) => [element.scrollLeft, element.scrollTop].join());
  const before = await scrolled();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 30, y - 40, { steps: 4 });
  await page.mouse.move(x - 40, y - 60, { steps: 4 });
  await page.mouse.up();
  expect(await scrolled()).not.toBe(before);
  expect(new URL(page.url()).pathname).toBe('/flows/refund/');
  await link.click();
  await page.waitForURL((url) => url.pathname !== '/flows/refund/');
  await close();
});

test('two fingers zoom the chart, not the page', async () => {
  const { page, close } = await openPage(browser, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await open(page);
  const before = await width(page);
  const prevented = await page.locator('.flow-scroll').evaluate((box) => {
    const frame = box.getBoundingClientRect();
    const middle = frame.left + frame.width / 2;
    const fingers = (apart: number) =>
      [-apart, apart].map(
        (offset, identifier) =>
          new Touch({ identifier, target: box, clientX: middle + offset, clientY: Math.max(frame.top, 0) + 60 }),
      );
    const send = (type: string, apart: number) => {
      const event = new TouchEvent(type, { touches: fingers(apart), cancelable: true, bubbles: true });
      box.dispatchEvent(event);
      return event.defaultPrevented;
    };
    send('touchstart', 40);
    return send('touchmove', 60);
  });
  expect(prevented).toBe(true);
  expect((await width(page)) / before).toBeCloseTo(1.5, 1);
  await close();
});

test('every kind of node in the chart is in the legend, and links have names', async () => {
  const { page, close } = await openPage(browser);
  await open(page);
  const kinds = await page
    .locator('.flow-scroll .flow-node')
    .evaluateAll((nodes) => [
      ...new Set(nodes.map((node) => [...node.classList].find((name) => /^flow-(?!node)/.test(name)))),
    ]);
  for (const kind of kinds) expect(await page.locator(`.flow-legend .${kind}`).count(), kind).toBeGreaterThan(0);
  const link = page.getByRole('link', { name: /转投诉流程/ }).first();
  expect(await link.getAttribute('href')).toBe('/flows/complaints/');
  await close();
});
