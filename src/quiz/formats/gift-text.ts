import { countGaps } from '../stem-gaps.ts';

/** A text of GIFT on one line, with its control characters escaped. */
export const giftText = (text: string): string => text.replace(/[\\~=#{}:]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** An answer whose first sign would be taken for a weight or a format. */
export const giftAnswer = (text: string): string =>
  /^[%[]/.test(text) ? `[markdown]${giftText(text)}` : giftText(text);

const codes: Readonly<Record<string, string>> = {
  ...{ '092': '\\', '058': ':', '035': '#', '061': '=', '123': '{', '125': '}', '126': '~', '010': '\n' },
};

/** What the parser leaves undecoded in the right side of pairs. */
export const giftDecoded = (text: string): string =>
  text.replace(/&&(092|058|035|061|123|125|126|010);?/g, (_, code: string) => codes[code] ?? '');

const parserGap = ' _____ ';
const isLatin = (character: string | undefined): boolean => /[\p{Script=Latin}\p{N}]/u.test(character ?? '');

/** The stem of a question whose answer stands inside it, with the gap as we write it. */
export function joinAtGap(text: string): string {
  const at = text.lastIndexOf(parserGap.trimEnd());
  if (at < 0) return text;
  const before = text.slice(0, at).trimEnd();
  const after = text.slice(at + parserGap.length - 1).trimStart();
  return `${before}${isLatin(before.at(-1)) ? ' ' : ''}____${isLatin(after[0]) ? ' ' : ''}${after}`;
}

/** The two sides of the only gap of a stem, where what stands between them can be told from them alone. */
export function splitAtGap(stem: string): readonly [before: string, after: string] | undefined {
  if (countGaps(stem) !== 1) return undefined;
  const [before = '', after = ''] = stem.split(/_{3,}/).map((side) => side.trim());
  const isPlain = before !== '' && after !== '' && !/^[/[]|_/.test(after) && !before.includes('_');
  return isPlain && joinAtGap(`${before} _____ ${after}`) === stem ? [before, after] : undefined;
}
