import { wording } from './text.ts';

export const proseTexts = {
  'prose/typography': wording<{ found: string; expected: string }>({
    'zh-CN': ({ found, expected }) => ({
      message: `标点或空格不合排版习惯：写的是“${found}”，应为“${expected}”。`,
      hint: '照着改，或者运行 npm run check -- --fix，一次全部改好。',
    }),
    en: ({ found, expected }) => ({
      message: `Unexpected punctuation or spacing "${found}", expected "${expected}".`,
      hint: 'Change it, or let npm run check -- --fix change all of them.',
    }),
  }),
  'prose/wording': wording<{ word: string; instead: string; why?: string | undefined }>({
    'zh-CN': ({ word, instead, why }) => ({
      message: `“${word}”是不用的说法${why ? `：${why}` : ''}。`,
      hint: `换成“${instead}”。只是举反例的话，放进 <Bad>，或者给这个词加上引号。`,
    }),
    en: ({ word, instead, why }) => ({
      message: `"${word}" is not to be said${why ? `: ${why}` : ''}.`,
      hint: `Say "${instead}". As an example of what not to say, put it into <Bad> or in quotation marks.`,
    }),
  }),
  'prose/term': wording<{ name: string; say: readonly string[] }>({
    'zh-CN': ({ name, say }) => ({
      message: `“${name}”不是本手册的说法，名词表里是${say.map((term) => `“${term}”`).join('或')}。`,
      hint:
        say.length > 1 ? `看意思选一个：${say.join('、')}。` : `换成“${say[0]}”；只是提到这个叫法的话，给它加上引号。`,
    }),
    en: ({ name, say }) => ({
      message: `"${name}" is not what this handbook calls it; the glossary says ${say.map((term) => `"${term}"`).join(' or ')}.`,
      hint:
        say.length > 1
          ? `Choose by meaning: ${say.join(', ')}.`
          : `Say "${say[0]}"; where the name itself is meant, put it in quotation marks.`,
    }),
  }),
  'prose/word-twice': wording<{ word: string; firstLine: number }>({
    'zh-CN': ({ word, firstLine }) => ({
      message: `“${word}”写了两次，第一次在第 ${firstLine} 行。`,
      hint: '删掉一处。',
    }),
    en: ({ word, firstLine }) => ({
      message: `"${word}" stands twice, first in line ${firstLine}.`,
      hint: 'Delete one of them.',
    }),
  }),
  'prose/useless-exception': wording<{ word: string; longer: string }>({
    'zh-CN': ({ word, longer }) => ({
      message: `例外“${longer}”里没有“${word}”，不起作用。`,
      hint: `except 里写包含“${word}”、可以照用的词，或者删掉它。`,
    }),
    en: ({ word, longer }) => ({
      message: `The exception "${longer}" does not contain "${word}" and does nothing.`,
      hint: `Under except, list longer words with "${word}" that are all right, or delete it.`,
    }),
  }),
  'fact/other-value': wording<{ id: string; found: string; expected: string; word: string }>({
    'zh-CN': ({ id, found, expected, word }) => ({
      message: `这一句说到“${word}”，写的是 ${found}，可 facts.yaml 里 ${id} 是 ${expected}。`,
      hint: `写成 <Fact id="${id}" />（YAML 和流程图里写 {fact:${id}}）；说的是另一回事，就在上一行写明：{/* check-off fact/other-value: 理由 */}。`,
    }),
    en: ({ id, found, expected, word }) => ({
      message: `This sentence about "${word}" says ${found}, but ${id} of facts.yaml is ${expected}.`,
      hint: `Write <Fact id="${id}" /> ({fact:${id}} in YAML and flows); if another number is meant, say so in the line above: {/* check-off fact/other-value: reason */}.`,
    }),
  }),
  'check/unknown-rule': wording<{ rule: string; suggestion?: string | undefined }>({
    'zh-CN': ({ rule, suggestion }) => ({
      message: `想关掉的检查“${rule}”不存在。`,
      hint: suggestion ? `是不是想写 ${suggestion}？` : '检查的名字在每条提醒的第一行末尾，照抄就行。',
    }),
    en: ({ rule, suggestion }) => ({
      message: `There is no rule "${rule}" to switch off.`,
      hint: suggestion ? `Did you mean ${suggestion}?` : 'Each warning names its rule at the end of its first line.',
    }),
  }),
  'check/no-reason': wording<{ rule: string }>({
    'zh-CN': ({ rule }) => ({
      message: `关掉了检查 ${rule}，没有写理由。`,
      hint: `写成 check-off ${rule}: 理由。以后的人要知道为什么。`,
    }),
    en: ({ rule }) => ({
      message: `The rule ${rule} is switched off without a reason.`,
      hint: `Write check-off ${rule}: reason. Whoever comes later needs to know.`,
    }),
  }),
  'check/error-stays': wording<{ rule: string }>({
    'zh-CN': ({ rule }) => ({
      message: `${rule} 在这里是错误，关不掉：网站会因此出错。`,
      hint: '把错误改好，再删掉这一句 check-off。',
    }),
    en: ({ rule }) => ({
      message: `${rule} is an error here and cannot be switched off: the site would be broken.`,
      hint: 'Mend the error and delete this check-off.',
    }),
  }),
} as const;
