/**
 * How wide and how high a line of text is, in em, without a font: the layout must come out the same on every machine.
 * The Latin widths are those of Noto Sans SC, which stand close to the system fonts of phones and PCs; a Chinese
 * character is one em in every font.
 */

/** Width of U+0020 … U+007E in thousandths of an em. */
const latinWidths: readonly number[] = [
  224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555, 555, 555, 555, 555,
  555, 555, 555, 278, 278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589, 552, 689, 728, 293, 535, 646, 543, 812,
  723, 742, 633, 742, 635, 596, 599, 721, 575, 878, 573, 531, 603, 338, 392, 338, 555, 559, 606, 563, 618, 510, 620,
  554, 325, 564, 607, 275, 275, 552, 284, 926, 610, 606, 620, 620, 388, 468, 377, 607, 521, 802, 498, 521, 475, 338,
  270, 338, 555,
];

/** Distance from the baseline to the top and to the bottom of a line, in em. */
export const ascent = 1.16;
export const descent = 0.288;

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });
/** Latin, Chinese and its punctuation: what stands in nearly every label, and joins nothing. */
const plain = /^[\u0020-\u007e·‐-‧、-〟一-鿿！-～]*$/;

/** The characters of a text as readers count them: an emoji of several code points is one. */
export const graphemesOf = (text: string): readonly string[] =>
  // The segmenter takes most of the time of a build that has nothing to lay out.
  plain.test(text) ? [...text] : [...segmenter.segment(text)].map(({ segment }) => segment);

/** Width of a text set on one line, in em. */
export const textWidth = (text: string): number =>
  graphemesOf(text).reduce((width, grapheme) => width + graphemeWidth(grapheme), 0);

function graphemeWidth(grapheme: string): number {
  const code = grapheme.codePointAt(0) ?? 0;
  if (code >= 0x20 && code <= 0x7e) return (latinWidths[code - 0x20] ?? 555) / 1000;
  if (/\p{Emoji_Presentation}/u.test(grapheme) || grapheme.includes('\ufe0f')) return 1.3;
  if (/^[\p{M}\p{Cf}\p{Cc}]/u.test(grapheme)) return 0;
  // Signs of Latin alphabets that Chinese fonts draw as wide as a character.
  if (/^[·×÷§±]/.test(grapheme)) return 1;
  // Accented Latin, Greek, Cyrillic, Hebrew, Arabic and the other alphabets below the general punctuation.
  if (code < 0x1100) return 0.66;
  if (code >= 0x1e00 && code < 0x2000) return 0.66;
  return 1;
}
