import { pairedRatio, type Summary, summarize } from './statistics.ts';

/** Figures of one thing that was measured, ours and Chromium's side by side; `theirs` is empty where it has none. */
export interface FlowResult {
  readonly name: string;
  readonly unit: 'ms' | 's' | 'MB';
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

/** A table in Markdown. The ratio is that of each pair, not of the two medians. */
export function formatFlowResults(results: readonly FlowResult[]): string {
  const rows = results.map(({ name, unit, ours, theirs }) => [
    name,
    unit,
    formatSummary(summarizeAny(ours)),
    formatSummary(summarizeAny(theirs)),
    formatSummary(pairedRatio(ours, theirs)),
  ]);
  const head = ['measured', 'unit', 'ours', 'Chromium', 'ratio'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const summarizeAny = (figures: readonly number[]): Summary | undefined =>
  figures.length === 0 ? undefined : summarize(figures);

function formatSummary(summary: Summary | undefined): string {
  if (!summary) return '–';
  const { median, min, max, count } = summary;
  return count === 1 ? round(median) : `${round(median)} (${round(min)}–${round(max)})`;
}

const round = (figure: number): string =>
  figure >= 100 ? figure.toFixed(0) : figure >= 1 ? figure.toFixed(1) : figure.toFixed(3);
