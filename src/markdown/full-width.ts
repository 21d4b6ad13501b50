import { type Finding, finding } from '../diagnostics/finding.ts';
import { type ProseBlock, placeOfProse } from '../prose/model.ts';
import { toHalfWidth } from '../text/half-width.ts';

/** What was meant for syntax and became text, because its brackets are those of Chinese text. */
const slips: readonly RegExp[] = [
  // A link: ［文字］（/x/）, [文字]（/x/）, ［文字](/x/)
  /[[［【][^[\]［］【】\n]{1,60}[\]］】][（(]\s*(?:\/|#|https?:)[^）)\s]*[）)]/g,
  // The id of a heading.
  /[［【]\s*[#＃][\w-]+\s*[\]］】]|\[＃[\w-]+\]/g,
  // A component.
  /[＜《]\/?[A-Z][A-Za-z]+(?:\s[^＞》>]*)?[／/]?[＞》>]/g,
];

/** Reports links, ids of headings and components that are written with full-width brackets. */
export function checkFullWidth(blocks: readonly ProseBlock[]): Finding[] {
  return blocks.flatMap((block) =>
    slips.flatMap((slip) =>
      [...block.text.matchAll(slip)].map(({ 0: found, index }) => {
        const place = placeOfProse(block, index, found.length);
        const expected = toHalfWidth(found.replace(/^《/, '<').replace(/》$/, '>'));
        return finding('chapter/full-width', { file: block.file, place, values: { found, expected } });
      }),
    ),
  );
}
