import type { Draw, Drawable } from './model.ts';

/** A question that was drawn, with the line of the blueprint that it fills. */
export interface Filled {
  readonly id: string;
  readonly draw: number;
}

export const fits = ({ topics, types, difficulties }: Draw, { topic, type, difficulty }: Drawable): boolean =>
  (topics.length === 0 || (topic !== undefined && topics.includes(topic))) &&
  (types.length === 0 || types.includes(type)) &&
  (difficulties.length === 0 || difficulties.includes(difficulty));

/**
 * Gives each place of the blueprint a question of its own. `candidates` lists for each draw the ids that fit, the
 * preferred ones first. Where draws overlap, a question that a narrow draw needs is taken back from a wide one
 * (augmenting paths), so everything that can be filled is. The result may be shorter than the blueprint.
 */
export function fillDraws(draws: readonly Draw[], candidates: readonly (readonly string[])[]): readonly Filled[] {
  const slots = draws.flatMap(({ count }, draw) => Array.from({ length: count }, () => draw));
  const slotOf = new Map<string, number>();
  const place = (slot: number, tried: Set<string>): boolean => {
    for (const id of candidates[slots[slot] ?? 0] ?? []) {
      if (tried.has(id)) continue;
      tried.add(id);
      const holder = slotOf.get(id);
      if (holder === undefined || place(holder, tried)) {
        slotOf.set(id, slot);
        return true;
      }
    }
    return false;
  };
  slots.forEach((_, slot) => {
    place(slot, new Set());
  });
  return [...slotOf].sort(([, a], [, b]) => a - b).map(([id, slot]) => ({ id, draw: slots[slot] ?? 0 }));
}
