import { spawnSync } from 'node:child_process';

export interface RunOptions {
  /** Folder of the handbook; default: the repository. */
  readonly root?: string | undefined;
  readonly base?: string | undefined;
}

export interface RunResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

// A test runner sets variables (BASE_URL, MODE, DEV) that the site's bundler would take for its own.
const passedOn = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'APPDATA', 'LANG'];

/** What a command is given of this process's environment, and what it is given besides. */
export const handbookEnvironment = (own: Readonly<Record<string, string>>): Record<string, string | undefined> => ({
  ...Object.fromEntries(
    passedOn.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  ),
  ...own,
});

/** Runs the `handbook` command as a person at a terminal would. */
export function runHandbook(args: readonly string[], { root = '', base = '' }: RunOptions = {}): RunResult {
  return spawnSync(process.execPath, ['scripts/handbook.mjs', ...args], {
    env: handbookEnvironment({ HANDBOOK_ROOT: root, BASE_PATH: base }),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}
