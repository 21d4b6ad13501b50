import { foldChineseNumerals, parseChineseNumeral } from './chinese-numerals.ts';

// Spaces of every width, and characters that have none at all.
const blankCharacters = /[\s\u200b-\u200d\u2060\ufeff]+/g;

/** Full-width letters, figures and punctuation in their usual width (NFKC): `１２：３０` → `12:30`. */
export const foldWidth = (text: string): string => text.normalize('NFKC');

/**
 * A text reduced to what two people who mean the same would both have typed: width, case, white space and Chinese
 * numerals folded. `１２ 小时`, `12小时` and `十二小时` become equal. For comparing, never for showing.
 */
export const foldText = (text: string): string =>
  foldChineseNumerals(foldWidth(text).toLowerCase().replace(blankCharacters, ''));

/**
 * The number that a text consists of, in figures or Chinese numerals, with sign, decimals and thousands separators:
 * `1,200`, `－3.5`, `三点五`, `3万`. Undefined when there is anything else in it. Figures with a leading zero are a
 * code, not a number (`007`).
 */
export function numberOf(text: string): number | undefined {
  const compact = foldWidth(text).replace(blankCharacters, '').replace(/^负/, '-');
  const [, sign = '', body = ''] = /^([-+]?)(.*)$/s.exec(compact) ?? [];
  const value = chineseDecimal(body) ?? figures(foldChineseNumerals(body));
  return value === undefined ? undefined : sign === '-' ? -value : value;
}

function chineseDecimal(text: string): number | undefined {
  const [whole = '', decimals = '', ...more] = text.split('点');
  const value = parseChineseNumeral(whole);
  if (value === undefined || more.length > 0 || decimals === '') return undefined;
  const after = foldChineseNumerals(decimals);
  return /^\d+$/.test(after) && !/[十百千万亿拾佰仟]/.test(decimals) ? Number(`${value}.${after}`) : undefined;
}

function figures(text: string): number | undefined {
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text;
  return /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
