import { wording } from './text.ts';

export const phrasesTexts = {
  'phrases/unknown-variable': wording<{
    found: string;
    known: readonly string[];
    suggestion?: string | undefined;
  }>({
    'zh-CN': ({ found, known, suggestion }) => ({
      message: `没有叫 ${found} 的变量，这几个字会原样发出去。`,
      hint: suggestion
        ? `是不是想写 {${suggestion}}？`
        : known.length > 0
          ? `已有的变量：${known.map((id) => `{${id}}`).join('、')}；要加新的，写在 content/handbook.yaml 的 phrases 的 variables 里。`
          : '先在 content/handbook.yaml 的 phrases 的 variables 里写上它。',
    }),
    en: ({ found, known, suggestion }) => ({
      message: `Unknown variable ${found}, which would be sent as it stands.`,
      hint: suggestion
        ? `Did you mean {${suggestion}}?`
        : known.length > 0
          ? `There are ${known.map((id) => `{${id}}`).join(', ')}; a new one is defined in variables of phrases in content/handbook.yaml.`
          : 'Define it in variables of phrases in content/handbook.yaml.',
    }),
  }),
  'phrases/variable-form': wording<{ found: string; expected: string }>({
    'zh-CN': ({ found, expected }) => ({
      message: `变量写成了 ${found}，应为 ${expected}，否则填不进去。`,
      hint: `改成 ${expected}：半角花括号，小写字母，中间不空格。`,
    }),
    en: ({ found, expected }) => ({
      message: `Unexpected form ${found} of a variable, expected ${expected}.`,
      hint: `Write ${expected}: plain braces, lower case, no blanks.`,
    }),
  }),
  'phrases/too-long': wording<{ length: number; limit: number }>({
    'zh-CN': ({ length, limit }) => ({
      message: `这条话术有 ${length} 个字，一条消息应不超过 ${limit} 个字。`,
      hint: '拆成两条，或删掉对方没有问到的。',
    }),
    en: ({ length, limit }) => ({
      message: `This reply has ${length} characters, expected at most ${limit} in one message.`,
      hint: 'Split it in two, or drop what nobody asked for.',
    }),
  }),
  'phrases/same-text': wording<{ first: string }>({
    'zh-CN': ({ first }) => ({
      message: `这条话术和“${first}”一字不差。`,
      hint: '删掉一条，或者写出两种情形的差别。',
    }),
    en: ({ first }) => ({
      message: `This reply has the very words of "${first}".`,
      hint: 'Delete one of them, or say what is different about this situation.',
    }),
  }),
  'phrases/unused-variable': wording<{ id: string }>({
    'zh-CN': ({ id }) => ({
      message: `没有一条话术用到变量 {${id}}。`,
      hint: '用不着就删掉；它不会出现在页面上。',
    }),
    en: ({ id }) => ({
      message: `No reply uses the variable {${id}}.`,
      hint: 'Delete it if it is not needed; the page does not show it.',
    }),
  }),
} as const;
