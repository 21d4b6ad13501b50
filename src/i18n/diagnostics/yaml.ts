import { type Expected, type Found, sayExpected, sayFound } from './expected.ts';
import { type DiagnosticText, wording } from './text.ts';
import { type YamlMistake, yamlMistakes } from './yaml-mistakes.ts';

/** `facts.renewals.source` → `source`: what one types on the line itself. */
const lastKey = (key: string): string => key.replace(/^.*\./, '');

// A key with white space or Chinese in it is the rest of a sentence that a comma cut off.
const isCutText = (key: string): boolean => /[^\w.-]/.test(key);

/** A space between Chinese and what begins with a Latin letter or a figure. */
const behindChinese = (text: string): string => (/^[\x21-\x7e]/.test(text) ? ` ${text}` : text);

interface WrongValue {
  readonly key: string;
  readonly found: Found;
  readonly expected: Expected;
  readonly suggestion?: string | undefined;
}

// A number or true/false where a text belongs only lacks its quotes.
const lacksQuotes = ({ found, expected }: WrongValue): boolean =>
  expected.kind === 'type' && expected.types.includes('string') && found.text !== undefined;

export const yamlTexts = {
  'yaml/syntax': wording<YamlMistake>({
    'zh-CN': (mistake): DiagnosticText => yamlMistakes[mistake.reason]['zh-CN'](mistake.near),
    en: (mistake): DiagnosticText => yamlMistakes[mistake.reason].en(mistake.near),
  }),
  'yaml/missing-key': wording<{ key: string; expected: Expected }>({
    'zh-CN': ({ key, expected }) => ({
      message: `缺少必填项 ${key}，应为${behindChinese(sayExpected(expected, 'zh-CN'))}。`,
      hint: `在这里补上“${lastKey(key)}: …”。`,
    }),
    en: ({ key, expected }) => ({
      message: `Missing ${key}, expected ${sayExpected(expected, 'en')}.`,
      hint: `Add "${lastKey(key)}: …" here.`,
    }),
  }),
  'yaml/unknown-key': wording<{ key: string; known: readonly string[]; suggestion?: string | undefined }>({
    'zh-CN': ({ key, known, suggestion }) => ({
      message: `不认识的字段“${key}”，应为以下之一：${known.join('、')}。`,
      hint: suggestion
        ? `是不是想写 ${suggestion}？`
        : isCutText(key)
          ? '如果它是前面一句话的后半句，那是半角逗号把话切断了：给整句加上英文双引号。'
          : `删去“${key}”，或改成上面认识的字段。`,
    }),
    en: ({ key, known, suggestion }) => ({
      message: `Unexpected key "${key}", expected one of ${known.join(', ')}.`,
      hint: suggestion
        ? `Did you mean ${suggestion}?`
        : isCutText(key)
          ? 'If it is the rest of a sentence, the comma has cut it off: put the whole sentence in double quotes.'
          : `Delete "${key}", or use one of the keys above.`,
    }),
  }),
  'yaml/wrong-key': wording<{ key: string; expected: Expected }>({
    'zh-CN': ({ key, expected }) => ({
      message: `“${key}”的写法不对，冒号前应为${behindChinese(sayExpected(expected, 'zh-CN'))}。`,
      hint: `给“${key}”换一个这样的名字，引用它的地方也一起改。`,
    }),
    en: ({ key, expected }) => ({
      message: `Unexpected "${key}" before the colon, expected ${sayExpected(expected, 'en')}.`,
      hint: `Give "${key}" such a name, also where it is used.`,
    }),
  }),
  'yaml/wrong-value': wording<WrongValue>({
    'zh-CN': (values) => {
      const { key, found, expected, suggestion } = values;
      const wanted = behindChinese(sayExpected(expected, 'zh-CN'));
      return {
        message: `${key === '' ? '整个文件的内容' : `${key} 的值`}不对：现在是${sayFound(found, 'zh-CN')}，应为${wanted}。`,
        hint: suggestion
          ? `是不是想写 ${suggestion}？`
          : lacksQuotes(values)
            ? `给它加上英文双引号，写成 "${found.text}"。`
            : `这里写${wanted}。`,
      };
    },
    en: (values) => {
      const { key, found, expected, suggestion } = values;
      const wanted = sayExpected(expected, 'en');
      return {
        message: `Unexpected ${sayFound(found, 'en')} ${key === '' ? 'in this file' : `for ${key}`}, expected ${wanted}.`,
        hint: suggestion
          ? `Did you mean ${suggestion}?`
          : lacksQuotes(values)
            ? `Put it in double quotes: "${found.text}".`
            : `Write ${wanted}.`,
      };
    },
  }),
  'yaml/unknown-fact': wording<{ id: string; suggestion?: string | undefined }>({
    'zh-CN': ({ id, suggestion }) => ({
      message: `content/facts.yaml 里没有登记“${id}”这个数值。`,
      hint: suggestion ? `是不是想写 {fact:${suggestion}}？` : '先在 content/facts.yaml 里登记这个数，再在这里引用。',
    }),
    en: ({ id, suggestion }) => ({
      message: `Unknown fact "${id}", expected one of those in content/facts.yaml.`,
      hint: suggestion
        ? `Did you mean {fact:${suggestion}}?`
        : 'Add the number to content/facts.yaml, then use it here.',
    }),
  }),
} as const;
