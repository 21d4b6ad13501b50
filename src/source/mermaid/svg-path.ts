/** The course of an SVG path as a chain of points: enough to measure its box, its length and a spot on it. */

export interface Spot {
  readonly x: number;
  readonly y: number;
}

const curveSteps = 16;
const argumentCounts: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/** Points along the path `d`; curves are cut into straight pieces, arcs run straight to their end. */
export function pathSpots(d: string): Spot[] {
  const spots: Spot[] = [];
  let at: Spot = { x: 0, y: 0 };
  let begin = at;
  for (const { command, values } of commandsOf(d)) {
    const relative = command !== command.toUpperCase();
    const spot = (index: number): Spot => ({
      x: (values[index] ?? 0) + (relative ? at.x : 0),
      y: (values[index + 1] ?? 0) + (relative ? at.y : 0),
    });
    const upper = command.toUpperCase();
    if (upper === 'Z') {
      at = begin;
    } else if (upper === 'H') {
      at = { x: (values[0] ?? 0) + (relative ? at.x : 0), y: at.y };
    } else if (upper === 'V') {
      at = { x: at.x, y: (values[0] ?? 0) + (relative ? at.y : 0) };
    } else {
      const end = spot(values.length - 2);
      if (upper === 'C') spots.push(...curve([at, spot(0), spot(2), end]));
      else if (upper === 'Q' || upper === 'S') spots.push(...curve([at, spot(0), end]));
      at = end;
      if (upper === 'M') begin = at;
    }
    spots.push(at);
  }
  return spots;
}

function* commandsOf(d: string): Generator<{ command: string; values: number[] }> {
  for (const [, letter = 'M', rest = ''] of d.matchAll(/([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gi)) {
    const numbers = (rest.match(/-?\d*\.?\d+(?:e[+-]?\d+)?/gi) ?? []).map(Number);
    const count = argumentCounts[letter.toUpperCase()] ?? 0;
    if (count === 0) yield { command: letter, values: [] };
    for (let index = 0; count > 0 && index + count <= numbers.length; index += count) {
      // What follows a "move to" without a letter of its own is a "line to".
      const command = index > 0 && letter === 'M' ? 'L' : index > 0 && letter === 'm' ? 'l' : letter;
      yield { command, values: numbers.slice(index, index + count) };
    }
  }
}

function curve(controls: readonly Spot[]): Spot[] {
  return Array.from({ length: curveSteps - 1 }, (_, step) => spotOnCurve(controls, (step + 1) / curveSteps));
}

// De Casteljau: halves the number of controls until one spot is left.
function spotOnCurve(controls: readonly Spot[], part: number): Spot {
  let level = controls;
  while (level.length > 1) {
    level = level.slice(1).map((to, index) => between(level[index] ?? to, to, part));
  }
  return level[0] ?? { x: 0, y: 0 };
}

const between = (from: Spot, to: Spot, part: number): Spot => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * part,
});

export function pathLength(d: string): number {
  const spots = pathSpots(d);
  return spots.reduce((sum, spot, index) => sum + distance(spots[index - 1] ?? spot, spot), 0);
}

/** The spot `length` px from the beginning of the path. */
export function spotAtLength(d: string, length: number): Spot {
  const spots = pathSpots(d);
  let left = length;
  for (let index = 1; index < spots.length; index++) {
    const [from, to] = [spots[index - 1] as Spot, spots[index] as Spot];
    const piece = distance(from, to);
    if (piece >= left && piece > 0) return between(from, to, left / piece);
    left -= piece;
  }
  return spots.at(-1) ?? { x: 0, y: 0 };
}

const distance = (from: Spot, to: Spot): number => Math.hypot(to.x - from.x, to.y - from.y);
