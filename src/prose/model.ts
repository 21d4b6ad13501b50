import type { Place } from '../diagnostics/place.ts';

/** Whose words a piece of text is: the handbook's own, an example of what not to say, or what a customer says. */
export type Voice = 'own' | 'bad' | 'customer';

/** Stands for what is no text in a line: code, a picture, a number that comes from elsewhere. */
export const gap = '\uFFFC';

/** One heading, paragraph or table cell, as a reader sees it, without its marks. */
export interface ProseBlock {
  readonly file: string;
  readonly text: string;
  readonly voice: Voice;
  /** Where runs of the text stand in the file: offset in `text`, line, column; ascending. Never empty. */
  readonly runs: readonly (readonly [offset: number, line: number, column: number])[];
  /** Facts that are quoted in the block, by the offset of their gap. */
  readonly facts: readonly (readonly [offset: number, id: string])[];
}

/** Where a part of a block stands in its file. Both ends lie in the line that its first character is in. */
export function placeOfProse({ runs }: Pick<ProseBlock, 'runs'>, offset: number, length: number): Place {
  const [from, line, column] = runs.findLast(([start]) => start <= offset) ?? runs[0] ?? [0, 1, 1];
  const start = Math.max(0, offset - from);
  return { start: { line, column: column + start }, end: { line, column: column + start + length } };
}

/** A sentence of a block: its words and where it begins. */
export interface Sentence {
  readonly text: string;
  readonly offset: number;
}

/** Cuts at full stops, question and exclamation marks, semicolons and line ends. */
export function sentencesOf({ text }: Pick<ProseBlock, 'text'>): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const pattern = /[^。！？；!?;\n]+[。！？；!?;”’」』]*/g;
  for (const match of text.matchAll(pattern)) sentences.push({ text: match[0], offset: match.index });
  return sentences;
}

/**
 * The stretches of a text that only name words instead of using them: what stands in quotation marks, up to `longest`
 * characters. “最低价” in a rule that forbids it is no promise.
 */
export function quotedRanges(text: string, longest = 16): readonly (readonly [from: number, to: number])[] {
  return [...text.matchAll(/[“「『"]([^“”「」『』"]*)[”」』"]/g)]
    .filter(([, inside = '']) => inside.length <= longest)
    .map((match): [number, number] => [match.index, match.index + match[0].length]);
}

export const isWithin = (ranges: readonly (readonly [number, number])[], offset: number): boolean =>
  ranges.some(([from, to]) => offset >= from && offset < to);
