import type { Language, Words } from '../language.ts';

/** Forms that a schema can ask for by name, as the `error` of a zod check. */
export const expectedForms = {
  id: {
    'zh-CN': '小写英文字母、数字和连字符组成的编号，如 missing-items',
    en: 'an id of lower-case letters, digits and hyphens, such as missing-items',
  },
  date: { 'zh-CN': '真实存在的日期，写成 2026-11-22 这样', en: 'a date that exists, written as 2026-11-22' },
  text: { 'zh-CN': '一段不为空的文字', en: 'a text that is not empty' },
  yuan: { 'zh-CN': '加引号的金额（元），至多两位小数，如 "5.00"', en: 'an amount in yuan in quotes, at most two decimals, such as "5.00"' },
  url: { 'zh-CN': '以 https:// 或 http:// 开头的网址', en: 'an address that begins with https:// or http://' },
} as const satisfies Record<string, Words<string>>;

export type ExpectedForm = keyof typeof expectedForms;

/** What a schema wanted, before it is put into words. */
export type Expected =
  | { readonly kind: 'type'; readonly types: readonly string[] }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'form'; readonly form: ExpectedForm }
  | { readonly kind: 'limit'; readonly bound: 'min' | 'max'; readonly of: 'number' | 'string' | 'array'; readonly limit: number };

/** What stands in the file in its place: its type, and its text where that is short. */
export interface Found {
  readonly type: string;
  readonly text?: string;
}

const typeWords: Record<string, Words<string>> = {
  string: { 'zh-CN': '一段文字', en: 'a text' },
  number: { 'zh-CN': '一个数', en: 'a number' },
  int: { 'zh-CN': '一个整数', en: 'a whole number' },
  boolean: { 'zh-CN': 'true 或 false', en: 'true or false' },
  array: { 'zh-CN': '一个列表（每行以“- ”开头）', en: 'a list (each line begins with "- ")' },
  object: { 'zh-CN': '一组“键: 值”', en: 'a group of "key: value" lines' },
  record: { 'zh-CN': '一组“键: 值”', en: 'a group of "key: value" lines' },
  null: { 'zh-CN': '空', en: 'nothing' },
  undefined: { 'zh-CN': '空', en: 'nothing' },
  date: { 'zh-CN': '一个日期', en: 'a date' },
};

const typeWord = (type: string, language: Language): string => typeWords[type]?.[language] ?? type;

export function sayExpected(expected: Expected, language: Language): string {
  const chinese = language === 'zh-CN';
  switch (expected.kind) {
    case 'type':
      return expected.types.map((type) => typeWord(type, language)).join(chinese ? '或' : ' or ');
    case 'one-of':
      return chinese ? `以下之一：${expected.values.join('、')}` : `one of ${expected.values.join(', ')}`;
    case 'form':
      return expectedForms[expected.form][language];
    case 'limit':
      return sayLimit(expected, chinese);
  }
}

function sayLimit({ bound, of, limit }: Extract<Expected, { kind: 'limit' }>, chinese: boolean): string {
  const least = bound === 'min';
  if (of === 'number') return chinese ? `${least ? '不小于' : '不大于'} ${limit} 的数` : `a number ${least ? 'of at least' : 'of at most'} ${limit}`;
  const unit = of === 'array' ? (chinese ? '项' : 'entries') : chinese ? '个字符' : 'characters';
  return chinese ? `${least ? '至少' : '至多'} ${limit} ${unit}` : `${least ? 'at least' : 'at most'} ${limit} ${unit}`;
}

export function sayFound(found: Found, language: Language): string {
  const type = typeWord(found.type, language);
  if (found.text === undefined) return type;
  return language === 'zh-CN' ? `${type}“${found.text}”` : `${type} "${found.text}"`;
}
