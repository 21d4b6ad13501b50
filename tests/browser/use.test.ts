import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Served, serveFolder } from '../site/serve-folder.ts';
import { launchBrowser } from './launch-browser.ts';
import { openPage } from './open-page.ts';

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

test('search opens with a key, finds a chapter, and is left and followed by keyboard alone', async () => {
  const { page, trouble, close } = await openPage(browser);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(`${shop.origin}/`, { waitUntil: 'networkidle' });
  expect(fetched.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await page.keyboard.press('/');
  await page.locator('dialog [data-search-input]').waitFor();
  await page.keyboard.type('少货');
  const first = page.locator('[data-search-result]').first();
  await first.waitFor();
  expect(await first.textContent()).toContain('少货');
  await page.keyboard.press('Escape');
  await page.locator('dialog [data-search-input]').waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+k');
  await page.locator('dialog [data-search-input]').fill('客户一直不付款怎么提醒');
  await page.locator('[data-search-result][href*="payment-reminder"]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/payment-reminder/);
  expect(trouble).toEqual([]);
  await close();
});

test('Enter while a Chinese word is being composed does not leave the page', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${shop.origin}/`);
  await page.keyboard.press('/');
  const input = page.locator('dialog [data-search-input]');
  await input.fill('少货');
  await page.locator('[data-search-result]').first().waitFor();
  await input.evaluate((element) => {
    element.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    element.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
    );
  });
  await page.waitForTimeout(300);
  expect(new URL(page.url()).pathname).toBe('/');
  await close();
});

test('a search can be linked, and works under a sub-path', async () => {
  const { page, trouble, close } = await openPage(browser);
  await page.goto(`${seeds.origin}/search/?q=seeds`, { waitUntil: 'networkidle' });
  const result = page.locator('main [data-search-result]').first();
  await result.waitFor();
  expect(await result.getAttribute('href')).toContain(inject('seeds').base);
  await result.click();
  expect(await page.locator('h1').count()).toBe(1);
  expect(trouble).toEqual([]);
  await close();
});

test('a missing index is said kindly and the page stays usable', async () => {
  const { page, close } = await openPage(browser);
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(`${shop.origin}/`);
  await page.keyboard.press('/');
  await page.locator('dialog [data-search-input]').fill('少货');
  await page.getByText('npm start').first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.site-nav a').first().click();
  await page.waitForURL(/\/handbook\//);
  await close();
});

test('the quiz grades: right, wrong, why, and where the rule stands', async () => {
  const { page, trouble, close } = await openPage(browser);
  await page.goto(`${shop.origin}/quizzes/missing-items/`, { waitUntil: 'networkidle' });
  const question = page.locator('[data-question="missing-first-check"]');
  const answer = async (correct: boolean) => {
    const data = JSON.parse((await page.locator('[data-quiz-data]').textContent()) ?? '{}') as {
      questions: { id: string; answer: string; options: { key: string }[] }[];
    };
    const found = data.questions.find(({ id }) => id === 'missing-first-check');
    const key = correct ? found?.answer : found?.options.find((option) => option.key !== found.answer)?.key;
    await question.locator(`[data-option="${key}"]`).click();
    await question.locator('[data-check]').click();
  };
  await answer(false);
  await expect.poll(() => question.locator('[data-feedback]').first().textContent()).toMatch(/\S/);
  await page.reload({ waitUntil: 'networkidle' });
  expect(await page.evaluate(() => localStorage.getItem('handbook:zhanggui:quizzes:v1'))).toContain(
    'missing-first-check',
  );
  expect(trouble).toEqual([]);
  await close();
});

test('the training schedule dates its items, skips the weekend and is kept in the address', async () => {
  const { page, trouble, close } = await openPage(browser);
  await page.goto(`${shop.origin}/training/`, { waitUntil: 'networkidle' });
  // Until a date is chosen the plan stands there by working day.
  expect(await page.locator('[data-item]').count()).toBeGreaterThan(5);
  // A Saturday.
  await page.locator('[data-start-date]').fill('2026-12-05');
  await page.locator('[data-start-date]').dispatchEvent('change');
  await expect.poll(() => page.locator('[data-schedule-item][datetime]').count()).toBeGreaterThan(5);
  const dates = await page
    .locator('[data-schedule-item]')
    .evaluateAll((items) =>
      items.map((item) => item.getAttribute('datetime') ?? item.querySelector('time')?.dateTime ?? ''),
    );
  expect(dates[0]).toBe('2026-12-07');
  for (const date of dates) expect([0, 6]).not.toContain(new Date(`${date}T00:00:00Z`).getUTCDay());
  expect(page.url()).toContain('start=2026-12-0');
  expect(trouble).toEqual([]);
  await close();
});
