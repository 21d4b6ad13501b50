/*
 * `npm run bench:check`: what a check of a large handbook costs, and how soon a saved chapter is in the page.
 *
 * Method
 * - The handbook is made up (sample-book.ts, sample-flows.ts, sample-quizzes.ts) and follows from its sizes alone; it has
 *   no mistakes: one that the check would report ends the run.
 * - Each figure is the wall clock of `handbook check` as a child process from start to end. `cold`: nothing kept.
 *   `warm`: again, nothing changed. `edited`: again, a paragraph more in one chapter, a longer label in one flow.
 * - Ratios are taken within a round, to the cold check of the same round.
 * - Memory is the highest sum of resident sets of the process tree, sampled four times a second (Linux).
 * - `save to page`: from the save of a chapter until a request to the dev server gets the new text.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { workplace } from '../../src/source/workplace.ts';
import { editedChapter } from './contestant.ts';
import { lengthenLabels } from './flow-copies.ts';
import { chapterFile, handbookFiles } from './handbook-files.ts';
import { type CommandSpec, measure } from './run-process.ts';
import { makeSampleBook } from './sample-book.ts';
import { sampleFlows } from './sample-flows.ts';
import { sampleQuizzes } from './sample-quizzes.ts';
import { measureSaves } from './save-to-page.ts';
import { removeFolders, writeFiles } from './site-folder.ts';
import { pairedRatio, summarize } from './statistics.ts';

const usage = `Measures what a check costs.

  npm run bench:check -- [--chapters 1000] [--flows 300] [--questions 3000] [--runs 3] [--saves 5] [--json FILE]`;

const note = (text: string): void => void process.stderr.write(`${text}\n`);

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(usage);
    return 0;
  }
  const { values } = parseArgs({
    args: [...args],
    options: {
      chapters: { type: 'string', default: '1000' },
      flows: { type: 'string', default: '300' },
      questions: { type: 'string', default: '3000' },
      runs: { type: 'string', default: '3' },
      saves: { type: 'string', default: '5' },
      json: { type: 'string' },
    },
  });
  const sizes = { chapters: Number(values.chapters), flows: Number(values.flows), questions: Number(values.questions) };
  const folder = mkdtempSync(join(tmpdir(), 'check-bench-'));
  const { engine, cache } = workplace({ HANDBOOK_ROOT: folder });
  const book = makeSampleBook(sizes.chapters);
  const flows = sampleFlows(sizes.flows);
  const files = new Map([...handbookFiles(book), ...flows, ...sampleQuizzes(book, sizes.questions)]);
  writeFiles(folder, files);
  const command = (commandArgs: readonly string[], env: Readonly<Record<string, string>> = {}): CommandSpec => ({
    args: [join(engine, 'scripts/handbook.mjs'), ...commandArgs],
    cwd: engine,
    env: { HANDBOOK_ROOT: folder, BASE_PATH: '/', ...env },
  });
  const clear = () => removeFolders(cache, ['.']);
  const chapter = editedChapter(book);
  const file = chapterFile(chapter);
  const text = files.get(file) ?? '';
  const [flowFile = '', flowText = ''] = [...flows][0] ?? [];
  const seconds = { cold: [] as number[], warm: [] as number[], edited: [] as number[] };
  const megabytes: number[] = [];
  try {
    for (let run = 1; run <= Number(values.runs); run++) {
      note(`round ${run} of ${values.runs}`);
      clear();
      const check = command(['check']);
      const cold = await measure(check);
      seconds.cold.push(cold.seconds);
      if (cold.megabytes) megabytes.push(Math.round(cold.megabytes));
      seconds.warm.push((await measure(check)).seconds);
      writeFiles(
        folder,
        new Map([
          [file, `${text}\n第${run}次修改。\n`],
          ...(flowFile ? [[flowFile, lengthenLabels(flowText, run)] as const] : []),
        ]),
      );
      seconds.edited.push((await measure(check)).seconds);
      writeFiles(folder, files);
    }
    const saves =
      Number(values.saves) === 0
        ? []
        : await measureSaves(
            {
              name: 'zhanggui',
              folder,
              build: command(['build']),
              dev: (port) => command(['dev'], { PORT: String(port) }),
              edited: { file, text, address: `/handbook/${chapter.part}/${chapter.slug}/` },
              clear,
              dispose: clear,
            },
            Number(values.saves),
          );
    const results = { sizes, seconds: { ...seconds, save: saves }, megabytes };
    console.log(formatCheck(results));
    if (values.json) writeFileSync(values.json, `${JSON.stringify(results, undefined, 2)}\n`);
    return 0;
  } finally {
    clear();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Results {
  readonly sizes: Readonly<Record<'chapters' | 'flows' | 'questions', number>>;
  readonly seconds: Readonly<Record<'cold' | 'warm' | 'edited' | 'save', readonly number[]>>;
  readonly megabytes: readonly number[];
}

function formatCheck({ sizes, seconds, megabytes }: Results): string {
  const say = (figures: readonly number[], digits = 2): string => {
    if (figures.length === 0) return '–';
    const { median, min, max } = summarize(figures);
    return `${median.toFixed(digits)} (${min.toFixed(digits)}–${max.toFixed(digits)})`;
  };
  const ratio = (figures: readonly number[]): string => pairedRatio(figures, seconds.cold)?.median.toFixed(2) ?? '–';
  return [
    `${sizes.chapters} chapters, ${sizes.flows} flows, ${sizes.questions} questions`,
    `check, cold:          ${say(seconds.cold)} s`,
    `check, warm:          ${say(seconds.warm)} s, ratio to cold ${ratio(seconds.warm)}`,
    `check, two edited:    ${say(seconds.edited)} s, ratio to cold ${ratio(seconds.edited)}`,
    `peak memory, cold:    ${say(megabytes, 0)} MB`,
    `save to page in dev:  ${say(seconds.save)} s`,
  ].join('\n');
}

process.exitCode = await main(process.argv.slice(2));
