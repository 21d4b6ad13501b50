import type { Language, Words } from '../language.ts';

/** Forms that a schema can ask for by name, as the `error` of a zod check. */
export const expectedForms = {
  id: {
    'zh-CN': '小写英文字母、数字和连字符组成的编号，如 missing-items',
    en: 'an id of lower-case letters, digits and hyphens, such as missing-items',
  },
  date: { 'zh-CN': '真实存在的日期，如 2026-11-22', en: 'a date that exists, such as 2026-11-22' },
  reviewed: {
    'zh-CN': '核对的日期（2026-11-30）或提交号',
    en: 'the day of the review (2026-11-30) or the id of a commit',
  },
  page: {
    'zh-CN': '页面地址，前后不带斜线，如 processes/missing-items 或 flows/refund',
    en: 'the address of a page without slashes at its ends, such as processes/missing-items or flows/refund',
  },
  time: { 'zh-CN': '加引号的钟点，如 "09:00"', en: 'a time of day in quotes, such as "09:00"' },
  text: { 'zh-CN': '一段不为空的文字', en: 'a text that is not empty' },
  yuan: {
    'zh-CN': '加引号的金额（元），至多两位小数，如 "5.00"',
    en: 'an amount in yuan in quotes, at most two decimals, such as "5.00"',
  },
  kilograms: { 'zh-CN': '至多三位小数的千克数，如 0.5', en: 'kilograms with at most three decimals, such as 0.5' },
  centimetres: { 'zh-CN': '至多一位小数的厘米数，如 40.5', en: 'centimetres with at most one decimal, such as 40.5' },
  'per-mille': { 'zh-CN': '至多三位小数的千分数，如 5', en: 'a share in per mille, at most three decimals, such as 5' },
  regions: { 'zh-CN': '地区的列表，如 [浙江, 江苏]', en: 'a list of regions, such as [North, South]' },
  'first-weight': {
    'zh-CN': '首重和它的价，如 { kg: 1, yuan: "5.00" }',
    en: 'a first weight and its price, such as { kg: 1, yuan: "5.00" }',
  },
  url: { 'zh-CN': '以 https:// 或 http:// 开头的网址', en: 'an address that begins with https:// or http://' },
} as const satisfies Record<string, Words<string>>;

export type ExpectedForm = keyof typeof expectedForms;

/** What a schema wanted, before it is put into words. */
export type Expected =
  | { readonly kind: 'type'; readonly types: readonly string[] }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'form'; readonly form: ExpectedForm }
  | {
      readonly kind: 'limit';
      readonly bound: 'min' | 'max';
      readonly of: 'number' | 'string' | 'array';
      readonly limit: number;
      /** Whether the limit itself is allowed. */
      readonly inclusive: boolean;
    };

/** What stands in the file in its place: its type, and its text where that is short. */
export interface Found {
  readonly type: string;
  readonly text?: string;
}

const typeWords: Readonly<Record<string, Words<string>>> = {
  string: { 'zh-CN': '一段文字', en: 'a text' },
  number: { 'zh-CN': '一个数', en: 'a number' },
  int: { 'zh-CN': '一个整数', en: 'a whole number' },
  boolean: { 'zh-CN': 'true 或 false', en: 'true or false' },
  array: { 'zh-CN': '一个列表（每行以“- ”开头）', en: 'a list (each line begins with "- ")' },
  object: { 'zh-CN': '一组“字段: 值”', en: 'a group of "key: value" lines' },
  record: { 'zh-CN': '一组“字段: 值”', en: 'a group of "key: value" lines' },
};

// What was found needs no advice on how to write it, and in English no article: "Unexpected text …".
const foundWords: Readonly<Record<string, Words<string>>> = {
  string: { 'zh-CN': '一段文字', en: 'text' },
  number: { 'zh-CN': '一个数', en: 'number' },
  boolean: { 'zh-CN': '是非值', en: 'value' },
  array: { 'zh-CN': '一个列表', en: 'list' },
  object: { 'zh-CN': '一组“字段: 值”', en: 'group of keys' },
  'empty-array': { 'zh-CN': '一个空的列表', en: 'empty list' },
  'empty-string': { 'zh-CN': '一段空的文字', en: 'empty text' },
  null: { 'zh-CN': '空的', en: 'empty value' },
};

export function sayExpected(expected: Expected, language: Language): string {
  const chinese = language === 'zh-CN';
  switch (expected.kind) {
    case 'type':
      return expected.types.map((type) => typeWords[type]?.[language] ?? type).join(chinese ? '或' : ' or ');
    case 'one-of':
      return chinese ? `${expected.values.join('、')} 之一` : `one of ${expected.values.join(', ')}`;
    case 'form':
      return expectedForms[expected.form][language];
    case 'limit':
      return chinese ? limitInChinese(expected) : limitInEnglish(expected);
  }
}

type Limit = Extract<Expected, { kind: 'limit' }>;

function limitInChinese({ bound, of, limit, inclusive }: Limit): string {
  const least = bound === 'min';
  if (of !== 'number') return `${least ? '至少' : '至多'} ${limit} ${of === 'array' ? '项' : '个字'}`;
  return `${inclusive ? (least ? '不小于' : '不大于') : least ? '大于' : '小于'} ${limit} 的数`;
}

function limitInEnglish({ bound, of, limit, inclusive }: Limit): string {
  const least = bound === 'min';
  if (of === 'number') {
    return `a number ${inclusive ? (least ? 'of at least' : 'of at most') : least ? 'above' : 'below'} ${limit}`;
  }
  const units = of === 'array' ? ['entry', 'entries'] : ['character', 'characters'];
  return `${least ? 'at least' : 'at most'} ${limit} ${units[limit === 1 ? 0 : 1]}`;
}

export function sayFound(found: Found, language: Language): string {
  const type = foundWords[found.type]?.[language] ?? found.type;
  if (found.text === undefined) return type;
  return language === 'zh-CN' ? `${type}“${found.text}”` : `${type} "${found.text}"`;
}
