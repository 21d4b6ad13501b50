import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { runHandbook } from './run-handbook.ts';
import { listFiles } from './site-pages.ts';

const fixture = 'tests/fixtures/seed-library';

const workshop = mkdtempSync(join(tmpdir(), 'handbook-build-'));
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

const contentsOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(listFiles(folder).map((file) => [relative(folder, file), readFileSync(file).toString('base64')]));

test('the same handbook in another folder gives the same bytes', () => {
  // Both without a history, which is part of what a site is made of.
  const [first, second] = ['one place', 'another/place'].map((place) => {
    const root = join(workshop, place);
    cpSync(fixture, root, { recursive: true });
    const outDir = join(workshop, `${place}-site`);
    expect(runHandbook(['build', '--outDir', outDir], { root, base: '/x/' }).status).toBe(0);
    return contentsOf(outDir);
  });
  expect([...(second?.keys() ?? [])]).toEqual([...(first?.keys() ?? [])]);
  expect([...(first ?? [])].filter(([name, content]) => second?.get(name) !== content).map(([name]) => name)).toEqual(
    [],
  );
});

test('a mistake stops the build, names its place, and leaves the last site as it was', () => {
  const root = join(workshop, 'broken');
  cpSync(fixture, root, { recursive: true });
  const [chapter] = listFiles(join(root, 'content', 'chapters'), '.mdx');
  if (!chapter) throw new Error('The fixture has no chapter');
  const lines = readFileSync(chapter, 'utf8').trimEnd().split('\n').length;
  writeFileSync(
    chapter,
    `${readFileSync(chapter, 'utf8').trimEnd()}\n\n[gone](/handbook/nowhere/)\n\nless than <3 days\n`,
  );
  const outDir = join(workshop, 'last');
  cpSync(inject('seeds').folder, outDir, { recursive: true });
  const before = contentsOf(outDir);
  const { status, stderr } = runHandbook(['build', '--outDir', outDir], { root });
  expect(status).toBe(1);
  const file = relative(root, chapter);
  expect(stderr).toContain(`${file}:${lines + 2}:1`);
  expect(stderr).toContain(`${file}:${lines + 4}:11`);
  expect(stderr).toContain('handbook/broken-link');
  expect(stderr).toContain('chapter/less-than');
  expect(contentsOf(outDir)).toEqual(before);
});

test('check prints one JSON document and nothing else', () => {
  const { stdout, status } = runHandbook(['check', '--format', 'json'], { root: fixture });
  expect(JSON.parse(stdout)).toEqual({ diagnostics: [], errors: 0, warnings: 0 });
  expect(status).toBe(0);
});
