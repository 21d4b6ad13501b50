/*
 * `npm run bench:build`: how long the real command takes on made-up handbooks of several sizes, alone or against another
 * generator.
 *
 * Method
 * - The chapters follow from their number alone (sample-book.ts): every run on every machine builds the same text.
 * - Each figure is the wall clock of a child process from start to end, search index included. `cold`: nothing kept from
 *   earlier builds; the files of the programs themselves are in the system's cache, as the first round may show.
 *   `warm`: again, nothing changed. `edited`: again, a paragraph more in one chapter.
 * - Memory is the sum of the resident sets of the process and all its descendants, sampled four times a second where
 *   there is /proc: index builders and diagram renderers are processes of their own. Short peaks can be missed.
 * - Two generators are measured in turn, A B A B, scenario by scenario, and the ratio is taken within each round: what
 *   else the machine does slows both. On a busy machine read ratios, not seconds.
 * - Starlight gets the same text: components become its Aside and Steps, else plain Markdown. It runs with its defaults
 *   (search and a sidebar made from the folders). Ours draws a flow, a quiz and a training plan on top of that.
 * - Nothing here is asserted in a test: a figure depends on the machine.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Contestant } from './contestant.ts';
import { type BenchOptions, parseOptions, usage } from './options.ts';
import { formatResults, type Result } from './results.ts';
import { measure } from './run-process.ts';
import { makeSampleBook } from './sample-book.ts';
import { measureSaves } from './save-to-page.ts';
import { writeFiles } from './site-folder.ts';
import { prepareStarlight } from './starlight.ts';
import { prepareZhanggui } from './zhanggui.ts';

const savesPerServer = 7;

interface Figures {
  readonly seconds: {
    readonly cold: number[];
    readonly warm: number[];
    readonly edited: number[];
    save: readonly number[];
  };
  readonly megabytes: number[];
}

const note = (text: string): void => void process.stderr.write(`${text}\n`);

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(usage);
    return 0;
  }
  let options: BenchOptions;
  try {
    options = parseOptions(args);
  } catch (error) {
    note(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return 2;
  }
  const folder = options.folder ? resolve(options.folder) : mkdtempSync(join(tmpdir(), 'handbook-bench-'));
  try {
    const results: Result[] = [];
    for (const size of options.sizes) results.push(...(await measureSize(size, options, join(folder, String(size)))));
    console.log(formatResults(results));
    if (options.json) writeFileSync(options.json, `${JSON.stringify({ machine: machine(), results }, undefined, 2)}\n`);
    return 0;
  } finally {
    if (!options.folder) rmSync(folder, { recursive: true, force: true });
  }
}

async function measureSize(size: number, { runs, against }: BenchOptions, folder: string): Promise<Result[]> {
  const book = makeSampleBook(size);
  mkdirSync(folder, { recursive: true });
  const contestants = [prepareZhanggui(book, join(folder, 'handbook'))];
  if (against) contestants.push(prepareStarlight(book, join(folder, against)));
  const figures = new Map(contestants.map((contestant) => [contestant, noFigures()]));
  try {
    for (let run = 1; run <= runs; run++) {
      note(`${size} chapters, round ${run} of ${runs}`);
      await measureRound(figures, run);
    }
    for (const [contestant, { seconds }] of figures) seconds.save = await measureSaves(contestant, savesPerServer);
  } finally {
    for (const contestant of contestants) contestant.dispose();
  }
  return [...figures].map(([{ name }, { seconds, megabytes }]) => ({ name, chapters: size, seconds, megabytes }));
}

async function measureRound(figures: ReadonlyMap<Contestant, Figures>, run: number): Promise<void> {
  for (const [contestant, { seconds, megabytes }] of figures) {
    contestant.clear();
    const built = await measureBuild(contestant, 'cold');
    seconds.cold.push(built.seconds);
    if (built.megabytes) megabytes.push(Math.round(built.megabytes));
  }
  for (const [contestant, { seconds }] of figures) seconds.warm.push((await measureBuild(contestant, 'warm')).seconds);
  for (const [contestant, { seconds }] of figures) {
    const { file, text } = contestant.edited;
    writeFiles(contestant.folder, new Map([[file, `${text}\n第${run}次修改。\n`]]));
    seconds.edited.push((await measureBuild(contestant, 'edited')).seconds);
    writeFiles(contestant.folder, new Map([[file, text]]));
  }
}

async function measureBuild(contestant: Contestant, scenario: string) {
  const measured = await measure(contestant.build);
  note(`  ${contestant.name} ${scenario}: ${measured.seconds.toFixed(1)} s`);
  return measured;
}

const noFigures = (): Figures => ({ seconds: { cold: [], warm: [], edited: [], save: [] }, megabytes: [] });

function machine() {
  const [cpu] = cpus();
  return {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    cpu: cpu?.model.trim(),
    cores: cpus().length,
  };
}

process.exitCode = await main(process.argv.slice(2));
