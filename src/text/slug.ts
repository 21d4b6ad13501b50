/**
 * The id of a heading that has none of its own: the text folded (NFKC), lower-cased, with punctuation dropped and
 * white space turned into hyphens. Chinese characters stay, as browsers and people can read them in an address.
 * Empty when nothing is left.
 */
export function slug(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/[\s_-]+/g, '-');
}
