import { expect, test } from 'vitest';
import { launchBrowser } from './launch-browser.ts';

// On a machine without Chromium this is the browser of every test; here it must not have been forgotten.
test('the browser that npm brings starts and renders', {
  skip: process.platform !== 'linux' || process.arch !== 'x64',
}, async () => {
  const { CHROME_PATH: before } = process.env;
  process.env.CHROME_PATH = 'npm';
  try {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.setContent('<h1>掌柜</h1>');
    expect(await page.locator('h1').textContent()).toBe('掌柜');
    await browser.close();
  } finally {
    if (before === undefined) delete process.env.CHROME_PATH;
    else process.env.CHROME_PATH = before;
  }
});
