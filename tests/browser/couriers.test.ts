import type { Browser, Page } from 'playwright-core';
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

const asked = '/couriers/?to=%E5%9B%9B%E5%B7%9D&kg=2.3&size=40x30x25&date=2026-06-01';
const total = (page: Page) => page.getAttribute('[data-answer] [data-quote-total]', 'data-quote-total');
/** Courier → fen, in the order in which they stand. */
const totals = (page: Page) =>
  page
    .locator('[data-quotes] [data-courier]')
    .evaluateAll((entries) =>
      entries.map((entry) => [
        entry.getAttribute('data-courier'),
        entry.querySelector('[data-quote-total]')?.getAttribute('data-quote-total') ?? 'refused',
      ]),
    );

test.each(['light', 'dark'] as const)(
  '%s: the page keeps to its policy and to the accessibility rules',
  async (colorScheme) => {
    for (const path of ['/couriers/', asked, '/couriers/?to=%E5%8F%B0%E6%B9%BE&kg=0&cod=1']) {
      const { page, trouble, close } = await openPage(browser, { colorScheme, reducedMotion: 'reduce' });
      await page.goto(shop.origin + path, { waitUntil: 'networkidle' });
      expect(await accessibilityViolations(page), path).toEqual([]);
      expect(trouble).toEqual([]);
      await close();
    }
  },
);

test.each([360, 390, 1440])('nothing scrolls sideways at %i px', async (width) => {
  const { page, close } = await openPage(browser, { viewport: { width, height: 800 } });
  for (const path of ['/couriers/', asked]) {
    await page.goto(shop.origin + path, { waitUntil: 'networkidle' });
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth, path).toBe(clientWidth);
  }
  await close();
});

