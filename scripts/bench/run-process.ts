import { type ChildProcess, spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { treeMemory } from './process-memory.ts';

export interface CommandSpec {
  /** Arguments of Node itself: every measured command is a Node program, run by the Node that runs this. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

export interface Measured {
  readonly seconds: number;
  /** Highest memory of the process tree that was seen; see `treeMemory`. */
  readonly megabytes: number | undefined;
}

const sampleEvery = 250;

export function startProcess({ args, cwd, env }: CommandSpec): { child: ChildProcess; output: () => string } {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  return { child, output: () => text };
}

/** @throws Error with the end of its output when the command fails */
export function measure(command: CommandSpec): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const { child, output } = startProcess(command);
    let peak = 0;
    const sampling = setInterval(() => {
      peak = Math.max(peak, (child.pid && treeMemory(child.pid)) || 0);
    }, sampleEvery);
    child.on('error', reject);
    child.on('close', (code) => {
      const seconds = (performance.now() - started) / 1000;
      clearInterval(sampling);
      if (code === 0) resolve({ seconds, megabytes: peak || undefined });
      else reject(new Error(`${command.args.join(' ')} ended with ${code}:\n${output().slice(-2000)}`));
    });
  });
}
