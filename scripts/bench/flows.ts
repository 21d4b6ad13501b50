/*
 * `npm run bench:flows`: what flowcharts cost a build, beside Mermaid in a warm page of Chromium.
 *
 * Method
 * - The charts are those of `content/flows`; larger sets are copies with longer labels, the same on every machine.
 * - `one more chart`: both sides draw the same chart from Mermaid's source in turn, A B A B, nothing kept. Ours reads and lays
 *   out in its running process and writes the SVG; theirs is one call of `mermaid.render` in a page that has drawn
 *   before, with the same settings. `first chart` says what the very first one costs, the start of the process or of Chromium
 *   included.
 * - `build`: all that a build spends on its flows: settings and facts, Mermaid, the rules of a flow, layout, SVG, the
 *   cache. `cold`: no cache. `warm`: again, nothing changed. `one changed`: again, longer labels in one. Theirs draws
 *   all charts in the warm page each time, since a page keeps nothing; Chromium's own start is left out.
 * - Ratios (ours / theirs) are taken within a pair of one run: what else the machine does slows both.
 * - Memory: ours is the highest resident set of the render process in a cold build (`VmHWM`); theirs what all
 *   processes of Chromium hold after the same charts, pages that they share counted for each. Linux only.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadHandbook } from '../../src/source/load-handbook.ts';
import { openDiagrams } from '../../src/source/mermaid/diagrams.ts';
import { listFiles, readSource } from '../../src/source/read-files.ts';
import { workplace } from '../../src/source/workplace.ts';
import { copyFlows } from './flow-copies.ts';
import { type FlowBench, measureBuilds, measureCharts } from './flow-measures.ts';
import { type FlowResult, formatFlowResults } from './flow-results.ts';

interface Options {
  /** Sizes of the sets; none: as many as there are files, and 500. */
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly json: string | undefined;
}

const usage = `Measures what flowcharts cost a build, beside Mermaid in a warm page of Chromium.

  npm run bench:flows -- [--flows 31,500] [--runs 1] [--json FILE]

  --flows  sizes of the sets to build; the handbook's own number and 500 without it
  --runs   rounds of each build
  --json   writes every single figure, too`;

const note = (text: string): void => void process.stderr.write(`${text}\n`);

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(usage);
    return 0;
  }
  let options: Options;
  try {
    options = parseOptions(args);
  } catch (error) {
    note(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), 'flows-bench-'));
  try {
    const results = await measure(options, folder);
    console.log(formatFlowResults(results));
    if (options.json) writeFileSync(options.json, `${JSON.stringify({ machine: machine(), results }, undefined, 2)}\n`);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure({ sizes, runs }: Options, folder: string): Promise<readonly FlowResult[]> {
  const place = workplace({});
  const files = listFiles(place.root, 'content/flows', '.mmd').map((file) => readSource(place.root, file));
  const diagrams = openDiagrams({ cacheDir: join(folder, 'handbook') });
  const { handbook } = await loadHandbook(place, diagrams).finally(() => diagrams.close());
  if (!handbook) throw new Error('The handbook has mistakes: npm run check lists them');
  const bench: FlowBench = { handbook, folder, note };
  note('one chart after the other');
  const { results, browser } = await measureCharts(files, bench);
  try {
    const all = [...results];
    for (const size of sizes.length > 0 ? sizes : [files.length, 500])
      all.push(...(await measureBuilds(copyFlows(files, size), runs, browser, bench)));
    return all;
  } finally {
    await browser.close();
  }
}

/** @throws Error that names what is wrong with the command line */
function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { flows: { type: 'string' }, runs: { type: 'string', default: '1' }, json: { type: 'string' } },
  });
  return {
    sizes: values.flows === undefined ? [] : values.flows.split(',').map((size) => countOf('--flows', size)),
    runs: countOf('--runs', values.runs),
    json: values.json,
  };
}

function countOf(option: string, text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new Error(`${option} takes whole numbers from 1, not “${text}”`);
  return count;
}

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
