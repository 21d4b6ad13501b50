import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import ICAL from 'ical.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { trainingWords } from '../../src/i18n/training.ts';
import { runHandbook } from '../site/run-handbook.ts';
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

/** The path of what the page gives as a file after a click. */
async function savedBy(page: Page, selector: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(selector)]);
  return download.path();
}

test.each([
  ['shop', '/training/'],
  ['shop', '/training/2026-12-b/'],
  ['shop', '/training/assessments/operation-skills/'],
  ['shop', '/roles/presales/'],
  ['seeds', '/training/spring-2027/'],
  ['seeds', '/training/assessments/desk-work/'],
  ['seeds', '/roles/volunteer/'],
] as const)('%s%s keeps to its policy, to the accessibility rules and to the width of a phone', async (site, path) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, trouble, close } = await openPage(browser, {
      colorScheme,
      reducedMotion: 'reduce',
      viewport: { width: 360, height: 800 },
    });
    await page.goto({ shop, seeds }[site].origin + path, { waitUntil: 'networkidle' });
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(trouble).toEqual([]);
    await close();
  }
});

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
  // Folded at 75 octets, never within a character, and the same bytes once more.
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\uFFFD]/);
  expect(readFileSync(await savedBy(page, '[data-calendar-file]'), 'utf8')).toBe(text);
  const events = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
  expect(events.map(({ startDate }) => startDate.toString().slice(0, 10))).toEqual(dates);
  // The holiday is named in the timeline, the days after it bear the mark.
  expect(await page.locator('.plan-awaited').count()).toBe(
    new Set(dates.filter((date) => date?.startsWith('2027'))).size,
  );
  // Another first day, another file: the same events by their names, on other days.
  await page.fill('[data-start-date]', '2026-11-30');
  const later = new ICAL.Component(ICAL.parse(readFileSync(await savedBy(page, '[data-calendar-file]'), 'utf8')))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
  expect(later.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
  expect(later[0]?.startDate.toString().slice(0, 10)).toBe('2026-11-30');
  expect(trouble).toEqual([]);
  await close();
});

test('the command lays out what the page shows, in each of its forms', async () => {
  const asked = ['schedule', '--start', '2026-12-28', '--plan', 'new-hire'];
  const told = (...form: string[]) => runHandbook([...asked, ...form]).stdout;
  const { page, close } = await openPage(browser);
  await page.goto(`${shop.origin}/training/?plan=new-hire&start=2026-12-28`);
  const shown = await page.locator('[data-schedule-item]').evaluateAll((entries) =>
    entries.map((entry) => ({
      id: entry.getAttribute('data-schedule-item') ?? '',
      date: entry.getAttribute('datetime') ?? '',
      title: entry.querySelector('.plan-item-title')?.firstChild?.textContent?.trim() ?? '',
      minutes: entry.querySelector('[data-minutes]')?.textContent ?? '',
    })),
  );
  const { items, notes } = JSON.parse(told('--format', 'json'));
  const { minutes: inWords } = trainingWords['zh-CN'];
  expect(shown.length).toBeGreaterThan(20);
  expect(items.map((item: { minutes: number }) => ({ ...item, minutes: inWords(item.minutes) }))).toEqual(
    shown.map(({ id, title, date, minutes }) => ({ id, title, date, minutes })),
  );
  expect(await page.locator('[data-status]').textContent()).toContain(notes[0]);
  const rows = told('--format', 'csv').trim().split('\r\n').slice(1);
  expect(rows.map((row) => row.split(',')[1])).toEqual(shown.map(({ date }) => date));
  const table = told();
  for (const { title } of shown) expect(table).toContain(title);
  expect(table).toContain(notes[0]);
  const eventsOf = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
      const { uid, summary, startDate, endDate } = new ICAL.Event(component);
      return [uid, summary, startDate.toString(), endDate.toString()];
    });
  const saved = readFileSync(await savedBy(page, '[data-calendar-file]'), 'utf8');
  expect(eventsOf(told('--format', 'ics'))).toEqual(eventsOf(saved));
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

