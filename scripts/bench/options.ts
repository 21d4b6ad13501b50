import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** Sizes to measure, in chapters. */
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly against: 'starlight' | undefined;
  /** File for the figures, beside the table. */
  readonly json: string | undefined;
  /** Working folder, kept afterwards; a temporary one, deleted, without it. */
  readonly folder: string | undefined;
}

export const usage = `Measures how fast a handbook is built.

  npm run bench:build -- [--chapters 100,1000] [--runs 3] [--against starlight] [--json FILE] [--folder DIR]

  --chapters  sizes of the handbooks to make
  --runs      rounds; the table gives median and, in brackets, the range
  --against   builds the same chapters with another generator, in turn, and gives the ratio ours / theirs
  --json      writes every single figure, too
  --folder    works there and leaves it; saves installing the other generator again`;

/** @throws Error that names what is wrong with the command line */
export function parseOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      chapters: { type: 'string', default: '100,1000' },
      runs: { type: 'string', default: '3' },
      against: { type: 'string' },
      json: { type: 'string' },
      folder: { type: 'string' },
    },
  });
  const { against, json, folder } = values;
  if (against !== undefined && against !== 'starlight') throw new Error(`--against knows starlight, not ${against}`);
  return {
    sizes: values.chapters.split(',').map((size) => countOf('--chapters', size)),
    runs: countOf('--runs', values.runs),
    against,
    json,
    folder,
  };
}

function countOf(option: string, text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new Error(`${option} takes whole numbers from 1, not “${text}”`);
  return count;
}
