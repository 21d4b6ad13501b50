/** A thread that prepares one share of the chapters, started by `read-chapters.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { type ChapterWork, prepareChapters } from './prepare-chapters.ts';

parentPort?.postMessage(await prepareChapters(workerData as ChapterWork));
