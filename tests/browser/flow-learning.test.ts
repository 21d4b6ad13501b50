import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
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

describe('the drill', () => {
  const begin = async (page: Page, seed: string): Promise<void> => {
    await page.goto(`${shop.origin}/flows/missing-items/`);
    await page.locator('flow-drill').scrollIntoViewIfNeeded();
    await page.locator('flow-drill[data-ready]').waitFor();
    await page.locator('flow-drill').evaluate((drill, value) => {
      (drill as HTMLElement).dataset.seed = value;
    }, seed);
    await page.locator('[data-begin]').click();
  };
  const answer = async (page: Page): Promise<string> => {
    const stem = (await page.locator('.drill-stem').textContent()) ?? '';
    const check = page.locator('[data-drill-check]');
    if ((await check.count()) > 0) await check.click();
    else await page.locator('button[data-drill-option]').first().click();
    return stem;
  };

  test('asks, says at once what is right and where it stands, and keeps the result', async () => {
    const { page, trouble, close } = await openPage(browser, { reducedMotion: 'reduce' });
    await begin(page, 'one');
    const stems: string[] = [];
    for (let count = 0; count < 8; count++) {
      stems.push(await answer(page));
      await page.locator('.drill-verdict').waitFor();
      expect(await page.locator('.flow-clip .is-current').count()).toBeGreaterThan(1);
      if (count === 0) expect(await accessibilityViolations(page)).toEqual([]);
      await page.locator('[data-drill-next]').click();
    }
    await page.locator('.drill-result').waitFor();
    expect(new Set(stems).size).toBeGreaterThan(4);
    const stored = await page.evaluate(() => localStorage.getItem('handbook:zhanggui:drills:v1'));
    expect(JSON.parse(stored ?? '{}').data['missing-items']).toMatchObject({ total: 8, rounds: 1 });
    await page.reload();
    await page.locator('flow-drill').scrollIntoViewIfNeeded();
    await page.locator('[data-drill-last]:visible').waitFor();
    expect(trouble).toEqual([]);
    await close();
  });

  test('the same seed asks the same', async () => {
    const { page, close } = await openPage(browser);
    const first = async (): Promise<string> => {
      await page.evaluate(() => localStorage.clear()).catch(() => undefined);
      await begin(page, 'again');
      return (await page.locator('[data-drill-question]').textContent()) ?? '';
    };
    const once = await first();
    expect(await first()).toBe(once);
    await close();
  });
});

