import { type ChildProcess, fork } from 'node:child_process';
import { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { RendererJob, RendererMessage } from './renderer-messages.ts';

/** A process that runs Mermaid, started at the first job and again after it had to be stopped. */
export interface Renderer {
  /** Jobs run one after another, in the order asked. Never rejects. */
  run(job: RendererJob): Promise<Exclude<RendererMessage, { kind: 'ready' }>>;
  /** Ends the process, if there is one. */
  close(): Promise<void>;
  /** How many processes were started. */
  readonly started: number;
}

export interface RendererOptions {
  /** Time limit of one job in ms. */
  readonly timeoutMs: number;
}

/** Loading Mermaid takes about a second; a loaded machine gets a minute. */
const startLimitMs = 60_000;
const program = fileURLToPath(new URL('./render-process.ts', import.meta.url));

export function createRenderer({ timeoutMs }: RendererOptions): Renderer {
  let child: ChildProcess | undefined;
  let started = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const stop = async (): Promise<void> => {
    const stopped = child;
    child = undefined;
    // Without an id it never ran, and will not say that it ended.
    if (stopped?.pid === undefined || stopped.exitCode !== null || stopped.signalCode !== null) return;
    const gone = new Promise((resolve) => stopped.once('exit', resolve));
    // Node would end before the child does, in the middle of this wait.
    stopped.ref();
    stopped.kill('SIGKILL');
    await gone;
  };

  const ready = async (): Promise<ChildProcess | string> => {
    if (child?.connected) return child;
    started++;
    // The parent's own flags (test runners, loaders) are not for it.
    child = fork(program, { execArgv: [], execPath: process.execPath, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    // An idle renderer does not keep the build alive; while a job runs, its time limit does.
    child.unref();
    child.channel?.unref();
    if (child.stderr instanceof Socket) child.stderr.unref();
    const first = await nextMessage(child, startLimitMs);
    return first === 'timeout' ? 'The renderer did not start in time' : 'gone' in first ? first.gone : child;
  };

  const perform = async (job: RendererJob): Promise<Exclude<RendererMessage, { kind: 'ready' }>> => {
    const process = await ready();
    if (typeof process === 'string') return stop().then(() => failure(process));
    const message = nextMessage(process, timeoutMs);
    process.send(job);
    const result = await message;
    if (result === 'timeout') {
      await stop();
      return { kind: 'error', error: { kind: 'timeout', message: '', seconds: timeoutMs / 1000 } };
    }
    if ('gone' in result) return stop().then(() => failure(result.gone));
    return result.kind === 'ready' ? failure('The renderer answered out of turn') : result;
  };

  return {
    run: (job) => {
      const result = queue.then(() => perform(job));
      queue = result;
      return result;
    },
    close: () => {
      const closed = queue.then(stop);
      queue = closed;
      return closed;
    },
    get started() {
      return started;
    },
  };
}

const failure = (message: string) => ({ kind: 'error', error: { kind: 'failed', message } }) as const;

/** The process's next message, `timeout`, or its last words when it ended instead. */
function nextMessage(
  child: ChildProcess,
  limitMs: number,
): Promise<RendererMessage | 'timeout' | { readonly gone: string }> {
  return new Promise((resolve) => {
    let words = '';
    const listen = (chunk: Buffer): void => {
      words += chunk.toString();
    };
    const settle = (result: RendererMessage | 'timeout' | { readonly gone: string }): void => {
      clearTimeout(timer);
      child.off('message', onMessage).off('exit', onExit).off('error', onError);
      child.stderr?.off('data', listen);
      resolve(result);
    };
    const onMessage = (message: unknown): void => settle(message as RendererMessage);
    const onExit = (): void => settle({ gone: lastError(words) });
    const onError = (error: Error): void => settle({ gone: error.message });
    const timer = setTimeout(() => settle('timeout'), limitMs);
    child.on('message', onMessage).on('exit', onExit).on('error', onError);
    child.stderr?.on('data', listen);
  });
}

const lastError = (words: string): string => /^\w*Error: .*$/m.exec(words)?.[0] ?? 'The renderer ended unexpectedly';
