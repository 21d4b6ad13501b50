import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { gradeResponses } from '../../src/quiz/grading/grade-responses.ts';
import { questionTypes } from '../../src/quiz/model.ts';
import { loadAnswerKey } from '../../src/source/load-answer-key.ts';
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

  await page.click('[data-another]');
  await begin(page, 'B8');
  await answerCurrent(page);
  await page.goto('about:blank');
  await page.clock.fastForward('02:00:00');
  await page.goto(`${shop.origin}/exams/new-hire/`, { waitUntil: 'networkidle' });
  await page.locator('[data-done]').waitFor();
  const { startedAt, finishedAt, responses } = JSON.parse(await page.locator('[data-file-text]').inputValue());
  // As of the end of the time, not of the return.
  expect(Date.parse(finishedAt) - Date.parse(startedAt)).toBe(40 * 60_000);
  expect(Object.keys(responses)).toHaveLength(1);
  expect(trouble).toEqual([]);
  await close();
});

/** Presses Tab until the focus is on such an element. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No way to ${selector} by keyboard`);
}

/** Answers the question on the screen with the keyboard. */
async function typeAnswer(page: Page): Promise<string> {
  const item = page.locator('exam-sitting [data-item]:not([hidden])');
  const has = async (selector: string): Promise<boolean> => (await item.locator(selector).count()) > 0;
  const within = (selector: string): string => `exam-sitting [data-item]:not([hidden]) ${selector}`;
  if (await has('[data-move]')) {
    await tabTo(page, within('[data-move="down"]'));
    await page.keyboard.press('Enter');
    // The step has moved, and the focus with it.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-move'))).toBe('down');
    await tabTo(page, within('[data-this-order]'));
    await page.keyboard.press('Enter');
    return 'order';
  }
  if (await has('[data-send]')) {
    for (let turn = 0; turn < 2; turn++) {
      await tabTo(page, within('[data-active] input'));
      await page.keyboard.press('Space');
      await tabTo(page, within('[data-send]'));
      await page.keyboard.press('Enter');
    }
    return 'scenario';
  }
  if (await has('select')) {
    const count = await item.locator('select').count();
    for (let pair = 0; pair < count; pair++) {
      await tabTo(page, within('select'));
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
    }
    return 'match';
  }
  if (await has('input[type="text"]')) {
    await tabTo(page, within('input[type="text"]'));
    await page.keyboard.type('five');
    return 'blank';
  }
  await tabTo(page, within('.quiz-option input'));
  await page.keyboard.press('Space');
  return (await has('input[type="checkbox"]'))
    ? 'multiple'
    : (await has('.quiz-options-boolean'))
      ? 'boolean'
      : 'single';
}

/** Whatever one taps that is smaller than 44 px; a text in which one taps is as wide as its label. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'exam-sitting :is(button, select, input[type="text"], summary, .quiz-option > label)',
      ),
    ]
      .map((element) => ({ name: element.outerHTML.slice(0, 80), box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 43.5))
      .map(({ name, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${name}`),
  );

test('every type of question is answered with the keyboard alone, on the smallest phone', async () => {
  const { page, trouble, close } = await openPage(browser, {
    viewport: { width: 360, height: 740 },
    colorScheme: 'dark',
    reducedMotion: 'reduce',
  });
  await page.route('https://answers.example.org/**', (route) =>
    route.fulfill({ status: 200, headers: { 'access-control-allow-origin': '*' } }),
  );
  await page.goto(`${seeds.origin}/exams/desk/`, { waitUntil: 'networkidle' });
  await tabTo(page, '#exam-name');
  await page.keyboard.press('Enter');
  expect(await page.locator('[data-form-said]').textContent()).toMatch(/name/);
  await page.keyboard.type('Ada');
  await tabTo(page, '#exam-number');
  await page.keyboard.type('V7');
  await tabTo(page, '[data-begin] button');
  await page.keyboard.press('Enter');
  await page.locator('exam-sitting [data-item]:not([hidden])').waitFor();
  const answered: string[] = [];
  const total = await page.locator('[data-go-to]').count();
  for (let question = 0; question < total; question++) {
    answered.push(await typeAnswer(page));
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await tabTo(page, '[data-next]');
    await page.keyboard.press('Enter');
  }
  expect(answered.sort()).toEqual([...questionTypes].sort());
  expect(await page.locator('[data-left]').textContent()).toMatch(/Every question/);
  await tabTo(page, '[data-hand-in]');
  await page.keyboard.press('Enter');
  await page.locator('[data-done]').waitFor();
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-done'))).toBe(true);
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  const text = await page.locator('[data-file-text]').inputValue();
  const { exams, faults } = gradeResponses([{ file: 'x', text }], loadAnswerKey('tests/fixtures/seed-library').key);
  expect(faults).toEqual([]);
  expect(exams[0]?.results).toMatchObject([{ candidate: { name: 'Ada', id: 'V7' }, total: 20 }]);
  expect(Object.keys(JSON.parse(text).responses)).toHaveLength(7);
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
