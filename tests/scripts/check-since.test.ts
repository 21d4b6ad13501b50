import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { main } from '../../scripts/main.ts';
import { workplace } from '../../src/source/workplace.ts';
import { temporaryFolder, writeFiles } from '../source/temporary-folder.ts';
import { captureOutput } from './capture-output.ts';

const settings =
  'id: t\ntitle: T\ntagline: T\nlang: en\nparts:\n  - { id: desk, title: Desk, summary: S. }\nroles: []\n';
const chapter = (body: string) => `---\ntitle: One\nsummary: S.\n---\n\n${body}\n`;

const written = captureOutput();

/** A handbook in git whose one committed chapter has a mistake. */
function committedHandbook(): string {
  const root = temporaryFolder({
    'content/handbook.yaml': settings,
    'content/chapters/desk/old.mdx': chapter('<Fatc id="x" />'),
  });
  onTestFinished(() => rmSync(workplace({ HANDBOOK_ROOT: root }).cache, { recursive: true, force: true }));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: root });
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'Begin');
  return root;
}

const checkSince = (root: string, revision: string) =>
  main(['check', '--since', revision, '--format', 'json'], { HANDBOOK_ROOT: root });
const files = () =>
  (JSON.parse(written.out) as { diagnostics: { file: string }[] }).diagnostics.map(({ file }) => file);

test('nothing changed: nothing listed, and a word about the rest', async () => {
  expect(await checkSince(committedHandbook(), 'HEAD')).toBe(0);
  expect(files()).toEqual([]);
  expect(written.err).toContain('1 more in files that did not change');
});

test('a new file that git does not know yet is a changed one', async () => {
  const root = committedHandbook();
  writeFiles(root, { 'content/chapters/desk/new.mdx': chapter('<Fatc id="y" />') });
  expect(await checkSince(root, 'HEAD')).toBe(1);
  expect(files()).toEqual(['content/chapters/desk/new.mdx']);
});

test('an edited file is a changed one', async () => {
  const root = committedHandbook();
  writeFiles(root, { 'content/chapters/desk/old.mdx': chapter('More.\n\n<Fatc id="x" />') });
  expect(await checkSince(root, 'HEAD')).toBe(1);
  expect(files()).toEqual(['content/chapters/desk/old.mdx']);
});

test.each([['no-such-branch'], ['--output=x']])('an unknown revision %s is wrong usage', async (revision) => {
  expect(await main(['check', `--since=${revision}`], { HANDBOOK_ROOT: committedHandbook() })).toBe(2);
  expect(written.out).toBe('');
  expect(written.err).toContain(`Unknown revision "${revision}"`);
});
