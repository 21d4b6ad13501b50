/**
 * Orders drawn from a seed, the same on every machine: FNV-1a over the seed's UTF-16 units, then mulberry32. Not secret.
 */
export function seededOrder<Thing>(things: readonly Thing[], seed: string): readonly Thing[] {
  const draw = draws(seed);
  const order = [...things];
  for (let last = order.length - 1; last > 0; last--) {
    const other = draw(last + 1);
    const moved = order[last] as Thing;
    order[last] = order[other] as Thing;
    order[other] = moved;
  }
  return order;
}

function draws(seed: string): (below: number) => number {
  let state = 0x811c9dc5;
  for (let index = 0; index < seed.length; index++) state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
