/** What several measurements of one thing say. */
export interface Summary {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly count: number;
}

/** @throws RangeError without any value */
export function summarize(values: readonly number[]): Summary {
  const sorted = [...values].sort((a, b) => a - b);
  const [min] = sorted;
  const max = sorted.at(-1);
  if (min === undefined || max === undefined) throw new RangeError('Nothing was measured');
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? max;
  const lower = sorted[Math.ceil(middle) - 1] ?? min;
  return { median: (lower + upper) / 2, min, max, count: sorted.length };
}

/**
 * Ours divided by theirs, round by round: the two of a round ran one after the other, so what slowed the machine then
 * slowed both. Rounds that only one side has are left out; undefined when no round is left.
 */
export function pairedRatio(ours: readonly number[], theirs: readonly number[]): Summary | undefined {
  const ratios = ours.flatMap((own, round) => {
    const other = theirs[round];
    return other === undefined || other === 0 ? [] : [own / other];
  });
  return ratios.length === 0 ? undefined : summarize(ratios);
}
