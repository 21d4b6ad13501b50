import type { Words } from '../language.ts';
import { wording } from './text.ts';

/** What a field can be, as authors call it. */
const types: Readonly<Record<string, Words<string>>> = {
  text: { 'zh-CN': '文字', en: 'text' },
  long: { 'zh-CN': '长文字', en: 'long text' },
  number: { 'zh-CN': '数字', en: 'number' },
  money: { 'zh-CN': '金额', en: 'amount of money' },
  date: { 'zh-CN': '日期', en: 'date' },
  time: { 'zh-CN': '时间', en: 'time' },
  choice: { 'zh-CN': '单选', en: 'choice' },
  choices: { 'zh-CN': '多选', en: 'multiple choice' },
  check: { 'zh-CN': '勾选', en: 'tick' },
  sum: { 'zh-CN': '合计', en: 'sum' },
  ratio: { 'zh-CN': '比率', en: 'ratio' },
};

const typeName = (type: string, language: 'zh-CN' | 'en'): string => types[type]?.[language] ?? type;

/** What to type after `default:` for a field of this type. */
function defaultHint(type: string, options: readonly string[], suggestion?: string): Words<string> {
  if (options.length > 0) {
    return {
      'zh-CN': suggestion ? `是不是想写 ${suggestion}？` : `从选项里选一个：${options.join('、')}。`,
      en: suggestion ? `Did you mean ${suggestion}?` : `Choose one of the options: ${options.join(', ')}.`,
    };
  }
  switch (type) {
    case 'date':
      return {
        'zh-CN': '写 default: today（填表当天），或一个日期，如 2026-07-01。',
        en: 'Write default: today, or a date such as 2026-07-01.',
      };
    case 'time':
      return {
        'zh-CN': '写 default: now（填表时刻），或加引号的时间，如 "09:00"。',
        en: 'Write default: now, or a time in quotes, such as "09:00".',
      };
    case 'number':
    case 'money':
      return { 'zh-CN': '写一个数，如 default: 1。', en: 'Write a number, such as default: 1.' };
    case 'check':
      return { 'zh-CN': '写 default: true 或 default: false。', en: 'Write default: true or default: false.' };
    default:
      return { 'zh-CN': '去掉 default，这一栏是自动算出来的。', en: 'Delete the default: this field is worked out.' };
  }
}

