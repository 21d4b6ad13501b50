import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Served, serveFolder } from '../site/serve-folder.ts';
import { launchBrowser } from './launch-browser.ts';
import { accessibilityViolations, openPage } from './open-page.ts';

let browser: Browser;
let shop: Served;
let seeds: Served;
const register = '/forms/after-sales-register/';

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

const control = (id: string) => `[data-control="${id}"]`;
const rows = (page: Page) => page.locator('[data-rows] tr');

async function openForm(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForSelector('form-register[data-ready]');
}

async function fillRegister(page: Page, order: string, handler?: string): Promise<void> {
  if (handler) await page.fill(control('handler'), handler);
  await page.fill(control('order'), order);
  await page.selectOption(control('kind'), '少货');
  await page.keyboard.press('Control+Enter');
}

/** The path of what the page gives as a file after a click. */
async function savedBy(page: Page, selector: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(selector)]);
  return download.path();
}

const filled = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':fillings:')));

describe('a page of forms keeps to its policy, to the accessibility rules and to the width of a phone', () => {
  test.each(['/forms/', register, '/forms/complaint-application/', '/forms/quality-check-sheet/'])(
    '%s',
    async (path) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, trouble, close } = await openPage(browser, {
          colorScheme,
          reducedMotion: 'reduce',
          viewport: { width: 360, height: 780 },
        });
        await page.goto(shop.origin + path, { waitUntil: 'networkidle' });
        if (path === register) {
          await page.click('[data-save]');
          await fillRegister(page, '20260703001', '1027');
          await page.click('.form-keeping summary');
        }
        expect(await accessibilityViolations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
        expect(trouble).toEqual([]);
        await close();
      }
    },
  );
});

test('an entry is half filled, what is missing is said, and saved it stands in the table below', async () => {
  const { page, trouble, close } = await openPage(browser);
  await openForm(page, shop.origin + register);
  const today = await page.evaluate(() => new Date().toLocaleDateString('sv'));
  expect(await page.inputValue(control('day'))).toBe(today);
  await page.click('[data-save]');
  expect(await page.locator('[data-errors-list] li').allTextContents()).toEqual([
    '“经办”没有填',
    '“订单号”没有填',
    '“问题类型”没有选',
  ]);
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-errors'))).toBe(true);
  await page.click('[data-errors-list] a');
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.control)).toBe('handler');
  expect(await page.getAttribute(control('handler'), 'aria-invalid')).toBe('true');
  await page.fill(control('handler'), '1027');
  expect(await page.getAttribute(control('handler'), 'aria-invalid')).toBeNull();
  await fillRegister(page, '20260703001');
  expect(await page.locator('[data-status]').textContent()).toBe('已保存，现在共 1 条');
  expect(await rows(page).first().textContent()).toContain('20260703001');
  // The next one begins with the day and with who fills it in, at the first field that is empty.
  expect(await page.inputValue(control('handler'))).toBe('1027');
  expect(await page.inputValue(control('order'))).toBe('');
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.control)).toBe('order');
  expect(trouble).toEqual([]);
  await close();
});

test('what is half typed is there again; an entry is changed, deleted and brought back', async () => {
  const { page, close } = await openPage(browser);
  await openForm(page, shop.origin + register);
  await fillRegister(page, 'A1', '1027');
  await fillRegister(page, 'B2');
  await page.fill(control('order'), 'C3');
  await page.reload();
  expect(await page.inputValue(control('order'))).toBe('C3');

  await page.locator('[data-entry] [data-change]').last().click();
  expect(await page.inputValue(control('order'))).toBe('A1');
  await page.fill(control('plan'), '补寄一件');
  await page.reload();
  expect(await page.inputValue(control('plan'))).toBe('补寄一件');
  await page.click('[data-save]');
  expect(await rows(page).last().textContent()).toContain('补寄一件');
  expect(await page.inputValue(control('order'))).toBe('C3');

  await page.locator('[data-entry] [data-remove]').first().click();
  expect(await rows(page).count()).toBe(1);
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-undo'))).toBe(true);
  await page.keyboard.press('Enter');
  expect(await rows(page).count()).toBe(2);
  await close();
});

