import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Finding } from '../diagnostics/finding.ts';
import type { Chapter } from '../handbook/chapter.ts';
import { blankFrontmatter, type ReadChapter } from '../markdown/read-chapter.ts';
import type { ContentFile } from './content-files.ts';
import { keptChaptersOf, openKeptChapters } from './kept-chapters.ts';
import { openMemo } from './memo.ts';
import { type ChapterWork, prepareChapters } from './prepare-chapters.ts';
import { readerVersion, type Workplace } from './workplace.ts';

// A thread loads for as long as some forty chapters take.
const worthAThread = 40;
const mostThreads = 8;

/**
 * Reads chapter files; many that changed are read in threads, as many as the machine has cores. Also sees to it that
 * each is compiled where a build will follow.
 */
export async function readChapters({ files, place, compile }: ChapterWork): Promise<{
  readonly values: readonly Chapter[];
  readonly findings: readonly Finding[];
}> {
  const memo = openMemo<ReadChapter>(join(place.cache, 'chapters.json'), readerVersion(place));
  const isReady = compile ? isCompiled(place) : () => true;
  const read = new Map<string, ReadChapter>();
  for (const source of files) {
    const known = memo.find(source.file, source.text);
    if (known && isReady(source)) read.set(source.file, known);
  }
  const missing = files.filter(({ file }) => !read.has(file));
  const prepared = await divide({ files: missing, place, compile });
  missing.forEach(({ file, text }, index) => {
    const chapter = prepared[index];
    if (!chapter) return;
    memo.add(file, text, chapter);
    read.set(file, chapter);
  });
  memo.save();
  const inOrder = files.flatMap(({ file }) => read.get(file) ?? []);
  return {
    values: inOrder.flatMap(({ chapter }) => chapter ?? []),
    findings: inOrder.flatMap(({ findings }) => findings),
  };
}

function isCompiled(place: Workplace): (source: ContentFile) => boolean {
  const kept = openKeptChapters(keptChaptersOf(place));
  return ({ file, text }) => kept.has(kept.keyOf(file, blankFrontmatter(text)));
}

async function divide(work: ChapterWork): Promise<readonly ReadChapter[]> {
  const { files } = work;
  const threads = Math.min(availableParallelism(), mostThreads, Math.floor(files.length / worthAThread));
  if (threads < 2) return files.length === 0 ? [] : prepareChapters(work);
  const size = Math.ceil(files.length / threads);
  const shares = Array.from({ length: threads }, (_, index) => files.slice(index * size, (index + 1) * size));
  return (await Promise.all(shares.map((share) => inThread({ ...work, files: share })))).flat();
}

function inThread(work: ChapterWork): Promise<readonly ReadChapter[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./chapter-worker.ts', import.meta.url), { workerData: work });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The thread that reads chapters ended without an answer')));
  });
}
