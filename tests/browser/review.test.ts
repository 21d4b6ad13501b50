import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Served, serveFolder } from '../site/serve-folder.ts';
import { launchBrowser } from './launch-browser.ts';
import { accessibilityViolations, openPage } from './open-page.ts';

let browser: Browser;
let seeds: Served;

beforeAll(async () => {
  browser = await launchBrowser();
  seeds = await serveFolder(inject('seeds').folder, inject('seeds').base);
});
afterAll(async () => {
  await browser?.close();
  await seeds?.close();
});

const asked = 'lend-before-what';

async function choose(page: Page, key: string): Promise<void> {
  const form = page.locator(`[data-question="${asked}"]`).first();
  await form.locator(`[data-option="${key}"]`).click();
  await form.locator('[data-check]').click();
}

/** Misses a question of the practice, and opens the book. */
async function miss(page: Page): Promise<void> {
  await page.goto(`${seeds.origin}/quizzes/desk-basics/`, { waitUntil: 'networkidle' });
  await page.locator('quiz-practice[data-ready]').waitFor();
  await choose(page, 'B');
  await openBook(page);
}

async function openBook(page: Page): Promise<void> {
  await page.goto(`${seeds.origin}/review/`, { waitUntil: 'networkidle' });
  await page.locator('review-book[data-ready]').waitFor();
}

const status = (page: Page) => page.locator('[data-status]').textContent();

test('the book travels as a file to another device, and a file that is none changes nothing', async () => {
  const old = await openPage(browser, { acceptDownloads: true });
  await miss(old.page);
  await old.page.locator('.review-manage summary').click();
  const [download] = await Promise.all([old.page.waitForEvent('download'), old.page.click('[data-export]')]);
  const text = readFileSync(await download.path(), 'utf8');
  const file = join(tmpdir(), `handbook-${process.pid}-progress.json`);
  writeFileSync(file, text);

  const { page, trouble, close } = await openPage(browser);
  await openBook(page);
  expect(await status(page)).toMatch(/empty/);
  await page.locator('.review-manage summary').click();
  const foreign = {
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text.replace('seed-library', 'other')),
  };
  for (const wrong of [foreign, { ...foreign, buffer: Buffer.from('PK\u0003') }]) {
    await page.setInputFiles('.review-manage input[type="file"]', wrong);
    await expect.poll(() => page.locator('[data-imported]').textContent()).toMatch(/^Not imported/);
    expect(await page.locator('[data-list] [data-question]').count()).toBe(0);
  }
  await page.setInputFiles('.review-manage input[type="file"]', file);
  await expect.poll(() => page.locator('[data-imported]').textContent()).toBe('Imported.');
  expect(await page.locator(`[data-list] [data-question="${asked}"]`).count()).toBe(1);
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.reload({ waitUntil: 'networkidle' });
  expect(await page.locator(`[data-list] [data-question="${asked}"]`).count()).toBe(1);
  expect(trouble).toEqual([]);
  await old.close();
  await close();
});

test('a question that is known rests, and comes back at once when its rule has changed', async () => {
  const { page, trouble, close } = await openPage(browser);
  await miss(page);
  // Everything that is needed came with the page.
  await page.context().setOffline(true);
  await choose(page, 'A');
  await page.locator('[data-list] [data-next]').click();
  expect(await status(page)).toMatch(/Nothing to review now/);
  await page.context().setOffline(false);
  await openBook(page);
  expect(await page.locator('[data-list] [data-question]').count()).toBe(0);

  // The site as it is after the rule was changed: the same, but for the print of the question.
  await page.route('**/review/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(new RegExp(`("${asked}":")[^"]+(")`), '$1changed$2');
    await route.fulfill({ response, body });
  });
  await openBook(page);
  expect(await page.locator(`[data-list] [data-question="${asked}"]`).count()).toBe(1);
  expect(await page.locator('[data-changed]').textContent()).toMatch(/has changed/);
  expect(await accessibilityViolations(page)).toEqual([]);
  await choose(page, 'A');
  await page.locator('[data-list] [data-next]').click();
  expect(await status(page)).toMatch(/Nothing to review now/);
  expect(trouble).toEqual([]);
  await close();
});