test('entries are found by words and days, and sorted by a column', async () => {
  const { page, close } = await openPage(browser);
  await openForm(page, shop.origin + register);
  for (const order of ['A10', 'A9', 'B1']) await fillRegister(page, order, '1027');
  await page.fill('[data-find]', 'a');
  expect(await rows(page).count()).toBe(2);
  await page.click('[data-sort="order"]');
  expect(await rows(page).locator('td:nth-child(2)').allTextContents()).toEqual(['A9', 'A10']);
  expect(await page.getAttribute('[data-head="order"]', 'aria-sort')).toBe('ascending');
  await page.fill('[data-to]', '2020-01-01');
  expect(await page.locator('[data-empty]').isVisible()).toBe(true);
  await close();
});

test('a table goes out as CSV and XLSX that run nothing; JSON joins two devices by entry', async () => {
  const { page, trouble, close } = await openPage(browser, { acceptDownloads: true });
  await openForm(page, shop.origin + register);
  await fillRegister(page, '=1+1', '1027');
  await fillRegister(page, 'B2');
  const csv = readFileSync(await savedBy(page, '[data-export="csv"]'), 'utf8');
  expect(csv.startsWith('\uFEFF日期,经办,订单号,')).toBe(true);
  expect(csv).toContain(",'=1+1,");
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(await savedBy(page, '[data-export="xlsx"]'));
  expect(book.worksheets[0]?.getCell('C3').value).toBe("'=1+1");
  await page.click('.form-keeping summary');
  const buffer = readFileSync(await savedBy(page, '[data-export="json"]'));
  await close();

  const other = await openPage(browser);
  await openForm(other.page, shop.origin + register);
  await fillRegister(other.page, 'C3', '1030');
  const file = { name: 'register.json', mimeType: 'application/json', buffer };
  await other.page.setInputFiles('[data-import-file]', file);
  await expect.poll(() => other.page.locator('[data-status]').textContent()).toBe('导入完成：新增 2 条，更新 0 条');
  await other.page.setInputFiles('[data-import-file]', file);
  await expect.poll(() => other.page.locator('[data-status]').textContent()).toBe('导入完成：新增 0 条，更新 0 条');
  expect(await rows(other.page).count()).toBe(3);
  await other.page.goto(`${shop.origin}/forms/`);
  expect(await other.page.locator('[data-kept="after-sales-register"]').textContent()).toBe('本机有 3 条');
  expect([...trouble, ...other.trouble]).toEqual([]);
  await other.close();
});

test('all entries can be cleared, and had back until the page is left', async () => {
  const { page, close } = await openPage(browser);
  page.on('dialog', (dialog) => void dialog.accept());
  await openForm(page, shop.origin + register);
  await fillRegister(page, 'A1', '1027');
  await page.click('.form-keeping summary');
  await page.click('[data-clear-all]');
  expect(await rows(page).count()).toBe(0);
  expect(await page.inputValue(control('handler'))).toBe('');
  expect(await filled(page).then((keys) => keys.length)).toBeLessThanOrEqual(1);
  await page.click('[data-undo]');
  expect(await rows(page).count()).toBe(1);
  await close();
});

test('old entries are offered for deletion, never deleted', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${shop.origin}/forms/`);
  await page.evaluate(() => {
    const values = { day: '2020-01-02', handler: '1027', order: 'OLD', kind: '少货' };
    const data = { 'after-sales-register/old-1': { created: 1, changed: 1, values } };
    localStorage.setItem('handbook:zhanggui:entries:v1', JSON.stringify({ version: 1, data }));
  });
  await openForm(page, shop.origin + register);
  await fillRegister(page, 'NEW', '1027');
  expect(await page.locator('[data-old-text]').textContent()).toBe('有 1 条超过 365 天没有改动，该清理了。');
  await page.click('[data-show-old]');
  expect(await rows(page).locator('td:nth-child(2)').allTextContents()).toEqual(['OLD']);
  await page.click('[data-delete-old]');
  expect(await page.locator('[data-old-offer]').isVisible()).toBe(false);
  await close();
});

test('the path of a walked flow is in the register with one click, without harm to what is being filled in', async () => {
  const { page, trouble, close } = await openPage(browser);
  await page.goto(`${shop.origin}/flows/missing-items/`);
  await page.waitForSelector('flow-wizard[data-ready]');
  for (let step = 0; step < 20 && !(await page.locator('[data-end]').isVisible()); step++) {
    const at = await page.getAttribute('[data-flow-step]', 'data-flow-step');
    await page.locator('[data-flow-choice]').first().click();
    await expect.poll(() => page.getAttribute('[data-flow-step]', 'data-flow-step')).not.toBe(at);
  }
  const path = await page.locator('[data-path-text]').textContent();
  await page.click('[data-register="after-sales-register"]');
  await page.waitForSelector('form-register[data-ready]');
  expect(page.url()).toBe(shop.origin + register);
  expect(await page.inputValue(control('story'))).toMatch(/^少货处理：.+，\d\d:\d\d$/);
  expect((await page.inputValue(control('story'))).startsWith(path ?? '?')).toBe(true);
  expect(await page.inputValue(control('kind'))).toBe('少货');

  const hostile = '<img src=x onerror=alert(1)>';
  await openForm(page, `${shop.origin}${register}#flow=wrong-items&path=${encodeURIComponent(hostile)}`);
  await page.waitForSelector('[data-path-offer]:not([hidden])');
  expect(await page.locator('[data-path-text]').textContent()).toContain(hostile);
  expect(await page.inputValue(control('kind'))).toBe('少货');
  await page.click('[data-start-with-path]');
  expect(await page.inputValue(control('story'))).toBe(hostile);
  expect(await page.inputValue(control('kind'))).toBe('错货');
  await page.click('[data-undo]');
  expect(await page.inputValue(control('kind'))).toBe('少货');
  expect(trouble).toEqual([]);
  await close();
});

