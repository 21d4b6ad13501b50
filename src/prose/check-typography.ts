import { type Finding, finding } from '../diagnostics/finding.ts';
import { gap, type ProseBlock, placeOfProse } from './model.ts';

/** Gives a line of text as it ought to be set: full-width punctuation, spaces between Chinese and Latin words. */
export type Typesetter = (line: string) => string;

/** Words of the other line that stand around a difference, so that people recognise the place. */
const around = 4;

/** Reports punctuation and spacing that a typesetter would set otherwise, with the change as a fix. */
export function checkTypography(blocks: readonly ProseBlock[], typeset: Typesetter): Finding[] {
  return blocks.flatMap((block) =>
    block.runs.flatMap(([offset, line, column], index): Finding[] => {
      const end = block.runs[index + 1]?.[0] ?? block.text.length;
      const written = block.text.slice(offset, end).split(/[\n\uFFFC]/, 1)[0] ?? '';
      const wanted = typeset(written);
      if (wanted === written || written.includes(gap)) return [];
      const { from, found, expected } = difference(written, wanted);
      const place = placeOfProse({ runs: [[0, line, column]] }, from, found.length);
      const values = { found: excerpt(written, from, found.length), expected: excerpt(wanted, from, expected.length) };
      const fix = { found, text: expected };
      return [finding('prose/typography', { file: block.file, place, severity: 'warning', values, fix })];
    }),
  );
}

/** What is left of two texts without their common beginning and end. */
function difference(a: string, b: string): { from: number; found: string; expected: string } {
  let from = 0;
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from++;
  let back = 0;
  while (back < Math.min(a.length, b.length) - from && a[a.length - 1 - back] === b[b.length - 1 - back]) back++;
  return { from, found: a.slice(from, a.length - back), expected: b.slice(from, b.length - back) };
}

const excerpt = (text: string, from: number, length: number): string =>
  text.slice(Math.max(0, from - around), from + length + around);