describe('the drawing exercise', () => {
  const area = (page: Page) => page.locator('[data-draw-text]');
  const open = async (page: Page): Promise<void> => {
    await page.goto(`${shop.origin}/flows/missing-items/draw/`);
    await page.locator('flow-draw[data-ready]').waitFor();
  };
  const score = async (page: Page, source: string): Promise<number> => {
    await area(page).fill(source);
    const feedback = page.locator('[data-draw-feedback]');
    await feedback.evaluate((element) => delete (element as HTMLElement).dataset.score);
    await page.locator('[data-draw-compare]').click();
    await expect.poll(() => feedback.getAttribute('data-score')).not.toBeNull();
    return Number(await feedback.getAttribute('data-score'));
  };
  const file = readFileSync(new URL('../../content/flows/missing-items.mmd', import.meta.url), 'utf8');
  const chart = file.replace(/^---[\s\S]*?\n---\n/, '');

  test('gives the handbook’s own chart 100, with other ids and another order too, and less for less', async () => {
    const { page, trouble, close } = await openPage(browser);
    await open(page);
    expect(await score(page, chart)).toBe(100);
    const [head = '', ...lines] = chart.trim().split('\n');
    const renamed = lines.map((line) => line.replace(/\bis-small\b/g, 'q2').replace(/\bexplain\b/g, 'z9'));
    expect(await score(page, [head, ...renamed.toReversed()].join('\n'))).toBe(100);
    const without = lines.filter((line) => !line.includes('count-stock'));
    const less = await score(page, [head, ...without].join('\n'));
    expect(less).toBeLessThan(100);
    expect(less).toBeGreaterThan(50);
    await page.locator('[data-draw-feedback]', { hasText: '盘点库存数量' }).waitFor();
    expect(await score(page, '')).toBe(0);
    expect(trouble).toEqual([]);
    await close();
  });

  test('draws while one types, explains a mistake with its line, and keeps every word', async () => {
    const { page, trouble, close } = await openPage(browser);
    await open(page);
    await area(page).fill('flowchart TD\n  a(["客户来了"]) --> b["核对"]');
    await page.locator('[data-draw-picture] [data-node="b"]').waitFor();
    const broken = 'flowchart TD\n  a(["客户来了"])\n  b["核对\n  a --> b';
    await area(page).fill(broken);
    await page.locator('[data-draw-error]', { hasText: '第 3 行' }).waitFor();
    await page.locator('.draw-go').click();
    expect(
      await area(page).evaluate((field: HTMLTextAreaElement) =>
        field.value.slice(field.selectionStart, field.selectionEnd),
      ),
    ).toBe('  b["核对');
    await page.reload();
    await expect.poll(() => area(page).inputValue()).toBe(broken);
    expect(trouble).toEqual([]);
    await close();
  });

  test('whatever is typed, no script runs and the policy holds', async () => {
    const { page, trouble, close } = await openPage(browser);
    await open(page);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    for (const source of [
      'flowchart TD\n a["<img src=x onerror=alert(1)>"] --> b["<b style=\'color:red\'>x</b>"]',
      'flowchart TD\n a["x"]\n click a "javascript:alert(1)"\n style a fill:#f00',
      'flowchart TD\n a --> b\n b -->|"<script>alert(1)</script>"| a',
      '%%{init: {"securityLevel": "loose", "themeCSS": "*{color:red}"}}%%\nflowchart TD\n a --> b',
    ]) {
      await area(page).fill('flowchart TD');
      await expect.poll(() => page.locator('[data-draw-picture] svg').count()).toBe(0);
      await area(page).fill(source);
      await page.locator('[data-draw-picture] [data-node="a"]').waitFor();
      const inside = page
        .locator('[data-draw-picture]')
        .locator('img, script, b, [style], [onerror], a[href^="javascript"]');
      expect(await inside.count()).toBe(0);
    }
    expect(dialogs).toEqual([]);
    expect(trouble).toEqual([]);
    await close();
  });

  test('Mermaid is fetched on this page alone', async () => {
    const { page, close } = await openPage(browser);
    const scripts = async (path: string): Promise<number> => {
      let bytes = 0;
      const count = async (url: string): Promise<void> => {
        if (!url.endsWith('.js')) return;
        bytes += (await (await fetch(url)).arrayBuffer()).byteLength;
      };
      const urls: string[] = [];
      page.on('request', (request) => urls.push(request.url()));
      await page.goto(shop.origin + path, { waitUntil: 'networkidle' });
      for (const url of new Set(urls)) await count(url);
      return bytes;
    };
    expect(await scripts('/flows/missing-items/')).toBeLessThan(100_000);
    await close();
  });

  test('of Mermaid the site holds what flowcharts need, and this page asks for nothing that is not there', async () => {
    const files = readdirSync(join(inject('shop').folder, '_astro'));
    expect(files.filter((name) => /^(?:elk|dagre|katex|cytoscape|\w*diagram(?:-v2)?)-/i.test(name))).toEqual([
      expect.stringMatching(/^flowDiagram-/),
    ]);
    const { page, trouble, close } = await openPage(browser);
    await open(page);
    for (const source of [
      'flowchart LR\n  a["$$x^2$$"] --> b@{ shape: diam }',
      'flowchart-elk TD\n  a',
      'sequenceDiagram\n  a->>b: x',
    ]) {
      await area(page).fill(source);
      await page.waitForLoadState('networkidle');
    }
    await page.locator('[data-draw-error]', { hasText: 'flowchart TD' }).waitFor();
    expect(trouble).toEqual([]);
    await close();
  });

  test.each(['light', 'dark'] as const)('keeps to the accessibility rules, %s', async (colorScheme) => {
    const { page, close } = await openPage(browser, { colorScheme, reducedMotion: 'reduce' });
    await open(page);
    await score(page, 'flowchart TD\n  a(["客户反映少货"]) --> b["核对出库单"]');
    expect(await accessibilityViolations(page)).toEqual([]);
    await area(page).fill('flowchart TD\n  b["核对');
    await page.locator('[data-draw-error] p').first().waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    await close();
  });
});