test('a role chooses its plan, which the address keeps', async () => {
  const { page, trouble, close } = await openPage(browser);
  await page.goto(`${shop.origin}/roles/after-sales/`);
  await page.click('a[href*="/training/?plan=after-sales"]');
  await expect.poll(() => page.locator('.plan:visible h2').allTextContents()).toEqual(['售后客服进阶计划']);
  await page.selectOption('[data-plan-choice]', { label: '新人' });
  await page.fill('[data-start-date]', '2026-12-07');
  expect(new URL(page.url()).searchParams.toString()).toBe('plan=new-hire&role=new-hire&start=2026-12-07');
  await page.reload();
  await expect.poll(() => page.locator('.plan:visible h2').allTextContents()).toEqual(['新人培训计划']);
  expect(await page.inputValue('[data-start-date]')).toBe('2026-12-07');
  expect(trouble).toEqual([]);
  await close();
});

test('a role of the same plan has its own items alone', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${seeds.origin}/training/?role=coordinator`);
  await expect.poll(() => page.inputValue('[data-plan-choice]')).toContain('coordinator');
  expect(await page.locator('.plan:visible [data-item="lend-with-help"]').count()).toBe(1);
  expect(await page.locator('.plan:visible [data-item="desk-exam"]').count()).toBe(0);
  await page.selectOption('[data-plan-choice]', { label: 'Desk volunteer' });
  expect(await page.locator('.plan:visible [data-item="desk-exam"]').count()).toBe(1);
  await close();
});

test('a drill that was done and an exam that was handed in tick their items', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${shop.origin}/training/`);
  await page.evaluate(() => {
    const drill = { missed: [], total: 3, right: 2, rounds: 1 };
    const drills = Object.fromEntries(['missing-items', 'wrong-items', 'transit-damage'].map((id) => [id, drill]));
    localStorage.setItem('handbook:zhanggui:drills:v1', JSON.stringify({ version: 1, data: drills }));
    const sitting = {
      ...{ exam: 'new-hire', candidate: { name: '小许', id: '7' }, attempt: 1, paperSeed: '0', questions: [] },
      ...{ startedAt: 1, seenAt: 2, responses: {}, flagged: [], current: 0, finishedAt: 2 },
    };
    localStorage.setItem('handbook:zhanggui:exams:v1', JSON.stringify({ version: 1, data: { 'new-hire/0': sitting } }));
  });
  await page.reload();
  expect(await page.locator('[data-tick="parcels-wrong"]').isChecked()).toBe(true);
  expect(await page.locator('[data-tick="exam"]').isChecked()).toBe(true);
  expect(await page.locator('[data-tick="couriers"]').isChecked()).toBe(false);
  await page.goto(`${shop.origin}/training/2026-12-b/`);
  expect(await page.locator('[data-result="parcels-wrong"]').textContent()).toBe('✓ 6/9');
  expect(await page.locator('[data-result="exam"]').textContent()).toBe('✓');
  await close();
});

test('in the midst of a course the day begins with its own items, and the date stands below', async () => {
  const { page, trouble, close } = await openPage(browser, { viewport: { width: 390, height: 844 } });
  await page.clock.setFixedTime(new Date('2027-01-04T09:00:00'));
  await page.goto(`${shop.origin}/training/?start=2026-12-28`);
  const first = page.locator('[data-schedule-item]').first();
  expect(await first.getAttribute('datetime')).toBe('2027-01-04');
  const item = await first.boundingBox();
  expect(item?.y).toBeLessThan(844);
  expect((await page.locator('[data-start-date]').boundingBox())?.y).toBeGreaterThan(item?.y ?? 0);
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.click('[data-setup-link] a');
  await page.fill('[data-start-date]', '2027-03-01');
  expect(await page.locator('[data-schedule-item]').first().getAttribute('datetime')).toBe('2027-03-01');
  expect(trouble).toEqual([]);
  await close();
});

test('a start on a rest day moves, and the page says so', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${shop.origin}/training/?start=2026-10-03`);
  expect(await page.locator('[data-schedule-item]').first().getAttribute('datetime')).toBe('2026-10-08');
  expect(await page.locator('[data-status]').textContent()).toContain('2026-10-03 是国庆节，不上班');
  await close();
});

test('roles are found, and chapters lead to them', async () => {
  const { page, trouble, close } = await openPage(browser);
  await page.goto(`${shop.origin}/search/?q=${encodeURIComponent('综合客服')}`);
  await page.locator('[data-search-result][href*="/roles/operations/"]').first().waitFor();
  await page.goto(`${shop.origin}/handbook/processes/missing-items/`);
  await page.locator('.chapter-meta a[href*="/roles/after-sales"]').first().click();
  expect(await page.locator('h1').textContent()).toContain('售后');
  expect(trouble).toEqual([]);
  await close();
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
  expect(book.worksheets[0]?.getCell('A3').value).toBe("'=1+1");
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
