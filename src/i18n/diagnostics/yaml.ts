import { type Expected, type Found, sayExpected, sayFound } from './expected.ts';
import { wording } from './text.ts';

export const yamlTexts = {
  'yaml/syntax': wording<{ reason: string }>({
    'zh-CN': ({ reason }) => ({
      message: `YAML 写法有误（${reason}）。`,
      hint: '看这一行的缩进（只用空格）、冒号后的空格和成对的引号；文字里有冒号或 # 时，把整句用引号括起来。',
    }),
    en: ({ reason }) => ({
      message: `Invalid YAML (${reason}).`,
      hint: 'Check the indentation (spaces only), the space after each colon and the quotes; quote a text that contains a colon or a #.',
    }),
  }),
  'yaml/missing-key': wording<{ key: string; expected: Expected }>({
    'zh-CN': ({ key, expected }) => ({
      message: `缺少必填项 ${key}，应为${sayExpected(expected, 'zh-CN')}。`,
      hint: `在这里补一行“${key}: …”。`,
    }),
    en: ({ key, expected }) => ({
      message: `Missing ${key}, expected ${sayExpected(expected, 'en')}.`,
      hint: `Add a line "${key}: …" here.`,
    }),
  }),
  'yaml/unknown-key': wording<{ key: string; known: readonly string[]; suggestion?: string | undefined }>({
    'zh-CN': ({ key, known, suggestion }) => ({
      message: `不认识的字段 ${key}。`,
      hint: suggestion ? `是不是想写 ${suggestion}？` : `这里可以写的字段有：${known.join('、')}。`,
    }),
    en: ({ key, known, suggestion }) => ({
      message: `Unexpected key ${key}.`,
      hint: suggestion ? `Did you mean ${suggestion}?` : `Known keys here: ${known.join(', ')}.`,
    }),
  }),
  'yaml/wrong-value': wording<{ key: string; found: Found; expected: Expected }>({
    'zh-CN': ({ key, found, expected }) => ({
      message: `${key} 的值不对：现在是${sayFound(found, 'zh-CN')}，应为${sayExpected(expected, 'zh-CN')}。`,
      hint: `把 ${key} 改成${sayExpected(expected, 'zh-CN')}。`,
    }),
    en: ({ key, found, expected }) => ({
      message: `Unexpected ${sayFound(found, 'en')} for ${key}, expected ${sayExpected(expected, 'en')}.`,
      hint: `Change ${key} to ${sayExpected(expected, 'en')}.`,
    }),
  }),
  'yaml/unknown-fact': wording<{ id: string; suggestion?: string | undefined }>({
    'zh-CN': ({ id, suggestion }) => ({
      message: `facts.yaml 里没有“${id}”。`,
      hint: suggestion ? `是不是想写 {fact:${suggestion}}？` : '先在 content/facts.yaml 里登记这个数，再在这里引用。',
    }),
    en: ({ id, suggestion }) => ({
      message: `facts.yaml has no "${id}".`,
      hint: suggestion ? `Did you mean {fact:${suggestion}}?` : 'Add the number to content/facts.yaml, then use it here.',
    }),
  }),
} as const;
