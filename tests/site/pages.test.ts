import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { attributeValues, readPages, textOf } from './site-pages.ts';

describe.each(['shop', 'seeds'] as const)('every page of %s', (name) => {
  const site = inject(name);
  const pages = readPages(site);
  const root = site.base.replace(/\/$/, '');

  test('there are pages of every kind', () => {
    const paths = pages.map(({ path }) => path);
    for (const path of ['/', '/handbook/', '/flows/', '/quizzes/', '/training/', '/search/', '/404.html'])
      expect(paths).toContain(path);
    for (const kind of [
      /^\/handbook\/[^/]+\/$/,
      /^\/handbook\/[^/]+\/[^/]+\/$/,
      /^\/flows\/[^/]+\/$/,
      /^\/quizzes\/[^/]+\/$/,
      /^\/training\/[^/]+\/$/,
      /^\/training\/assessments\/[^/]+\/$/,
      /^\/roles\/[^/]+\/$/,
    ]) {
      expect(paths.filter((path) => kind.test(path))).not.toEqual([]);
    }
  });

  test('has a language, a title, one main heading, a main area and a policy', () => {
    for (const { path, html } of pages) {
      expect(html, path).toMatch(/<html lang="(zh-CN|en)"/);
      expect(html, path).toMatch(/<title>[^<]+<\/title>/);
      expect(html.match(/<h1\b/g), path).toHaveLength(1);
      expect(html.match(/<main\b[^>]*id="content"/g), path).toHaveLength(1);
      expect(html, path).toMatch(/http-equiv="content-security-policy" content="[^"]*default-src 'self'/i);
    }
  });

  test('keeps to the policy: no inline style, no handler, no address that runs', () => {
    for (const { path, html } of pages) {
      expect(html.match(/<[^>]+\sstyle="[^"]*"/g), path).toBeNull();
      expect(html.match(/<[^>]+\son[a-z]+="[^"]*"/g), path).toBeNull();
      expect(html.match(/(?:href|src)="\s*javascript:/gi), path).toBeNull();
    }
  });

  test('shows nothing raw: no placeholder, no Markdown mark, no undefined', () => {
    for (const { path, html } of pages) {
      const text = textOf(html);
      expect(text.match(/\{fact:|\[#[a-z]|\bundefined\b|\[object |\bNaN\b/g), path).toBeNull();
      expect(text.match(/\*\*|~~/g), path).toBeNull();
    }
  });

  test('ids are unique', () => {
    for (const { path, html } of pages) {
      const ids = attributeValues(html, 'id');
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        path,
      ).toEqual([]);
    }
  });

  test('every link and every file it asks for is there, anchors included', () => {
    const anchors = new Map(pages.map(({ path, html }) => [path, new Set(attributeValues(html, 'id'))]));
    const broken: string[] = [];
    for (const { path, html } of pages) {
      for (const url of [...attributeValues(html, 'href'), ...attributeValues(html, 'src')]) {
        if (/^(https?:|mailto:|tel:|data:)/.test(url)) continue;
        const [address = '', anchor] = url.split('#');
        if (address !== '' && !address.startsWith(`${root}/`)) {
          broken.push(`${path}: ${url} does not begin with the base path`);
          continue;
        }
        const target = address === '' ? path : decodeURI(address.slice(root.length).replace(/\?.*$/, ''));
        const page = anchors.get(target);
        if (!page && !existsSync(join(site.folder, target))) broken.push(`${path}: ${url}`);
        if (anchor && page && !page.has(decodeURIComponent(anchor))) broken.push(`${path}: ${url} has no such anchor`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('a chapter transfers at most 30 KB before search is opened, diagrams apart', () => {
    for (const { path, html } of pages.filter((page) => /^\/handbook\/[^/]+\/[^/]+\/$/.test(page.path))) {
      const plain = html.replace(/<svg class="flow-picture[\s\S]*?<\/svg>/g, '');
      const assets = [...new Set([...attributeValues(html, 'href'), ...attributeValues(html, 'src')])].filter((url) =>
        /\.(css|js)$/.test(url),
      );
      const bytes = [
        Buffer.from(plain),
        ...withImports(assets.map((url) => join(site.folder, url.slice(root.length)))).map((file) =>
          readFileSync(file),
        ),
      ]
        .map((content) => gzipSync(content).length)
        .reduce((sum, size) => sum + size, 0);
      expect(bytes, path).toBeLessThanOrEqual(30 * 1024);
    }
  });

  test('no Mermaid reaches the reader', () => {
    for (const { path, html } of pages) expect(html.match(/src="[^"]*mermaid[^"]*"/g), path).toBeNull();
  });
});

/** A script's static imports are fetched with it. */
function withImports(files: readonly string[]): string[] {
  const all = new Set<string>();
  const add = (file: string): void => {
    if (all.has(file)) return;
    all.add(file);
    if (!file.endsWith('.js')) return;
    const source = readFileSync(file, 'utf8');
    for (const match of source.matchAll(/(?:from|import)\s*["'](\.\/[^"']+\.js)["']/g))
      add(join(file, '..', match[1] ?? ''));
  };
  for (const file of files) add(file);
  return [...all];
}

test('the handbook of the repository reads without script: a chapter, its flow and its quiz stand in the page', () => {
  const page = readPages(inject('shop')).find(({ path }) => path === '/handbook/processes/missing-items/');
  const html = page?.html ?? '';
  expect(html).toContain('data-flow="missing-items"');
  expect(html).toMatch(/<svg class="flow-picture[^"]*"[^>]*role="group" aria-labelledby="[^"]+"/);
  expect(html).toMatch(/data-node="[^"]+"/);
  expect(html).toMatch(/data-question="missing-first-check"/);
  expect(html).toMatch(/data-option="A"/);
  expect(html).toContain('data-check');
  expect(html).toContain('data-feedback');
});

test('emphasis in Chinese text works in the built page', () => {
  const pages = readPages(inject('shop')).filter(({ path }) => path.startsWith('/handbook/'));
  // A full stop inside and Chinese behind it is where the standard rule gives up.
  expect(pages.some(({ html }) => /<strong>[^<]*[。！？：；]<\/strong>[\u4e00-\u9fff]/.test(html))).toBe(true);
});

test('what the content is made from never shows', () => {
  for (const { path, html } of readPages(inject('shop')))
    expect(textOf(html).match(/种子|\bFL?-(?:[A-Z]{2}-)?\d{2}\b/g), path).toBeNull();
});

test('an English handbook has no word of Chinese and nothing of another subject', () => {
  for (const { path, html } of readPages(inject('seeds'))) {
    expect(html.match(/[\u3400-\u9fff]/g), path).toBeNull();
    expect(textOf(html).match(/customer service|courier|refund/gi), path).toBeNull();
  }
});