describe('the calculator', () => {
  test('answers as one types: destination and weight, today by itself', async () => {
    const { page, trouble, close } = await openPage(browser);
    await page.clock.setFixedTime(new Date(2026, 5, 1, 12));
    await page.goto(`${shop.origin}/couriers/`);
    expect(await page.inputValue('[name=date]')).toBe('2026-06-01');
    expect(await total(page)).toBe('');
    await page.selectOption('[name=to]', '四川');
    expect(await page.locator('[data-waiting]').textContent()).toContain('重量');
    await page.fill('[name=kg]', '２.3');
    // Up to 3 kg: 9.00 and twice 5.00.
    expect(await total(page)).toBe('1900');
    expect(await page.locator('[data-answer] data').evaluate((data: HTMLDataElement) => data.value)).toBe('1900');
    await page.locator('[name=kg]').blur();
    await page.waitForURL(/\?to=.*&kg=/);
    expect(new URL(page.url()).searchParams.has('date')).toBe(false);
    expect(trouble).toEqual([]);
    await close();
  });

  test('shows every courier with lines that add up, the recommended one first and said in words', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(shop.origin + asked);
    expect((await totals(page)).map(([courier]) => courier)).toEqual([
      'standard-express',
      'economy-express',
      'bulk-freight',
      'air-express',
    ]);
    const sums = await page.locator('[data-courier]').evaluateAll((entries) =>
      entries.map((entry) => ({
        lines: [...entry.querySelectorAll<HTMLElement>('[data-line-fen]')].reduce(
          (sum, line) => sum + Number(line.dataset.lineFen),
          0,
        ),
        total: Number(entry.querySelector<HTMLElement>('[data-quote-total]')?.dataset.quoteTotal),
      })),
    );
    for (const sum of sums) expect(sum.lines).toBe(sum.total);
    expect(await page.locator('[data-courier=standard-express]').textContent()).toContain('推荐');
    expect(await page.locator('[data-courier=economy-express]').textContent()).toContain('最便宜');
    await expect
      .poll(() => page.locator('[data-status]').textContent())
      .toMatch(/^推荐普通快递，29\.00 元。.*最便宜的是经济快递/);
    await close();
  });

  test('follows the rules, the named courier, and the limits of each', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(shop.origin + asked);
    const best = () => page.locator('[data-answer] [data-title]').textContent();
    await page.check('[name=urgent]');
    expect(await best()).toBe('航空快递');
    await page.selectOption('[name=courier]', 'economy-express');
    expect(await best()).toBe('经济快递');
    expect(await page.locator('[data-why]').textContent()).toContain('客户指定');
    await page.check('[name=cod]');
    expect(await page.locator('[data-waiting]').textContent()).toContain('货值');
    await page.fill('[name=value]', '199.00');
    expect(await best()).toBe('航空快递');
    expect(await page.locator('[data-courier=economy-express]').textContent()).toMatch(/发不了.*不能货到付款/);
    await page.fill('[name=kg]', '400');
    expect(await page.locator('[data-recommendation]').isVisible()).toBe(false);
    expect(await total(page)).toBe('');
    expect(await page.locator('[data-why]').textContent()).toContain('没有一家');
    await close();
  });

  test('says what is wrong beside the field, once it is typed', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${shop.origin}/couriers/`);
    await page.selectOption('[name=to]', '浙江');
    await page.locator('[name=kg]').pressSequentially('0');
    expect(await page.locator('[data-wrong=kg]').isVisible()).toBe(false);
    await page.locator('[name=kg]').blur();
    expect(await page.locator('[data-wrong=kg]').textContent()).toContain('大于 0');
    expect(await page.getAttribute('[name=kg]', 'aria-invalid')).toBe('true');
    await page.fill('[name=kg]', '0.5');
    expect(await page.locator('[data-wrong=kg]').isVisible()).toBe(false);
    await close();
  });

  test('an address that names no region says so', async () => {
    const { page, trouble, close } = await openPage(browser);
    await page.goto(`${shop.origin}/couriers/?to=%3Cimg%20src=x%20onerror=alert(1)%3E&kg=2`);
    expect(await page.locator('[data-wrong=to]').textContent()).toContain('<img src=x onerror=alert(1)>');
    expect(await total(page)).toBe('');
    expect(trouble).toEqual([]);
    await close();
  });

  test('remembers the last destination on the device, until it is cleared', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(shop.origin + asked);
    await page.fill('[name=city]', '甘孜州');
    await page.locator('[name=city]').blur();
    await page.goto(`${shop.origin}/couriers/`);
    expect(await page.inputValue('[name=to]')).toBe('四川');
    expect(await page.inputValue('[name=city]')).toBe('甘孜州');
    expect(await page.inputValue('[name=kg]')).toBe('');
    await page.click('[type=reset]');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('to');
    await page.goto(`${shop.origin}/couriers/`);
    expect(await page.inputValue('[name=to]')).toBe('');
    await close();
  });

  test('works by keyboard alone, and copies a sentence for the customer', async () => {
    const { page, close } = await openPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${shop.origin}/couriers/?date=2026-06-01`);
    await page.focus('[name=to]');
    await page.keyboard.type('四川');
    await page.selectOption('[name=to]', '四川');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2.3');
    const copy = page.locator('[data-courier=standard-express] [data-copy]');
    await copy.focus();
    await page.keyboard.press('Enter');
    const said = page.locator('[data-courier=standard-express] .quote-tools [role=status]');
    await expect.poll(() => said.textContent()).toContain('已复制');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      '发往四川，2.3 千克，普通快递，运费 19.00 元（参考），一般 3–5 天送到。',
    );
    await close();
  });

  test('a tariff that is not in force warns, and is neither recommended nor copied', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${shop.origin}/couriers/?to=%E5%9B%9B%E5%B7%9D&kg=2.3&date=2040-01-01`);
    expect(await page.locator('.quote-warning').count()).toBe(4);
    expect(await page.locator('.quotes [data-copy]').count()).toBe(0);
    expect(await page.locator('[data-recommendation]').isVisible()).toBe(false);
    await close();
  });

  test('on a phone the answer stays in sight of the form', async () => {
    const { page, close } = await openPage(browser, { viewport: { width: 390, height: 700 }, hasTouch: true });
    await page.goto(shop.origin + asked);
    await page.locator('[name=kg]').scrollIntoViewIfNeeded();
    const box = await page.locator('[data-answer]').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(701);
    await close();
  });
});

test('the tables say by the clock of the device that they have run out', async () => {
  const { page, close } = await openPage(browser);
  await page.clock.setFixedTime(new Date(2026, 5, 1, 12));
  await page.goto(`${shop.origin}/couriers/`);
  expect(await page.locator('tariff-validity:visible').count()).toBe(0);
  await page.clock.setFixedTime(new Date(2040, 0, 1, 12));
  await page.reload();
  expect(await page.locator('tariff-validity:visible').count()).toBe(4);
  expect(await page.locator('tariff-validity').first().textContent()).toContain('已过期');
  await close();
});

test('without script there are the tables and an example that adds up, and no dead form', async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${shop.origin}/couriers/`);
  expect(await page.locator('courier-calculator form').isVisible()).toBe(false);
  expect(await page.locator('noscript .block').isVisible()).toBe(true);
  expect(await page.locator('.couriers-tariff table').count()).toBe(4);
  expect(await page.locator('section:has(> #by-hand) .steps li').last().textContent()).toContain('＝ 29.00 元');
  await close();
});

test('on paper the tables stay and the calculator goes', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(shop.origin + asked);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.couriers-calculator').isVisible()).toBe(false);
  expect(await page.locator('.couriers-tariff table').first().isVisible()).toBe(true);
  // Folded on the screen, whole on paper.
  expect(await page.locator('.delivery table').isVisible()).toBe(true);
  await close();
});

test('the English handbook reckons in its own regions and currency, under its sub-path', async () => {
  const { page, trouble, close } = await openPage(browser, { reducedMotion: 'reduce' });
  await page.goto(`${seeds.origin}/couriers/?to=Uplands&kg=11.2&size=40x30x25&date=2026-06-01`, {
    waitUntil: 'networkidle',
  });
  // 2 kg 6.20, eight times 0.90, once 3.00 for up to 5 kg more.
  expect(await total(page)).toBe('1640');
  expect(await page.locator('[data-answer]').textContent()).toContain('16.40 EUR');
  expect(await page.locator('[data-courier=letter-post]').textContent()).toContain('More than 0.5 kg.');
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(trouble).toEqual([]);
  await close();
});
