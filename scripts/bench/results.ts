import { pairedRatio, type Summary, summarize } from './statistics.ts';

export const scenarios = ['cold', 'warm', 'edited', 'save'] as const;

/**
 * `cold`: nothing kept from earlier builds. `warm`: built again, nothing changed. `edited`: built again, one chapter
 * changed. `save`: from a save to the page in a running dev server.
 */
export type Scenario = (typeof scenarios)[number];

/** All figures of one generator at one size, in the order they were taken. */
export interface Result {
  readonly name: string;
  readonly chapters: number;
  readonly seconds: Readonly<Record<Scenario, readonly number[]>>;
  /** Peak of each cold build. */
  readonly megabytes: readonly number[];
}

/** A table for the terminal; where a size has a second generator, the ratio of the first to it follows. */
export function formatResults(results: readonly Result[]): string {
  const head = ['chapters', 'generator', 'cold s', 'warm s', 'one edited s', 'save to page s', 'peak MB'];
  const rows = [...Map.groupBy(results, ({ chapters }) => chapters).values()].flatMap((contest) => [
    ...contest.map(formatResult),
    ...ratioRows(contest),
  ]);
  return alignColumns([head, ...rows]);
}

const formatResult = ({ name, chapters, seconds, megabytes }: Result): string[] => [
  String(chapters),
  name,
  ...scenarios.map((scenario) => formatFigures(seconds[scenario])),
  formatFigures(megabytes),
];

function ratioRows([ours, theirs]: readonly Result[]): string[][] {
  if (!ours || !theirs) return [];
  const cells = scenarios.map((scenario) => {
    const [own, other] = [ours.seconds[scenario], theirs.seconds[scenario]];
    // Saves are taken in two servers one after the other, so that they have no pairs.
    if (scenario === 'save')
      return own.length && other.length ? (summarize(own).median / summarize(other).median).toFixed(2) : '–';
    return formatSummary(pairedRatio(own, other));
  });
  return [[String(ours.chapters), 'ratio', ...cells, formatSummary(pairedRatio(ours.megabytes, theirs.megabytes))]];
}

const formatFigures = (figures: readonly number[]): string =>
  formatSummary(figures.length === 0 ? undefined : summarize(figures));

function formatSummary(summary: Summary | undefined): string {
  if (!summary) return '–';
  const { median, min, max, count } = summary;
  return count === 1 ? round(median) : `${round(median)} (${round(min)}–${round(max)})`;
}

const round = (figure: number): string =>
  figure >= 100 ? figure.toFixed(0) : figure >= 10 ? figure.toFixed(1) : figure.toFixed(2);

function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
