import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type History, type LineDates, uncommitted } from '../handbook/drift.ts';
import { openMemo } from './memo.ts';

/** When each file was committed first and last (YYYY-MM-DD), and by which commit last. */
interface FileHistory {
  readonly first: string;
  readonly last: string;
  readonly commit: string;
}

/**
 * What git knows of the lines of chapters and quizzes. `git blame` is asked for a file only where it can matter, and its
 * answer is kept in `cacheDir` until the file or its last commit changes.
 *
 * @returns undefined without git, a history, or with a shallow one
 */
export function openGitHistory(root: string, cacheDir: string): (History & { readonly save: () => void }) | undefined {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 256 * 1024 * 1024,
    });
  let files: ReadonlyMap<string, FileHistory>;
  let dirty: ReadonlySet<string>;
  try {
    if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return undefined;
    files = fileHistories(
      git(
        'log',
        '--format=%x00%H %ad',
        '--date=short',
        '--name-only',
        '--relative',
        '--no-renames',
        '--',
        'content/chapters',
        'quizzes',
      ),
    );
    dirty = new Set(
      git('diff', '--name-only', '--relative', '-z', 'HEAD', '--', 'content/chapters', 'quizzes').split('\0'),
    );
  } catch {
    return undefined;
  }
  if (files.size === 0) return undefined;
  const memo = openMemo<LineDates>(join(cacheDir, 'blame.json'), '1');
  const asked = new Map<string, LineDates | undefined>();
  const days = new Map<string, string | undefined>();

  const blame = (file: string): LineDates | undefined => {
    const known = files.get(file);
    if (!known) return undefined;
    try {
      const text = readFileSync(join(root, file), 'utf8');
      const kept = memo.find(file, `${known.commit}\n${text}`);
      if (kept) return kept;
      const lines = readBlame(git('blame', '--porcelain', '-w', '--', file));
      memo.add(file, `${known.commit}\n${text}`, lines);
      return lines;
    } catch {
      return undefined;
    }
  };
  return {
    spanOf(file) {
      const known = files.get(file);
      return known && { first: known.first, last: dirty.has(file) ? uncommitted : known.last };
    },
    linesOf(file) {
      if (!asked.has(file)) asked.set(file, blame(file));
      return asked.get(file);
    },
    dayOf(commit) {
      if (!days.has(commit)) {
        try {
          const day = git(
            'show',
            '--no-patch',
            '--format=%ad',
            '--date=short',
            '--end-of-options',
            `${commit}^{commit}`,
          );
          days.set(commit, day.trim());
        } catch {
          days.set(commit, undefined);
        }
      }
      return days.get(commit);
    },
    save: () => memo.save(),
  };
}

function fileHistories(log: string): Map<string, FileHistory> {
  const files = new Map<string, FileHistory>();
  for (const entry of log.split('\0')) {
    const [head = '', , ...names] = entry.split('\n');
    const [commit = '', day = ''] = head.split(' ');
    for (const name of names) {
      if (!name) continue;
      const known = files.get(name);
      // From the newest to the oldest; days of authors need not fall.
      const [first = day] = [known?.first ?? day, day].sort();
      const [, last = day] = [known?.last ?? day, day].sort();
      files.set(name, { first, last, commit: known?.commit ?? commit });
    }
  }
  return files;
}

/** The author's own calendar day of each line, from `git blame --porcelain`. */
function readBlame(text: string): LineDates {
  const days = new Map<string, string>();
  const lines: string[] = [];
  let commit = '';
  let time = 0;
  for (const line of text.split('\n')) {
    const head = /^([0-9a-f]{40}) \d+ \d+/.exec(line);
    if (head) commit = head[1] ?? '';
    else if (line.startsWith('author-time ')) time = Number(line.slice(12));
    else if (line.startsWith('author-tz ')) days.set(commit, dayIn(time, line.slice(10)));
    else if (line.startsWith('\t')) lines.push(/^0+$/.test(commit) ? uncommitted : (days.get(commit) ?? ''));
  }
  return lines;
}

function dayIn(seconds: number, zone: string): string {
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d{2})(\d{2})$/.exec(zone) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * 60 * (sign === '-' ? -1 : 1);
  return new Date((seconds + offset) * 1000).toISOString().slice(0, 10);
}
