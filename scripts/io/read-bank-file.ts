import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { RefusalCode } from '../../src/i18n/formats.ts';
import type { Format } from '../../src/quiz/formats/format.ts';
import type { FoundBank } from './read-bank.ts';
import { Refused } from './refused.ts';

const mostMegabytes = 20;
const mostSeconds = 30;
const mostMemory = 512;

type Message =
  | { readonly found: FoundBank; readonly refused?: undefined }
  | { readonly found?: undefined; readonly refused: { readonly code: RefusalCode; readonly detail: string } };

/**
 * Reads a file of questions in a thread of its own, which is stopped when it takes too long or too much memory: no
 * parser can be trusted with every file.
 *
 * @throws Refused
 */
export async function readBankFile(file: string, from?: Format): Promise<FoundBank> {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new Refused('no-file', file);
  if (stat.size > mostMegabytes * 1024 * 1024) throw new Refused('too-large', `${mostMegabytes} MB`);
  const worker = new Worker(new URL('./bank-worker.ts', import.meta.url), {
    workerData: { name: basename(file), bytes: new Uint8Array(readFileSync(file)), from },
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const message = await new Promise<Message>((done, fail) => {
      worker.once('message', done);
      worker.once('error', (error: NodeJS.ErrnoException) =>
        fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Refused('zip-bomb', `${mostMemory} MB`) : error),
      );
      timer = setTimeout(() => fail(new Refused('too-slow', String(mostSeconds))), mostSeconds * 1000);
    });
    if (message.refused) throw new Refused(message.refused.code, message.refused.detail);
    return message.found;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
