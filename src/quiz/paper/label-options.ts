import type { Keyed } from '../model.ts';
import { shuffled, sortedByKey } from '../shuffle.ts';

/** An option with the letter that stands before it on paper. */
export type Labelled<Option extends Keyed> = Option & { readonly label: string };

/**
 * Options in the order drawn from the seed, the first one always labelled with the first key: as the candidate's own
 * screen would show them. Without a seed they stand by key, each under its own.
 */
export function labelOptions<Option extends Keyed>(
  options: readonly Option[],
  seed: string | undefined,
): readonly Labelled<Option>[] {
  const sorted = sortedByKey(options);
  const arranged = seed === undefined ? sorted : shuffled(sorted, seed);
  return arranged.map((option, index) => ({ ...option, label: sorted[index]?.key ?? option.key }));
}

/** The seed of one question's options; undefined where they keep their order. */
export const optionSeed = (
  seed: string | undefined,
  { id, shuffle = true }: { readonly id: string; readonly shuffle?: boolean },
): string | undefined => (seed === undefined || !shuffle ? undefined : `${seed}/${id}`);
