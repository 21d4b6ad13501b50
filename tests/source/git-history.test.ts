import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { uncommitted } from '../../src/handbook/drift.ts';
import { openGitHistory } from '../../src/source/git-history.ts';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

const file = 'content/chapters/a/b.mdx';

function git(folder: string, args: readonly string[], day = '2026-01-01'): string {
  const at = `${day}T00:30:00+08:00`;
  return execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      GIT_AUTHOR_DATE: at,
      GIT_COMMITTER_DATE: at,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
    },
  });
}

function repository(): string {
  const folder = temporaryFolder();
  git(folder, ['init', '-q']);
  for (const [day, text] of [
    ['2026-03-01', 'one\ntwo\nthree\n'],
    ['2026-05-04', 'one\nTWO\nthree\n'],
  ] as const) {
    writeFiles(folder, { [file]: text });
    git(folder, ['add', '-A']);
    git(folder, ['commit', '-q', '-m', day], day);
  }
  return folder;
}

describe('the history of a handbook', () => {
  test('knows the days of files, of lines and of commits', () => {
    const root = repository();
    const history = openGitHistory(root, temporaryFolder());
    expect(history?.spanOf(file)).toEqual({ first: '2026-03-01', last: '2026-05-04' });
    expect(history?.linesOf(file)).toEqual(['2026-03-01', '2026-05-04', '2026-03-01']);
    expect(history?.dayOf(git(root, ['rev-parse', '--short=10', 'HEAD']).trim())).toBe('2026-05-04');
    expect(history?.dayOf('0123456789')).toBeUndefined();
    expect(history?.spanOf('content/chapters/a/new.mdx')).toBeUndefined();
  });

  test('sees what is not committed', () => {
    const root = repository();
    writeFiles(root, { [file]: 'one\nTWO\nThree!\n' });
    const history = openGitHistory(root, temporaryFolder());
    expect(history?.spanOf(file)?.last).toBe(uncommitted);
    expect(history?.linesOf(file)).toEqual(['2026-03-01', '2026-05-04', uncommitted]);
  });

  test('keeps what it asked, and asks again after a commit', () => {
    const root = repository();
    const cache = temporaryFolder();
    const first = openGitHistory(root, cache);
    first?.linesOf(file);
    first?.save();
    expect(openGitHistory(root, cache)?.linesOf(file)).toEqual(['2026-03-01', '2026-05-04', '2026-03-01']);
    writeFiles(root, { [file]: 'one\nTWO\nthree\nfour\n' });
    git(root, ['commit', '-q', '-am', 'x'], '2026-06-01');
    expect(openGitHistory(root, cache)?.linesOf(file)).toHaveLength(4);
  });

  test('is not there outside of a repository', () => {
    expect(openGitHistory(temporaryFolder({ [file]: 'x' }), temporaryFolder())).toBeUndefined();
  });
});
