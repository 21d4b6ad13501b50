import { execFileSync } from 'node:child_process';

/**
 * The files below `root` (relative to it, with forward slashes) that differ from a revision: changed, new, renamed or not
 * yet added. Undefined where git does not know the revision, or there is no history.
 */
export function filesChangedSince(root: string, revision: string): ReadonlySet<string> | undefined {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    })
      .split('\0')
      .filter(Boolean);
  try {
    // What begins with a hyphen would be read as an option of git's.
    const [commit = ''] = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
    return new Set([
      ...git('diff', '--name-only', '-z', '--relative', commit.trim(), '--'),
      ...git('ls-files', '--others', '--exclude-standard', '-z'),
    ]);
  } catch {
    return undefined;
  }
}
