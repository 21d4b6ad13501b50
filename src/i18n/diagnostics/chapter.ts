import type { Words } from '../language.ts';
import { wording } from './text.ts';

/** Ways in which a component's tag can be mistyped. */
export type TagMistake = 'quote' | 'unfinished' | 'character';

const tagMistakes: Record<TagMistake, Words<string>> = {
  quote: { 'zh-CN': '属性的值没有用半角引号括起来', en: 'the attribute value is not in straight quotes' },
  unfinished: { 'zh-CN': '没有写完，缺少 >', en: 'it is not finished, > is missing' },
  character: { 'zh-CN': '里面有不该出现的字符', en: 'it contains a character that cannot stand there' },
};

export const chapterTexts = {
  'chapter/no-frontmatter': wording({
    'zh-CN': () => ({
      message: '章节开头没有信息栏，应为两行 --- 之间的 title、summary 等。',
      hint: '在第一行写 ---，接着写 title: 和 summary:，再写一行 ---。',
    }),
    en: () => ({
      message: 'Missing frontmatter, expected title, summary and more between two lines of ---.',
      hint: 'Begin the file with a line ---, then title: and summary:, then another line ---.',
    }),
  }),
  'chapter/less-than': wording<{ near: string }>({
    'zh-CN': ({ near }) => ({
      message: `“${near}”里的 < 被当成了组件的开头，应为 &lt; 或中文说法。`,
      hint: '把 < 写成 &lt;，或者改成“少于”“不到”“小于”。',
    }),
    en: ({ near }) => ({
      message: `Unexpected < in "${near}": it begins a component here, expected &lt; or words.`,
      hint: 'Write &lt; in place of <, or say "less than".',
    }),
  }),
  'chapter/brace': wording<{ near: string }>({
    'zh-CN': ({ near }) => ({
      message: `“${near}”里有单独的花括号，章节里花括号是程序的写法，应为 \\{ 或中文括号。`,
      hint: '把 { 写成 \\{、} 写成 \\}，或者改用“（ ）”“【 】”。',
    }),
    en: ({ near }) => ({
      message: `Unexpected brace in "${near}": braces mean program text here, expected \\{ or another bracket.`,
      hint: 'Write \\{ and \\}, or use ( ) in place of braces.',
    }),
  }),
  'chapter/expression': wording<{ near: string }>({
    'zh-CN': ({ near }) => ({
      message: `章节里不能写程序：现在是 ${near}，应为文字或组件。`,
      hint: '要显示花括号本身，写 \\{ 和 \\}；要引用数值，写 <Fact id="…" />。',
    }),
    en: ({ near }) => ({
      message: `Unexpected program text ${near}, expected prose or a component.`,
      hint: 'To show the braces themselves write \\{ and \\}; to quote a number write <Fact id="…" />.',
    }),
  }),
  'chapter/import': wording<{ near: string }>({
    'zh-CN': ({ near }) => ({
      message: `章节里不能写 import 或 export：现在是“${near}”。`,
      hint: '删去这一行；组件直接用，不用引入。如果它本是正文，换个词开头。',
    }),
    en: ({ near }) => ({
      message: `Unexpected import or export: "${near}".`,
      hint: 'Delete this line; components need no import. If it is prose, begin it with another word.',
    }),
  }),
  'chapter/unclosed': wording<{ name: string }>({
    'zh-CN': ({ name }) => ({
      message: `组件 <${name}> 没有配成一对，应有开头 <${name}> 和结尾 </${name}>。`,
      hint: `检查开头和结尾的拼写；结尾 </${name}> 要单独成行，前后各空一行。`,
    }),
    en: ({ name }) => ({
      message: `Component <${name}> does not pair up, expected an opening <${name}> and a closing </${name}>.`,
      hint: `Check the spelling of both; put the closing </${name}> on a line of its own with an empty line around it.`,
    }),
  }),
  'chapter/tag-syntax': wording<{ near: string; reason: TagMistake }>({
    'zh-CN': ({ near, reason }) => ({
      message: `标签“${near}”写得不对：${tagMistakes[reason]['zh-CN']}。`,
      hint: '标签写成 <名字 属性="值" /> 的样子：半角尖括号、半角等号、半角直引号；不是标签的 < 写成 &lt;。',
    }),
    en: ({ near, reason }) => ({
      message: `Invalid tag "${near}": ${tagMistakes[reason].en}.`,
      hint: 'Write it as <Name attribute="value" /> with straight quotes; a < that begins no tag is written &lt;.',
    }),
  }),
  'chapter/unknown-component': wording<{ name: string; known: readonly string[]; suggestion?: string | undefined }>({
    'zh-CN': ({ name, known, suggestion }) => ({
      message: `没有叫 <${name}> 的组件。`,
      hint: suggestion ? `是不是想写 <${suggestion}>？` : `可以用的组件有：${known.join('、')}。`,
    }),
    en: ({ name, known, suggestion }) => ({
      message: `Unexpected component <${name}>.`,
      hint: suggestion ? `Did you mean <${suggestion}>?` : `Components to choose from: ${known.join(', ')}.`,
    }),
  }),
  'chapter/html': wording<{ name: string }>({
    'zh-CN': ({ name }) => ({
      message: `章节里不能直接写 HTML 标签 <${name}>。`,
      hint: '用 Markdown 写法或手册的组件；要显示尖括号本身，写 &lt;。',
    }),
    en: ({ name }) => ({
      message: `Unexpected HTML element <${name}>.`,
      hint: 'Use Markdown or a component of the handbook; to show the bracket itself write &lt;.',
    }),
  }),
  'chapter/missing-attribute': wording<{ name: string; attribute: string }>({
    'zh-CN': ({ name, attribute }) => ({
      message: `<${name}> 缺少 ${attribute}，应为 <${name} ${attribute}="…">。`,
      hint: `补上 ${attribute}="…"。`,
    }),
    en: ({ name, attribute }) => ({
      message: `<${name}> lacks ${attribute}, expected <${name} ${attribute}="…">.`,
      hint: `Add ${attribute}="…".`,
    }),
  }),
  'chapter/unknown-attribute': wording<{ name: string; attribute: string; known: readonly string[] }>({
    'zh-CN': ({ name, attribute, known }) => ({
      message: `<${name}> 没有 ${attribute} 这个属性，或它的写法不对。`,
      hint: known.length > 0 ? `可以写的属性：${known.map((key) => `${key}="…"`).join('、')}。` : `<${name}> 不带属性，删去它。`,
    }),
    en: ({ name, attribute, known }) => ({
      message: `Unexpected attribute ${attribute} of <${name}>.`,
      hint: known.length > 0 ? `Known attributes: ${known.map((key) => `${key}="…"`).join(', ')}.` : `<${name}> takes no attributes; delete it.`,
    }),
  }),
  'chapter/attribute-value': wording<{ name: string; attribute: string; found: string; values: readonly string[] }>({
    'zh-CN': ({ name, attribute, found, values }) => ({
      message: `<${name}> 的 ${attribute} 是“${found}”，应为以下之一：${values.join('、')}。`,
      hint: `改成 ${attribute}="${values[0]}" 等。`,
    }),
    en: ({ name, attribute, found, values }) => ({
      message: `Unexpected ${attribute}="${found}" of <${name}>, expected one of ${values.join(', ')}.`,
      hint: `Write ${attribute}="${values[0]}" or another of them.`,
    }),
  }),
  'chapter/duplicate-heading-id': wording<{ id: string }>({
    'zh-CN': ({ id }) => ({
      message: `标题编号 #${id} 在这一章里用了两次，应当唯一。`,
      hint: '给其中一个标题换一个编号，写法：## 标题 [#new-id]。',
    }),
    en: ({ id }) => ({
      message: `Heading id #${id} is used twice in this chapter, expected unique ids.`,
      hint: 'Give one of the headings another id: ## Title [#new-id].',
    }),
  }),
  'chapter/title-heading': wording({
    'zh-CN': () => ({
      message: '正文里出现了一级标题（# 标题），章名已由 title 给出，正文应从 ## 开始。',
      hint: '把 # 改成 ##。',
    }),
    en: () => ({
      message: 'Unexpected first-level heading (# Title): the title comes from the frontmatter, expected ## and deeper.',
      hint: 'Write ## in place of #.',
    }),
  }),
  'chapter/unsafe-link': wording<{ url: string }>({
    'zh-CN': ({ url }) => ({
      message: `链接 ${url} 不能用，应以 / 、# 或 https:// 开头。`,
      hint: '站内链接从根写起，如 /handbook/processes/missing-items/；外部链接写全网址。',
    }),
    en: ({ url }) => ({
      message: `Unexpected link ${url}, expected one that begins with /, # or https://.`,
      hint: 'Write links inside the handbook from the root, /handbook/part/chapter/, and others in full.',
    }),
  }),
} as const;
