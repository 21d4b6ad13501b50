import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseFlowFile } from '../../src/flow/parse-flow-file.ts';
import { resolveFacts } from '../../src/handbook/facts.ts';
import type { Handbook } from '../../src/handbook/model.ts';
import { loadFlows } from '../../src/source/load-flows.ts';
import { loadPictures } from '../../src/source/load-pictures.ts';
import { type Diagrams, openDiagrams } from '../../src/source/mermaid/diagrams.ts';
import type { SourceFile } from '../../src/source/read-files.ts';
import { type BrowserMermaid, openBrowserMermaid, watchingChildren } from './flow-browser.ts';
import { lengthenLabels } from './flow-copies.ts';
import type { FlowResult } from './flow-results.ts';

/** What the measures share. */
export interface FlowBench {
  /** Settings and facts that the flows refer to. */
  readonly handbook: Pick<Handbook, 'config' | 'facts'>;
  /** Working folder, for caches. */
  readonly folder: string;
  note(text: string): void;
}

/** The first chart from nothing, then every other one in turn with Chromium. Leaves the page open, for more. */
export async function measureCharts(
  files: readonly SourceFile[],
  bench: FlowBench,
): Promise<{ readonly results: readonly FlowResult[]; readonly browser: BrowserMermaid }> {
  const [first, ...rest] = files;
  if (!first) throw new RangeError('No flow to draw');
  const diagrams = openDiagrams({ cacheDir: newFolder(bench) });
  try {
    const ourStart = await secondsOf(() => drawFlows([first], diagrams, bench));
    let browser: BrowserMermaid | undefined;
    const theirStart = await secondsOf(async () => {
      browser = await openBrowserMermaid();
      await browser.draw(mermaidSource(first, bench));
    });
    if (!browser) throw new Error('No browser');
    const [ours, theirs]: [number[], number[]] = [[], []];
    for (const file of rest) {
      ours.push(1000 * (await secondsOf(() => drawFlows([file], diagrams, bench))));
      theirs.push(1000 * (await secondsOf(async () => browser?.draw(mermaidSource(file, bench)))));
    }
    const results: FlowResult[] = [
      { name: 'first chart, with the start', unit: 's', ours: [ourStart], theirs: [theirStart] },
      { name: 'one more chart', unit: 'ms', ours, theirs },
    ];
    return { results, browser };
  } finally {
    await diagrams.close();
  }
}

/** Builds all flows cold, warm and with one changed, `runs` times, each round beside the page. */
export async function measureBuilds(
  files: readonly SourceFile[],
  runs: number,
  browser: BrowserMermaid,
  bench: FlowBench,
): Promise<readonly FlowResult[]> {
  const [cold, warm, edited, theirs]: [number[], number[], number[], number[]] = [[], [], [], []];
  const [memory, theirMemory]: [number[], number[]] = [[], []];
  const changed = files.map((file, index) =>
    index === files.length >> 1 ? { ...file, text: lengthenLabels(file.text, files.length) } : file,
  );
  let drawn = 0;
  for (let run = 1; run <= runs; run++) {
    bench.note(`${files.length} flows, round ${run} of ${runs}`);
    const cacheDir = newFolder(bench);
    const first = await build(files, cacheDir, bench);
    drawn = first.drawn;
    cold.push(first.seconds);
    if (first.megabytes !== undefined) memory.push(first.megabytes);
    theirs.push(
      await secondsOf(async () => {
        for (const file of files) await browser.draw(mermaidSource(file, bench));
      }),
    );
    const held = browser.megabytes();
    if (held !== undefined) theirMemory.push(held);
    warm.push(await secondsOfDrawing(0, files, cacheDir, bench));
    edited.push(await secondsOfDrawing(1, changed, cacheDir, bench));
  }
  const name = (what: string): string => `${files.length} flows, ${what}`;
  return [
    { name: name(`cold, ${drawn} drawn`), unit: 's', ours: cold, theirs },
    { name: name('warm'), unit: 's', ours: warm, theirs },
    { name: name('one changed'), unit: 's', ours: edited, theirs },
    { name: name('memory'), unit: 'MB', ours: memory, theirs: theirMemory },
  ];
}

/** @throws Error when another number of charts was drawn: then something else was measured */
async function secondsOfDrawing(
  wanted: number,
  files: readonly SourceFile[],
  cacheDir: string,
  bench: FlowBench,
): Promise<number> {
  const { seconds, drawn, rendererStarted } = await build(files, cacheDir, bench);
  if (drawn !== wanted || rendererStarted !== wanted > 0) throw new Error(`${drawn} charts were drawn, not ${wanted}`);
  return seconds;
}

/**
 * One build of the flows.
 *
 * @throws Error when it left its process running
 */
async function build(files: readonly SourceFile[], cacheDir: string, bench: FlowBench) {
  const started = performance.now();
  const diagrams = openDiagrams({ cacheDir });
  const { child, result: megabytes } = await watchingChildren(async (running) => {
    try {
      await drawFlows(files, diagrams, bench);
      return peakMemory(running()?.pid);
    } finally {
      await diagrams.close();
    }
  });
  const seconds = (performance.now() - started) / 1000;
  const renderer = child();
  if (renderer && renderer.exitCode === null && renderer.signalCode === null)
    throw new Error('The renderer still runs');
  return { seconds, megabytes, drawn: diagrams.stats.drawn, rendererStarted: renderer !== undefined };
}

/** What a build does for its flows. */
async function drawFlows(files: readonly SourceFile[], diagrams: Diagrams, { handbook }: FlowBench): Promise<void> {
  const { flows } = await loadFlows(files, handbook.facts, diagrams);
  const { pictures, findings } = await loadPictures({ flows, config: handbook.config }, diagrams);
  if (pictures.size !== files.length) throw new Error(`Only ${pictures.size} drawn: ${JSON.stringify(findings[0])}`);
}

/** The chart alone, as it would stand in any other generator's page. */
const mermaidSource = ({ file, text }: SourceFile, { handbook }: FlowBench): string =>
  parseFlowFile(resolveFacts(text, handbook.facts, file).text, file).flowFile.source.trim();

/** Highest resident set of a process so far, in megabytes; undefined where the system does not say. */
function peakMemory(id: number | undefined): number | undefined {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

const newFolder = ({ folder }: FlowBench): string => mkdtempSync(join(folder, 'cache-'));