export const formsTexts = {
  'forms/duplicate-field': wording<{ id: string; firstLine: number }>({
    'zh-CN': ({ id, firstLine }) => ({
      message: `字段编号“${id}”在这张表里用了两次，第一次在第 ${firstLine} 行。`,
      hint: '给其中一个换一个编号；已经有人填过的那个不要改，填过的内容按编号存着。',
    }),
    en: ({ id, firstLine }) => ({
      message: `Duplicate field id "${id}" in this form, first used on line ${firstLine}.`,
      hint: 'Give one of them another id; keep the one that has been filled in, entries are kept by it.',
    }),
  }),
  'forms/unknown-field': wording<{
    key: string;
    id: string;
    known: readonly string[];
    suggestion?: string | undefined;
  }>({
    'zh-CN': ({ key, id, known, suggestion }) => ({
      message: `${key} 写的“${id}”不是这张表的字段。`,
      hint: suggestion ? `是不是想写 ${suggestion}？` : `这张表的字段编号有：${known.join('、')}。`,
    }),
    en: ({ key, id, known, suggestion }) => ({
      message: `Unknown field "${id}" in ${key}.`,
      hint: suggestion ? `Did you mean ${suggestion}?` : `The fields of this form are: ${known.join(', ')}.`,
    }),
  }),
  'forms/from-flow-type': wording<{ title: string; type: string }>({
    'zh-CN': ({ title, type }) => ({
      message: `from_flow 指向的“${title}”是${typeName(type, 'zh-CN')}，应为文字，才放得下走过的路径。`,
      hint: '把这个字段改成 type: long，或者让 from_flow 指向另一个文字字段。',
    }),
    en: ({ title, type }) => ({
      message: `The field "${title}" of from_flow is a ${typeName(type, 'en')}, expected text that can hold a path.`,
      hint: 'Give it type: long, or name another field in from_flow.',
    }),
  }),
  'forms/duplicate-option': wording<{ option: string }>({
    'zh-CN': ({ option }) => ({
      message: `选项“${option}”在同一个字段里写了两次。`,
      hint: '删掉一个，或者把两个选项写得不一样。',
    }),
    en: ({ option }) => ({
      message: `The option "${option}" stands twice in one field.`,
      hint: 'Delete one of them, or tell them apart in words.',
    }),
  }),
  'forms/duplicate-checklist': wording<{ id: string; firstLine: number }>({
    'zh-CN': ({ id, firstLine }) => ({
      message: `清单编号“${id}”在这一章里用了两次，第一次在第 ${firstLine} 行，勾选会串在一起。`,
      hint: '给其中一个清单换一个 id；已经发布过的那个不要改，读者勾过的按它存着。',
    }),
    en: ({ id, firstLine }) => ({
      message: `Duplicate checklist id "${id}" in this chapter, first used on line ${firstLine}: they would share their ticks.`,
      hint: 'Give one of them another id; keep the one that has been published, ticks are kept by it.',
    }),
  }),
  'forms/options': wording<{ title: string; type: string; missing: boolean }>({
    'zh-CN': ({ title, type, missing }) => ({
      message: missing
        ? `“${title}”是${typeName(type, 'zh-CN')}，却没有写选项。`
        : `“${title}”是${typeName(type, 'zh-CN')}，用不上选项，应为单选或多选。`,
      hint: missing ? '加上一行 options: [选项一, 选项二]。' : '把 type 改成 choice 或 choices，或者删掉 options。',
    }),
    en: ({ title, type, missing }) => ({
      message: missing
        ? `The ${typeName(type, 'en')} "${title}" has no options.`
        : `The field "${title}" is a ${typeName(type, 'en')}, expected a choice, as it has options.`,
      hint: missing
        ? 'Add a line options: [first, second].'
        : 'Change the type to choice or choices, or delete the options.',
    }),
  }),
  'forms/by-flow': wording<{
    title: string;
    option: string;
    options: readonly string[];
    isChoice: boolean;
    suggestion?: string | undefined;
  }>({
    'zh-CN': ({ title, option, options, isChoice, suggestion }) => ({
      message: isChoice ? `by_flow 里的“${option}”不是“${title}”的选项。` : `“${title}”不是单选，不能按流程预先选好。`,
      hint: !isChoice
        ? '把 type 改成 choice 并写上选项，或者删掉 by_flow。'
        : suggestion
          ? `是不是想写 ${suggestion}？`
          : `选项有：${options.join('、')}。`,
    }),
    en: ({ title, option, options, isChoice, suggestion }) => ({
      message: isChoice
        ? `The option "${option}" in by_flow is none of "${title}".`
        : `The field "${title}" is no single choice, so no flow can choose for it.`,
      hint: !isChoice
        ? 'Change the type to choice and give it options, or delete by_flow.'
        : suggestion
          ? `Did you mean ${suggestion}?`
          : `Its options are: ${options.join(', ')}.`,
    }),
  }),
  'forms/default': wording<{
    title: string;
    type: string;
    found: string;
    options: readonly string[];
    suggestion?: string | undefined;
  }>({
    'zh-CN': ({ title, type, found, options, suggestion }) => ({
      message: `“${title}”的默认值“${found}”不合适，${options.length > 0 ? '它不在选项里' : `应为${typeName(type, 'zh-CN')}`}。`,
      hint: defaultHint(type, options, suggestion)['zh-CN'],
    }),
    en: ({ title, type, found, options, suggestion }) => ({
      message: `Unexpected default "${found}" of "${title}", expected ${options.length > 0 ? 'one of its options' : `a ${typeName(type, 'en')}`}.`,
      hint: defaultHint(type, options, suggestion).en,
    }),
  }),
  'forms/limits': wording<{ title: string; type: string; isNumber: boolean }>({
    'zh-CN': ({ title, type, isNumber }) => ({
      message: isNumber
        ? `“${title}”的最小值 min 比最大值 max 还大。`
        : `“${title}”是${typeName(type, 'zh-CN')}，不能写 min 和 max。`,
      hint: isNumber ? '把 min 和 max 对调，或者改正其中一个。' : 'min 和 max 只用于 number 和 money；删掉它们。',
    }),
    en: ({ title, type, isNumber }) => ({
      message: isNumber
        ? `The min of "${title}" is above its max.`
        : `The field "${title}" is a ${typeName(type, 'en')}, which has no min and max.`,
      hint: isNumber ? 'Swap them, or correct one of them.' : 'They are for number and money alone; delete them.',
    }),
  }),
  'forms/worked-out': wording<{
    title: string;
    type: string;
    wrong: 'needless' | 'count' | 'no-number';
    field: string;
  }>({
    'zh-CN': ({ title, type, wrong, field }) => ({
      message:
        wrong === 'needless'
          ? `“${title}”是${typeName(type, 'zh-CN')}，不是算出来的，不能写 of。`
          : wrong === 'count'
            ? `“${title}”没有写对由哪些字段算出来，应为${type === 'ratio' ? '两个字段' : '一个或几个字段'}。`
            : `“${title}”用到的“${field}”不是数字，算不了。`,
      hint:
        type === 'ratio'
          ? '写 of: [被除的字段, 除以的字段]，两个都要是 number 或 money。'
          : type === 'sum'
            ? '写 of: [字段一, 字段二]，都要是 number 或 money。'
            : '删掉 of；要自动计算就把 type 写成 sum 或 ratio。',
    }),
    en: ({ title, type, wrong, field }) => ({
      message:
        wrong === 'needless'
          ? `The field "${title}" is a ${typeName(type, 'en')}, which is not worked out from others.`
          : wrong === 'count'
            ? `The ${type} "${title}" names the wrong count of fields, expected ${type === 'ratio' ? 'two' : 'one or more'}.`
            : `The ${type} "${title}" needs numbers, and "${field}" is none.`,
      hint:
        type === 'ratio'
          ? 'Write of: [what is divided, by what], both of type number or money.'
          : type === 'sum'
            ? 'Write of: [first, second], all of type number or money.'
            : 'Delete of; to have it worked out, make it a sum or a ratio.',
    }),
  }),
} as const;
