import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import ICAL from 'ical.js';
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

/** The path of what the page gives as a file after a click. */
async function savedBy(page: Page, selector: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(selector)]);
  return download.path();
}

test.each(['/training/2026-12-b/', '/training/assessments/operation-skills/', '/roles/presales/'])(
  '%s keeps to its policy, to the accessibility rules and to the width of a phone',
  async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, trouble, close } = await openPage(browser, {
        colorScheme,
        reducedMotion: 'reduce',
        viewport: { width: 390, height: 800 },
      });
      await page.goto(shop.origin + path, { waitUntil: 'networkidle' });
      expect(await accessibilityViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      expect(trouble).toEqual([]);
      await close();
    }
  },
);

test('a chosen date gives dates, a timeline with the holiday, the mark of an awaited year, and a calendar file', async () => {
  const { page, trouble, close } = await openPage(browser);
  await page.goto(`${shop.origin}/training/`);
  await page.fill('[data-start-date]', '2026-12-28');
  expect(await page.locator('[data-status]').textContent()).toContain('2027 年的放假安排未公布');
  const dates = await page
    .locator('[data-schedule-item]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('datetime')));
  expect(dates[0]).toBe('2026-12-28');
  expect(dates).toContain('2027-01-04');
  expect(dates).not.toContain('2027-01-01');
  expect(await page.locator('[data-timeline-date="2027-01-01"]').first().textContent()).toContain('元旦');
  const text = readFileSync(await savedBy(page, '[data-calendar-file]'), 'utf8');
  const events = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
  expect(events.map(({ startDate }) => startDate.toString().slice(0, 10))).toEqual(dates);
  expect(trouble).toEqual([]);
  await close();
});

test('a cohort has its dates without any script, and a calendar file', async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${shop.origin}/training/2026-12-b/`);
  const dates = await page
    .locator('[data-schedule-item]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('datetime')));
  expect(dates[0]).toBe('2026-12-28');
  expect(await page.locator('[data-schedule-item] time').first().textContent()).toBe('12月28日 周一');
  const link = await page.getAttribute('a[download]', 'href');
  const events = new ICAL.Component(ICAL.parse(await (await fetch(shop.origin + link)).text())).getAllSubcomponents(
    'vevent',
  );
  expect(events).toHaveLength(dates.length);
  await close();
});

test('a finished quiz ticks its item and stays ticked; ticks go to another device as a file', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${shop.origin}/training/`);
  await page.locator('[data-tick="meet-company"]').first().check();
  await page.evaluate(() => {
    const record = { fingerprint: 'x', response: 'A', tries: [0], revealed: false, checked: true };
    const practice = { seed: '1', round: ['a'], repeat: false, current: 1, records: { a: record } };
    localStorage.setItem(
      'handbook:zhanggui:quizzes:v1',
      JSON.stringify({ version: 1, data: { 'service-basics': practice } }),
    );
  });
  await page.reload();
  expect(await page.locator('[data-tick="basics-quiz"]').isChecked()).toBe(true);
  expect(await page.locator('[data-progress-text]').textContent()).toContain('2');
  const buffer = readFileSync(await savedBy(page, '[data-export]'));
  await close();

  const other = await openPage(browser);
  await other.page.goto(`${shop.origin}/training/`);
  await other.page.setInputFiles('progress-transfer input[type=file]', {
    name: 'progress.json',
    mimeType: 'application/json',
    buffer,
  });
  await other.page.locator('[data-tick="meet-company"]:checked').first().waitFor();
  expect(await other.page.locator('[data-tick="basics-quiz"]').isChecked()).toBe(true);
  await other.close();
});

test('an observation form is filled in for two people, kept, and handed over in three forms', async () => {
  const { page, trouble, close } = await openPage(browser);
  await page.goto(`${shop.origin}/training/assessments/operation-skills/`);
  await page.fill('[data-column="0"] [data-field="name"]', '小许');
  await page.click('[data-add]');
  await page.fill('[data-column="1"] [data-field="name"]', '=1+1');
  for (const rating of await page.locator('[data-column="0"] [data-rating]').all()) await rating.selectOption('4');
  await page.fill('[data-column="0"] [data-note="typing-speed"]', '每分钟八十字');
  await page.selectOption('[data-column="1"] [data-rating="memory"]', '1');
  await page.reload();
  expect(await page.inputValue('[data-column="0"] [data-note="typing-speed"]')).toBe('每分钟八十字');
  expect(await page.locator('[data-column="0"] [data-score]').textContent()).toBe('80% · 达标');
  expect(await page.locator('[data-column="1"] [data-score]').textContent()).toContain('未达标');

  const csv = readFileSync(await savedBy(page, '[data-export="csv"]'), 'utf8');
  expect(csv.startsWith('\uFEFF姓名,')).toBe(true);
  expect(csv).toContain("\r\n'=1+1,");
  const json = JSON.parse(readFileSync(await savedBy(page, '[data-export="json"]'), 'utf8'));
  expect(json).toMatchObject({
    format: 'handbook-assessment/1',
    assessment: 'operation-skills',
    trainees: [{ name: '小许' }, { name: '=1+1' }],
  });
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(await savedBy(page, '[data-export="xlsx"]'));
  expect(book.worksheets[0]?.getCell('A2').value).toBe('小许');
  expect(book.worksheets[0]?.getCell('A3').value).toBe('=1+1');
  expect(book.worksheets[0]?.getCell('E2').value).toBe(4);
  expect(trouble).toEqual([]);
  await close();
});

test('a paper of a cohort is printed alone, with the name that was typed', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${shop.origin}/training/2026-12-b/`);
  await page.fill('[data-trainee]', '小许');
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.click('[data-print-sheet="certificate"]');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[data-sheet="certificate"] [data-trainee-name]').textContent()).toBe('小许');
  expect(await page.locator('[data-sheet="certificate"]').isVisible()).toBe(true);
  expect(await page.locator('[data-sheet="sign-off"]').isVisible()).toBe(false);
  expect(await page.locator('training-schedule').isVisible()).toBe(false);
  await close();
});

test('a role remembers what was read', async () => {
  const { page, trouble, close } = await openPage(browser);
  await page.goto(`${shop.origin}/roles/presales/`);
  await page.locator('role-reading [data-tick]').nth(1).check();
  await page.reload();
  expect(await page.locator('role-reading [data-tick]').nth(1).isChecked()).toBe(true);
  expect(await page.locator('role-reading [data-progress-text]').textContent()).toMatch(/^已读 1 页/);
  expect(trouble).toEqual([]);
  await close();
});
