import { execFileSync } from 'node:child_process';

/** File (relative to the handbook's root) → `YYYY-MM-DD` of the last commit that changed it. */
export type GitDates = ReadonlyMap<string, string>;

/**
 * When each file below `folders` was last changed, from one walk over the history. Empty without git, without a
 * history, or in a shallow clone, whose oldest commit seems to have touched everything.
 *
 * The date is the author's own calendar day, which does not depend on the machine that builds.
 */
export function readGitDates(root: string, folders: readonly string[]): GitDates {
  const dates = new Map<string, string>();
  try {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 256 * 1024 * 1024,
      });
    if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return dates;
    const log = git(
      'log',
      '--format=%x00%ad',
      '--date=short',
      '--name-only',
      '--relative',
      '--no-renames',
      '--',
      ...folders,
    );
    for (const commit of log.split('\0')) {
      const [date, , ...files] = commit.split('\n');
      if (!date) continue;
      for (const file of files) if (file && !dates.has(file)) dates.set(file, date);
    }
  } catch {
    // Not a repository, or no git on this machine: frontmatter may still say.
  }
  return dates;
}