test('what was copied is the entry in words', async () => {
  const { page, close } = await openPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
  await openForm(page, shop.origin + register);
  await fillRegister(page, 'A1', '1027');
  await page.click('[data-entry] [data-copy]');
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^售后登记表\n日期：.+\n经办：1027\n订单号：A1\n问题类型：少货$/);
  await close();
});

test('on paper there is the blank form, or the entries that were found', async () => {
  const { page, close } = await openPage(browser);
  await page.addInitScript(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
  });
  await openForm(page, shop.origin + register);
  await fillRegister(page, 'A1', '1027');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-print="blank"]')?.click());
  expect(await page.locator('.paper-blank').isVisible()).toBe(true);
  expect(await page.locator('.form-card').isVisible()).toBe(false);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-print="entries"]')?.click());
  expect(await page.locator('.paper-blank').isVisible()).toBe(false);
  expect(await page.locator('.paper-entries td').allTextContents()).toContain('A1');
  await close();
});

test('without script the blank form is there to print', async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(shop.origin + register);
  expect(await page.locator('.paper-blank').isVisible()).toBe(true);
  expect(await page.locator('.form-card').isVisible()).toBe(false);
  expect(await page.locator('.form-noscript').isVisible()).toBe(true);
  await close();
});

test('a checklist remembers its ticks, says how many, and can be begun again', async () => {
  const { page, trouble, close } = await openPage(browser);
  const ready = async () => {
    await page.locator('tick-list').scrollIntoViewIfNeeded();
    await page.waitForSelector('tick-list[data-ready]');
  };
  await page.goto(`${shop.origin}/handbook/processes/missing-items/`);
  await ready();
  const list = page.locator('tick-list');
  const total = await list.locator('li').count();
  await list.locator('li').nth(1).click();
  await list.locator('input').nth(0).check();
  expect(await list.locator('[data-ticked]').textContent()).toBe(`已勾 2 项，共 ${total} 项`);
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.reload();
  await ready();
  expect(await list.locator('input').nth(1).isChecked()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await list.locator('input').first().isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await list.locator('[data-reset]').click();
  expect(await list.locator('input:checked').count()).toBe(0);
  expect(trouble).toEqual([]);
  await close();
});

test('an English form under a sub-path works the same', async () => {
  const { page, trouble, close } = await openPage(browser);
  await openForm(page, `${seeds.origin}/forms/lending-book/`);
  await page.fill(control('volunteer'), 'Jo');
  await page.fill(control('member'), 'nine');
  await page.fill(control('variety'), 'Golden Bear');
  await page.check(`${control('kind')}[value="squash"]`);
  await page.fill(control('packets'), '7');
  await page.click('[data-save]');
  expect(await page.locator('[data-errors-list] li').allTextContents()).toEqual([
    'Member number should be a number, such as 3 or 1.5',
    'Packets cannot be above 6',
  ]);
  await page.fill(control('member'), '9');
  await page.fill(control('packets'), '2');
  await page.keyboard.press('Enter');
  expect(await page.locator('[data-status]').textContent()).toBe('Saved, 1 entry now');
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(trouble).toEqual([]);
  await close();
});
