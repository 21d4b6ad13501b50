import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workplace } from '../../src/source/workplace.ts';
import { handbookEnvironment } from '../site/run-handbook.ts';
import { launchBrowser } from './launch-browser.ts';

const port = 4879;
const origin = `http://localhost:${port}`;
let browser: Browser;
let root: string;
let server: ReturnType<typeof spawn>;
let terminal = '';

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'dev-preview-'));
  cpSync('tests/fixtures/seed-library', root, { recursive: true });
  const { engine } = workplace({});
  server = spawn(process.execPath, [join(engine, 'scripts/handbook.mjs'), 'dev'], {
    cwd: engine,
    env: handbookEnvironment({ HANDBOOK_ROOT: root, BASE_PATH: '', PORT: String(port), NO_COLOR: '1' }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [server.stdout, server.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      terminal += text;
    });
  }
  browser = await launchBrowser();
  while (!terminal.includes(origin) && server.exitCode === null) await wait(100);
});
afterAll(async () => {
  await browser?.close();
  server?.kill();
  rmSync(workplace({ HANDBOOK_ROOT: root }).cache, { recursive: true, force: true });
  rmSync(root, { recursive: true, force: true });
});

const patience = { timeout: 30_000 };
const change = (file: string, edit: (text: string) => string): string => {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, edit(text));
  return text;
};

test('a mistake appears in the page and on the terminal, and both say when it is mended', async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/handbook/desk/lending-seeds/`);
  const panel = page.locator('dev-diagnostics');
  const chapter = 'content/chapters/desk/lending-seeds.mdx';
  const sound = change(chapter, (text) => `${text}\n\nA <Fatc id="x" /> and a { brace.\n`);
  await expect.poll(() => panel.count(), patience).toBe(1);
  const said = await panel.evaluate((element) => element.shadowRoot?.textContent ?? '');
  expect(said).toContain('Did you mean <Fact>?');
  expect(said).toContain('chapter/brace');
  await expect.poll(() => page.locator('.prose').textContent(), patience).toContain('cannot be shown just now');
  await expect.poll(() => terminal, patience).toContain('Unexpected component <Fatc>.');
  change(chapter, () => `${sound}\n\nMended by hand.\n`);
  await expect.poll(() => page.locator('.prose').textContent(), patience).toContain('Mended by hand.');
  await expect.poll(() => panel.count(), patience).toBe(0);
  expect(terminal).toContain('All mended.');
  await page.close();
});

test.each([
  [
    'fact',
    'content/facts.yaml',
    /(drying-time: \{ value: )one week/,
    '$1a fortnight',
    '/handbook/seeds/drying-and-storing/',
    'a fortnight',
  ],
  [
    'flow',
    'content/flows/lend-seeds.mmd',
    /^title: .*$/m,
    'title: Lending by lamplight',
    '/flows/lend-seeds/',
    'Lending by lamplight',
  ],
  [
    'quiz',
    'quizzes/desk-basics.yaml',
    /^title: .*$/m,
    'title: Basics by lamplight',
    '/quizzes/desk-basics/',
    'Basics by lamplight',
  ],
])('a changed %s refreshes the page that uses it', async (_, file, pattern, replacement, address, words) => {
  const page = await browser.newPage();
  await page.goto(origin + address);
  const sound = change(file, (text) => {
    const changed = text.replace(pattern, replacement);
    expect(changed).not.toBe(text);
    return changed;
  });
  await expect.poll(() => page.locator('main').textContent(), patience).toContain(words);
  change(file, () => sound);
  await page.close();
});
