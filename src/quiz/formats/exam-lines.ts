import { letterAt } from './draft.ts';
import { anyFieldName, type ExamField, fieldNamed, isOpenType, typeNamed } from './exam-words.ts';

/** What one line of an exam text is. */
export type ExamLine =
  | { readonly kind: 'empty' }
  | { readonly kind: 'heading'; readonly title: string }
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'option'; readonly key: string; readonly text: string }
  | { readonly kind: 'field'; readonly field: ExamField; readonly text: string }
  | { readonly kind: 'text'; readonly text: string };

const heading =
  /^(?:第?[一二三四五六七八九十]{1,3}\s*(?:[、.．:：]|部分|大题)\s*)?([\p{Script=Han}]{2,6}题)\s*(?:[（(:：].*)?$/u;
const question =
  /^(?:[（(]\s*[0-9０-９]{1,4}\s*[）)]|第\s*[0-9０-９]{1,4}\s*题\s*[.．、:：]?|[0-9０-９]{1,4}\s*[.．、:：)）](?![0-9０-９]))\s*(.*)$/;
const option = /^[（(]?\s*([A-ZＡ-Ｚ])\s*[.．、:：)）]\s*(.*)$/;
const field = new RegExp(`^(?:[【\\[]\\s*(${anyFieldName})\\s*[】\\]]\\s*[:：]?|(${anyFieldName})\\s*[:：])\\s*(.*)$`);

/** Tells what a line is. Letters and digits of either width count. */
export function examLine(raw: string): ExamLine {
  const text = raw.trim();
  if (text === '') return { kind: 'empty' };
  const [, bracketed, plain, value = ''] = field.exec(text) ?? [];
  const named = fieldNamed(bracketed ?? plain ?? '');
  if (named) return { kind: 'field', field: named, text: value };
  const [, title = ''] = heading.exec(text) ?? [];
  if (typeNamed(title) || isOpenType(title)) return { kind: 'heading', title };
  const [, key, words = ''] = option.exec(text) ?? [];
  if (key !== undefined) return { kind: 'option', key: key.normalize('NFKC'), text: words };
  const [, stem] = question.exec(text) ?? [];
  return stem === undefined ? { kind: 'text', text } : { kind: 'question', text: stem };
}

/**
 * Options that stand one behind the other on a line, `甲 B. 乙 C. 丙`, from the one with the given number on. The text
 * before the first of them comes first.
 */
export function splitOptions(text: string, from: number): readonly string[] {
  const found: string[] = [];
  let rest = text;
  for (let next = from; ; next++) {
    const key = letterAt(next);
    const wide = key.length === 1 ? String.fromCodePoint((key.codePointAt(0) ?? 0) + 0xfee0) : key;
    const match = new RegExp(`\\s[（(]?[${key}${wide}]\\s*[.．、:：)）]\\s*`).exec(` ${rest}`);
    if (!match || (found.length === 0 && match.index === 0 && from > 0)) break;
    found.push(rest.slice(0, Math.max(0, match.index - 1)).trim());
    rest = ` ${rest}`.slice(match.index + match[0].length);
  }
  return [...found, rest.trim()];
}
