import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { gradeResponses } from '../../src/quiz/grading/grade-responses.ts';
import { loadAnswerKey } from '../../src/source/load-answer-key.ts';
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

async function begin(page: Page, number: string): Promise<void> {
  await page.fill('#exam-name', '小许');
  await page.fill('#exam-number', number);
  await page.keyboard.press('Enter');
  await page.locator('exam-sitting [data-item]:not([hidden])').waitFor();
}

/** Answers the question on the screen somehow, by what its form offers. */
async function answerCurrent(page: Page): Promise<void> {
  const item = page.locator('exam-sitting [data-item]:not([hidden])');
  if (await item.locator('[data-move]').count()) await item.locator('[data-this-order]').click();
  else if (await item.locator('[data-send]').count()) {
    while (await item.locator('[data-send]').isVisible()) {
      await item.locator('[data-active] input').first().check();
      await item.locator('[data-send]').click();
    }
  } else if (await item.locator('select').count()) {
    for (const select of await item.locator('select').all()) await select.selectOption({ index: 1 });
  } else if (await item.locator('input[type="text"]').count()) {
    for (const input of await item.locator('input[type="text"]').all()) await input.fill('一');
  } else await item.locator('.quiz-option input').first().check();
}

test('an exam is sat through a reload, handed in as a file, and graded', async () => {
  const { page, trouble, close } = await openPage(browser, { acceptDownloads: true });
  await page.goto(`${shop.origin}/exams/new-hire/`, { waitUntil: 'networkidle' });
  expect(await accessibilityViolations(page)).toEqual([]);
  await begin(page, 'a 12');
  const total = await page.locator('[data-go-to]').count();
  for (let question = 0; question < total; question++) {
    await answerCurrent(page);
    if (question === 4) {
      await page.reload({ waitUntil: 'networkidle' });
      expect(await page.locator('[data-position]').textContent()).toContain('5');
      expect(await page.locator('[data-go-to][data-answered]').count()).toBe(5);
    }
    if (question === 6) await page.click('[data-flag]');
    await page.click('[data-next]');
  }
  expect(await page.locator('[data-go-to][data-flagged]').count()).toBe(1);
  expect(await page.locator('exam-sitting').textContent()).not.toMatch(/答对了|正确答案/);
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.click('[data-hand-in]');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-download]')]);
  const text = readFileSync(await download.path(), 'utf8');
  const { exams, faults } = gradeResponses([{ file: download.suggestedFilename(), text }], loadAnswerKey('.').key);
  expect(faults).toEqual([]);
  expect(exams[0]?.results).toMatchObject([
    { candidate: { name: '小许', id: 'a 12' }, attempt: 1, total: 100, notes: [] },
  ]);
  expect(await page.locator('[data-checksum]').getAttribute('data-checksum')).toBe(JSON.parse(text).checksum);
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(trouble).toEqual([]);
  await close();
});

test('when the time is up the exam hands itself in, also while the page was closed', async () => {
  const { page, trouble, close } = await openPage(browser);
  await page.clock.install();
  await page.goto(`${shop.origin}/exams/new-hire/`, { waitUntil: 'networkidle' });
  await begin(page, 'B7');
  await page.clock.fastForward('35:30');
  await expect.poll(() => page.locator('[data-notice]').textContent()).toContain('5');
  await page.clock.fastForward('05:00');
  await page.locator('[data-done]').waitFor();
  expect(await page.locator('[data-done-said]').textContent()).toMatch(/\S/);
  expect(trouble).toEqual([]);
  await close();
});

test('a missed question stands in the wrong-answer book, and leaves it for a while once it is known', async () => {
  const { page, trouble, close } = await openPage(browser);
  await page.goto(`${shop.origin}/quizzes/missing-items/`, { waitUntil: 'networkidle' });
  const data = JSON.parse((await page.locator('[data-quiz-data]').textContent()) ?? '') as {
    questions: { id: string; answer: string; options: { key: string }[] }[];
  };
  const question = data.questions.find(({ id }) => id === 'missing-first-check');
  const wrong = question?.options.find(({ key }) => key !== question.answer)?.key;
  const choose = async (key: string | undefined): Promise<void> => {
    const form = page.locator('[data-question="missing-first-check"]').first();
    await form.locator(`[data-option="${key}"]`).click();
    await form.locator('[data-check]').click();
  };
  await choose(wrong);
  await page.goto(`${shop.origin}/review/`, { waitUntil: 'networkidle' });
  expect(await page.locator('[data-list] [data-question]').count()).toBe(1);
  expect(await accessibilityViolations(page)).toEqual([]);
  await choose(question?.answer);
  await page.locator('[data-list] [data-next]').click();
  expect(await page.locator('[data-list] [data-question]').count()).toBe(0);
  expect(trouble).toEqual([]);
  await close();
});
