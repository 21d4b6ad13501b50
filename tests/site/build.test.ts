import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { listFiles } from './site-pages.ts';

const workshop = mkdtempSync(join(tmpdir(), 'handbook-build-'));
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

const environment = (root: string, base = '/'): NodeJS.ProcessEnv => ({
  ...process.env,
  HANDBOOK_ROOT: root,
  BASE_PATH: base,
  NODE_ENV: 'production',
  VITEST: '',
});

const contentsOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(listFiles(folder).map((file) => [relative(folder, file), readFileSync(file).toString('base64')]));

test('the same handbook in another folder gives the same bytes', () => {
  const root = join(workshop, 'another place');
  cpSync('tests/fixtures/seed-library', root, { recursive: true });
  const outDir = join(workshop, 'again');
  const { base, folder } = inject('seeds');
  execFileSync(process.execPath, ['scripts/handbook.mjs', 'build', '--outDir', outDir], { env: environment(root, base), stdio: 'ignore' });
  const first = contentsOf(folder);
  const second = contentsOf(outDir);
  expect([...second.keys()]).toEqual([...first.keys()]);
  expect([...first].filter(([name, content]) => second.get(name) !== content).map(([name]) => name)).toEqual([]);
});

test('a mistake stops the build, names its place, and leaves the last site as it was', () => {
  const root = join(workshop, 'broken');
  cpSync('tests/fixtures/seed-library', root, { recursive: true });
  const [chapter] = listFiles(join(root, 'content', 'chapters'), '.mdx');
  if (!chapter) throw new Error('The fixture has no chapter');
  const lines = readFileSync(chapter, 'utf8').trimEnd().split('\n').length;
  writeFileSync(chapter, `${readFileSync(chapter, 'utf8').trimEnd()}\n\n[gone](/handbook/nowhere/)\n\nless than <3 days\n`);
  const outDir = join(workshop, 'last');
  cpSync(inject('seeds').folder, outDir, { recursive: true });
  const before = contentsOf(outDir);
  const { status, stderr } = spawnSync(process.execPath, ['scripts/handbook.mjs', 'build', '--outDir', outDir], {
    env: environment(root),
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  const file = relative(root, chapter);
  expect(stderr).toContain(`${file}:${lines + 2}:1`);
  expect(stderr).toContain(`${file}:${lines + 4}:11`);
  expect(stderr).toContain('handbook/broken-link');
  expect(stderr).toContain('chapter/less-than');
  expect(contentsOf(outDir)).toEqual(before);
});

test('check prints one JSON document and nothing else', () => {
  const stdout = execFileSync('npm', ['run', '-s', 'check', '--', '--format', 'json'], {
    env: environment('tests/fixtures/seed-library'),
    encoding: 'utf8',
  });
  expect(JSON.parse(stdout)).toEqual({ diagnostics: [], errors: 0, warnings: 0 });
});
