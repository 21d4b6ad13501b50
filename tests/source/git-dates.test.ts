import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readGitDates } from '../../src/source/git-dates.ts';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

function git(folder: string, args: readonly string[], day = '2026-01-01'): void {
  const at = `${day}T00:30:00+08:00`;
  const env = {
    ...process.env,
    GIT_AUTHOR_DATE: at,
    GIT_COMMITTER_DATE: at,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
  };
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'init.defaultBranch=main'];
  execFileSync('git', [...identity, ...args], { cwd: folder, env, stdio: 'ignore' });
}

function commit(folder: string, day: string, files: Readonly<Record<string, string>>): void {
  writeFiles(folder, files);
  git(folder, ['add', '-A']);
  git(folder, ['commit', '-m', day], day);
}

/** A repository with two days of work in it. */
function repository(): string {
  const folder = temporaryFolder();
  git(folder, ['init']);
  commit(folder, '2026-03-01', {
    'content/chapters/a/一.mdx': '1',
    'content/chapters/a/b.mdx': '1',
    'quizzes/q.yaml': '1',
  });
  commit(folder, '2026-05-04', { 'content/chapters/a/b.mdx': '2' });
  return folder;
}

describe('readGitDates', () => {
  test('the author’s day of the last change to each file, whatever its name', () => {
    expect(Object.fromEntries(readGitDates(repository(), ['content/chapters']))).toEqual({
      'content/chapters/a/一.mdx': '2026-03-01',
      'content/chapters/a/b.mdx': '2026-05-04',
    });
  });

  test('a handbook in a folder of a repository has paths from its own root', () => {
    const folder = temporaryFolder();
    git(folder, ['init']);
    commit(folder, '2026-03-01', { 'books/one/content/chapters/a/b.mdx': '1', 'content/chapters/x.mdx': '1' });
    expect(Object.fromEntries(readGitDates(join(folder, 'books/one'), ['content/chapters']))).toEqual({
      'content/chapters/a/b.mdx': '2026-03-01',
    });
  });

  test('a renamed file was changed when it was renamed', () => {
    const folder = repository();
    renameSync(join(folder, 'content/chapters/a/b.mdx'), join(folder, 'content/chapters/a/c.mdx'));
    commit(folder, '2026-06-01', {});
    expect(readGitDates(folder, ['content/chapters']).get('content/chapters/a/c.mdx')).toBe('2026-06-01');
  });

  test('what is not committed has no day', () => {
    const folder = repository();
    writeFiles(folder, { 'content/chapters/a/new.mdx': '1' });
    expect(readGitDates(folder, ['content/chapters']).has('content/chapters/a/new.mdx')).toBe(false);
  });

  test('a shallow clone knows nothing: its oldest commit seems to have touched everything', () => {
    const folder = repository();
    const parent = temporaryFolder();
    git(parent, ['clone', '--depth', '1', `file://${folder}`, 'shallow']);
    expect(readGitDates(join(parent, 'shallow'), ['content/chapters']).size).toBe(0);
  });

  test('no repository, no folder and an empty repository know nothing either', () => {
    const empty = temporaryFolder();
    git(empty, ['init']);
    mkdirSync(join(empty, 'content'));
    expect(readGitDates(empty, ['content']).size).toBe(0);
    expect(readGitDates(join(empty, 'nowhere'), ['content']).size).toBe(0);
    expect(readGitDates('/', ['content']).size).toBe(0);
  });
});
