import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { gradeResponses } from '../../src/quiz/grading/grade-responses.ts';
import { loadAnswerKey } from '../../src/source/load-answer-key.ts';
import { type Served, serveFolder } from '../site/serve-folder.ts';
import { launchBrowser } from './launch-browser.ts';
import { accessibilityViolations, openPage } from './open-page.ts';

/** What the exam of the fixture names; the tests lead it to a server of their own. */
const address = 'https://answers.example.org/desk?team=seeds';

let browser: Browser;
let seeds: Served;
let shop: Served;
let receiver: Server;
/** What the receiver got, and what it answers next; it says 200 when nothing is left. */
let got: string[] = [];
let answers: number[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  seeds = await serveFolder(inject('seeds').folder, inject('seeds').base);
  shop = await serveFolder(inject('shop').folder);
  receiver = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      got.push(Buffer.concat(parts).toString('utf8'));
      response.writeHead(answers.shift() ?? 200, { 'access-control-allow-origin': '*' }).end();
    });
  });
  await new Promise<void>((ready) => receiver.listen(0, '127.0.0.1', ready));
});
afterAll(async () => {
  await browser?.close();
  await seeds?.close();
  await shop?.close();
  receiver?.close();
});

async function openExam(): Promise<Awaited<ReturnType<typeof openPage>>> {
  got = [];
  const opened = await openPage(browser, { acceptDownloads: true });
  const { port } = receiver.address() as AddressInfo;
  await opened.page.route('https://answers.example.org/**', async (route) => {
    const response = await route.fetch({ url: `http://127.0.0.1:${port}/` });
    await route.fulfill({ response });
  });
  await opened.page.goto(`${seeds.origin}/exams/desk/`, { waitUntil: 'networkidle' });
  return opened;
}

async function handIn(page: Page): Promise<void> {
  await page.fill('#exam-name', 'Ada');
  await page.fill('#exam-number', 'V 7');
  await page.keyboard.press('Enter');
  await page.locator('exam-sitting [data-item]:not([hidden])').waitFor();
  await page.click('[data-to-overview]');
  await page.click('[data-hand-in]');
}

const said = (page: Page) => page.locator('[data-delivery-said]').textContent();

test('what is handed in is sent until it was received, also after a reload, and the file is there all along', async () => {
  const { page, close } = await openExam();
  expect(await page.locator('.exam-rules').textContent()).toContain('answers.example.org');
  answers = [503, 500];
  await handIn(page);
  await expect.poll(() => said(page)).toMatch(/Not received yet: the other side answered 503/);
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(await page.locator('[data-receipt]').textContent()).toContain('not received yet');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-download]')]);
  expect(download.suggestedFilename()).toBe('desk_V-7_1.json');
  // It tries again by itself, and fails again; by now the page is opened anew.
  await expect.poll(() => got.length).toBe(2);
  await expect.poll(() => said(page)).toMatch(/answered 500/);
  await page.reload({ waitUntil: 'networkidle' });
  await expect.poll(() => said(page)).toMatch(/^Received/);
  expect(await page.locator('[data-receipt]').textContent()).toContain('Sentreceived');
  expect(await page.locator('[data-deliver]').isVisible()).toBe(false);
  expect(got).toHaveLength(3);
  expect(new Set(got).size).toBe(1);
  expect(got[0]).toBe(await page.locator('[data-file-text]').inputValue());
  const { exams, faults } = gradeResponses(
    [{ file: 'sent', text: got[0] ?? '' }],
    loadAnswerKey('tests/fixtures/seed-library').key,
  );
  expect([faults, exams[0]?.results[0]?.candidate]).toEqual([[], { name: 'Ada', id: 'V 7' }]);
  expect(await accessibilityViolations(page)).toEqual([]);
  // Once it was received, nothing is sent again.
  await page.reload({ waitUntil: 'networkidle' });
  await page.fill('#exam-name', 'Ada');
  expect(got).toHaveLength(3);
  await close();
});

test('without an answer it says so, and goes on at a press of the button', async () => {
  const { page, close } = await openExam();
  await page.unroute('https://answers.example.org/**');
  await page.route('https://answers.example.org/**', (route) => route.abort());
  await handIn(page);
  await expect.poll(() => said(page)).toMatch(/no confirmation came back/);
  await page.unroute('https://answers.example.org/**');
  await page.route('https://answers.example.org/**', (route) =>
    route.fulfill({ status: 204, headers: { 'access-control-allow-origin': '*' } }),
  );
  // It may be trying again by itself at this very moment; the button is then hidden and does nothing.
  await page.locator('[data-deliver]').dispatchEvent('click');
  await expect.poll(() => said(page)).toMatch(/^Received/);
  await close();
});

test('the page may send to that address and to no other, and other pages to none', async () => {
  const { page, trouble, close } = await openExam();
  const reach = (url: string): Promise<boolean> =>
    page.evaluate(
      (target) =>
        fetch(target, { method: 'POST', body: '{}' }).then(
          () => true,
          () => false,
        ),
      url,
    );
  await page.route('https://elsewhere.example.org/**', (route) =>
    route.fulfill({ status: 200, headers: { 'access-control-allow-origin': '*' } }),
  );
  expect(await reach(address)).toBe(true);
  expect(await reach('https://elsewhere.example.org/')).toBe(false);
  expect(trouble.filter((line) => /content security policy/i.test(line))).not.toEqual([]);
  await page.goto(`${seeds.origin}/`, { waitUntil: 'networkidle' });
  expect(await reach(address)).toBe(false);
  await page.goto(`${shop.origin}/exams/new-hire/`, { waitUntil: 'networkidle' });
  expect(await reach(address)).toBe(false);
  expect(await page.locator('[data-delivery]').count()).toBe(0);
  await close();
});
