import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { languages } from '../../src/i18n/language.ts';
import { runHandbook } from './run-handbook.ts';
import { listFiles } from './site-pages.ts';

const workshop = mkdtempSync(join(tmpdir(), 'handbook-new-site-'));
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

const titles = { 'zh-CN': '工具借用手册', en: 'Tool library' };

test.each(languages)('a new handbook builds at once, and no page knows of another subject: %s', (language) => {
  const root = join(workshop, language);
  const outDir = join(workshop, `${language}-site`);
  expect(runHandbook(['new', 'handbook', root, '--title', titles[language], '--lang', language]).status).toBe(0);
  expect(runHandbook(['build', '--outDir', outDir], { root })).toMatchObject({ status: 0 });
  const pages = listFiles(outDir, '.html');
  expect(pages.length).toBeGreaterThan(5);
  const foreign = pages.flatMap((page) => {
    const found = /客服|客户|快递|customer|courier|parcel/i.exec(readFileSync(page, 'utf8'));
    return found ? [`${relative(outDir, page)}: ${found[0]}`] : [];
  });
  expect(foreign).toEqual([]);
});
