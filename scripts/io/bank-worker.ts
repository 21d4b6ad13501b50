import { parentPort, workerData } from 'node:worker_threads';
import type { Format } from '../../src/quiz/formats/format.ts';
import { readBank } from './read-bank.ts';
import { Refused } from './refused.ts';

const { name, bytes, from } = workerData as { name: string; bytes: Uint8Array; from: Format | undefined };

readBank(name, bytes, from).then(
  (found) => parentPort?.postMessage({ found }),
  (error: unknown) => {
    if (!(error instanceof Refused)) throw error;
    parentPort?.postMessage({ refused: { code: error.code, detail: error.detail } });
  },
);
