import { runsOf } from './runs.ts';

/**
 * What two texts are compared by: neighbouring Chinese characters two by two, a character that stands alone, and words in
 * other letters whole. Lower case.
 */
export function piecesOf(text: string): ReadonlySet<string> {
  const pieces = new Set<string>();
  for (const { text: run, han } of runsOf(text.toLowerCase())) {
    const characters = han ? [...run] : [];
    if (characters.length < 2) pieces.add(run);
    else for (const [index, character] of characters.slice(1).entries()) pieces.add(`${characters[index]}${character}`);
  }
  return pieces;
}

/** Which part of the pieces stands in a text in lower case, 0 to 1. */
export function partFound(pieces: ReadonlySet<string>, text: string): number {
  if (pieces.size === 0) return 0;
  let found = 0;
  for (const piece of pieces) if (text.includes(piece)) found++;
  return found / pieces.size;
}
