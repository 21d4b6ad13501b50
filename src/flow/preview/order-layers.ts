import type { Layered } from './layers.ts';

const sweeps = 4;

/** Orders each layer by the middle of its neighbours, downwards and upwards in turn, so that few ways cross. */
export function orderLayers({ rows, above, below }: Layered): readonly (readonly string[])[] {
  let ordered = rows;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    ordered = sweep % 2 === 0 ? sorted(ordered, above) : sorted(ordered.toReversed(), below).toReversed();
  }
  return ordered;
}

function sorted(rows: readonly (readonly string[])[], hangsOn: (id: string) => readonly string[]): string[][] {
  const done: string[][] = [];
  for (const row of rows) {
    const places = new Map((done.at(-1) ?? []).map((id, index) => [id, index]));
    const middle = (id: string, index: number): number => {
      const found = hangsOn(id).flatMap((other) => places.get(other) ?? []);
      return found.length === 0 ? index : found.reduce((sum, place) => sum + place, 0) / found.length;
    };
    const keyed = row.map((id, index) => ({ id, at: middle(id, index) }));
    done.push(keyed.sort((a, b) => a.at - b.at).map(({ id }) => id));
  }
  return done;
}
