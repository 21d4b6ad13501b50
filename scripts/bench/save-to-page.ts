import { createServer } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { Contestant } from './contestant.ts';
import { startProcess } from './run-process.ts';
import { writeFiles } from './site-folder.ts';

// The first page waits until every flow of a large handbook is drawn.
const patience = 300_000;
const pollEvery = 5;

/**
 * Seconds from saving a chapter until a request for its page gets the new text, several times in one dev server that
 * has shown the page before. The page is asked for over and over, as an impatient reader would.
 */
export async function measureSaves(contestant: Contestant, saves: number): Promise<readonly number[]> {
  const { file, text, address } = contestant.edited;
  const port = await freePort();
  const { child, output } = startProcess(contestant.dev(port));
  const url = `http://localhost:${port}${address}`;
  const ended = () => child.exitCode !== null;
  const shows = async (words: string) => {
    const deadline = performance.now() + patience;
    while (!(await fetchText(url)).includes(words)) {
      if (ended() || performance.now() > deadline)
        throw new Error(`${contestant.name} does not show ${url}:\n${output().slice(-2000)}`);
      await wait(pollEvery);
    }
  };
  try {
    await shows('</html>');
    const seconds: number[] = [];
    for (let save = 1; save <= saves; save++) {
      const words = `第${save}次保存。`;
      const started = performance.now();
      writeFiles(contestant.folder, new Map([[file, `${text}\n${words}\n`]]));
      await shows(words);
      seconds.push((performance.now() - started) / 1000);
      // The reload that the save set off is over before the next one begins.
      await wait(300);
    }
    return seconds;
  } finally {
    writeFiles(contestant.folder, new Map([[file, text]]));
    const closed = new Promise((resolve) => child.once('close', resolve));
    if (!ended() && child.kill()) await closed;
  }
}

async function fetchText(url: string): Promise<string> {
  try {
    return await (await fetch(url)).text();
  } catch {
    // Not listening yet.
    return '';
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ port: 0, host: 'localhost' }, () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port')),
      );
    });
  });
}
