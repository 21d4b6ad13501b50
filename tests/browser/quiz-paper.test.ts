import type { Browser } from 'playwright-core';
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

/** Luminance of every colour that an element or its text has on paper; 0 is black, 1 white. */
const greys = `[...document.querySelectorAll('.paper *')].flatMap((element) => {
  const { color, backgroundColor } = getComputedStyle(element);
  return [color, backgroundColor];
})`;

test('a quiz is printed from its page: A4, black on white, an answer sheet, no answers', async () => {
  const { page, trouble, close } = await openPage(browser, { colorScheme: 'dark' });
  await page.goto(`${seeds.origin}/quizzes/desk-basics/`, { waitUntil: 'networkidle' });
  await page.click('.quiz-paper a');
  await page.locator('.paper').waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(await page.locator('[data-print]').isVisible()).toBe(true);
  const html = await page.content();
  expect(html).not.toMatch(/Registered first, then lent|quiz-answer|"answer"/);
  expect(html).toContain('export paper --quiz desk-basics --key');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.site-header').isVisible()).toBe(false);
  expect(await page.locator('.paper-tools').isVisible()).toBe(false);
  expect(await page.locator('.paper-answers').isVisible()).toBe(true);
  const colours = new Set((await page.evaluate(greys)) as string[]);
  expect(
    [...colours].filter((colour) => !/^(?:rgb\(0, 0, 0\)|rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\))$/.test(colour)),
  ).toEqual([]);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  // A4 in points.
  expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 59[45][.\d]* 84[12][.\d]*\s*\]/);
  expect(pdf.match(/\/Type\s*\/Page[^s]/g)?.length).toBeGreaterThanOrEqual(2);
  expect(trouble).toEqual([]);
  await close();
});

test('without script a quiz’s paper is there all the same', async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${seeds.origin}/quizzes/desk-basics/paper/`);
  expect(await page.locator('.paper-questions > ol > li').count()).toBeGreaterThan(3);
  expect(await page.locator('[data-print]').isVisible()).toBe(false);
  expect(await page.locator('.paper-tools').textContent()).toContain('Ctrl+P');
  await close();
});

test('papers of a whole class are drawn in the page, the same as on the screen, and without any key', async () => {
  const { page, trouble, close } = await openPage(browser, { viewport: { width: 360, height: 740 } });
  await page.goto(`${seeds.origin}/exams/desk/`, { waitUntil: 'networkidle' });
  await page.click('.exam-trainer a');
  await page.locator('exam-papers[data-ready]').waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.click('.paper-form button');
  expect(await page.locator('.paper-form [data-said]').textContent()).toMatch(/at least one number/);
  await page.fill('#paper-numbers', 'V1\nV2, v 1\n\n<b>V3');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  // The same person twice is one paper.
  await expect.poll(() => page.locator('.paper').count()).toBe(3);
  expect(await page.locator('.paper b b').count()).toBe(0);
  expect(await accessibilityViolations(page)).toEqual([]);
  const stems = await page.locator('.paper').first().locator('.paper-stem').allTextContents();
  expect(stems).toHaveLength(7);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(await page.content()).not.toMatch(/Registered first|"answer"|"score"|"accepted"|outcomes/);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page[^s]/g)?.length).toBeGreaterThanOrEqual(6);

  // On the screen, the same number draws the same questions with the same first option.
  await page.goto(`${seeds.origin}/exams/desk/`, { waitUntil: 'networkidle' });
  await page.fill('#exam-name', 'Ada');
  await page.fill('#exam-number', 'V1');
  await page.keyboard.press('Enter');
  await page.locator('exam-sitting [data-item]:not([hidden])').waitFor();
  const asked = await page.locator('exam-sitting [data-list] [data-stem]').allTextContents();
  expect(stems.map((stem) => stem.replace(/ \([^()]*\)$/, '').trim())).toEqual(asked.map((stem) => stem.trim()));
  expect(trouble).toEqual([]);
  await close();
});
