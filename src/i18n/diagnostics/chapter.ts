import type { Words } from '../language.ts';
import { wording } from './text.ts';

/** Ways in which a component's tag can be mistyped. */
export type TagMistake = 'quote' | 'unfinished' | 'character';

const tagMistakes: Readonly<Record<TagMistake, Words<(found: string) => string>>> = {
  quote: {
    'zh-CN': () => '属性的值没有用半角直引号括起来',
    en: () => 'the attribute value is not in straight quotes',
  },
  unfinished: { 'zh-CN': () => '没有写完，缺少 >', en: () => 'it is not finished, > is missing' },
  character: {
    'zh-CN': (found) => `“${found}”不该出现在标签里`,
    en: (found) => `"${found}" cannot stand in a tag`,
  },
};

/** What a `<` that begins no tag was meant for: a sign, an address in angle brackets, an HTML comment. */
export type AngleUse = 'sign' | 'address' | 'comment';

const angleAdvice: Readonly<Record<AngleUse, Words<string>>> = {
  sign: {
    'zh-CN': '把 < 写成 &lt;，或者改成“少于”“不到”“小于”。',
    en: 'Write &lt; in place of <, or say "less than".',
  },
  address: {
    'zh-CN': '去掉尖括号，网址直接写出来，或写成 [文字](网址)。',
    en: 'Write the address without the angle brackets, or as [text](address).',
  },
  comment: {
    'zh-CN': '给自己看的说明写成 {/* … */}；不需要就删去。',
    en: 'Write a note to yourself as {/* … */}, or delete it.',
  },
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
  'chapter/open-frontmatter': wording({
    'zh-CN': () => ({
      message: '章节开头的信息栏没有结束，应有第二行 ---。',
      hint: '在信息栏最后一项的下面单独写一行 ---，然后才是正文。',
    }),
    en: () => ({
      message: 'The frontmatter does not end, expected a second line of ---.',
      hint: 'Put a line --- under the last entry of the frontmatter; the text follows it.',
    }),
  }),
  'chapter/less-than': wording<{ near: string; use: AngleUse }>({
    'zh-CN': ({ near, use }) => ({
      message: `“${near}”里的 < 被当成了组件的开头，这里不能用。`,
      hint: angleAdvice[use]['zh-CN'],
    }),
    en: ({ near, use }) => ({
      message: `Unexpected < in "${near}": it would begin a component here.`,
      hint: angleAdvice[use].en,
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
    'zh-CN': ({ name }) =>
      name === 'br'
        ? { message: '换行标签 <br> 缺少斜线，应为 <br />。', hint: '改成 <br />，或者空一行另起一段。' }
        : {
            message: `组件 <${name}> 没有配成一对，应有开头 <${name}> 和结尾 </${name}>。`,
            hint: '检查两个标签的拼写；标签各占一行，前后空一行；写在句子里的，要在同一段里结束。',
          },
    en: ({ name }) =>
      name === 'br'
        ? {
            message: 'The line break <br> lacks its slash, expected <br />.',
            hint: 'Write <br />, or begin a new paragraph.',
          }
        : {
            message: `Component <${name}> does not pair up, expected an opening <${name}> and a closing </${name}>.`,
            hint: 'Check the spelling of both tags; put each on a line of its own with empty lines around it; a pair within a sentence ends in the same paragraph.',
          },
  }),
  'chapter/tag-syntax': wording<{ near: string; reason: TagMistake; found: string }>({
    'zh-CN': ({ near, reason, found }) => ({
      message: `标签“${near}”写得不对：${tagMistakes[reason]['zh-CN'](found)}。`,
      hint: '标签写成 <名字 属性="值" /> 的样子：半角尖括号、半角等号、半角直引号；不是标签的 < 写成 &lt;。',
    }),
    en: ({ near, reason, found }) => ({
      message: `Invalid tag "${near}": ${tagMistakes[reason].en(found)}.`,
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
  'chapter/missing-attribute': wording<{ name: string; attribute: string; values?: readonly string[] | undefined }>({
    'zh-CN': ({ name, attribute, values }) => ({
      message: `<${name}> 缺少 ${attribute}，应为 <${name} ${attribute}="…">。`,
      hint: values ? `补上 ${attribute}="…"，值是 ${values.join('、')} 之一。` : `补上 ${attribute}="…"。`,
    }),
    en: ({ name, attribute, values }) => ({
      message: `<${name}> lacks ${attribute}, expected <${name} ${attribute}="…">.`,
      hint: values ? `Add ${attribute}="…" with one of ${values.join(', ')}.` : `Add ${attribute}="…".`,
    }),
  }),
  'chapter/unknown-attribute': wording<{
    name: string;
    attribute: string;
    /** As they are typed: `id="…"`, `wizard`. */
    known: readonly string[];
    suggestion?: string | undefined;
  }>({
    'zh-CN': ({ name, attribute, known, suggestion }) => ({
      message: `<${name}> 没有 ${attribute} 这个属性。`,
      hint: suggestion
        ? `是不是想写 ${suggestion}？`
        : known.length > 0
          ? `删去它；可以写的属性：${known.join('、')}。`
          : `<${name}> 不带属性，删去它。`,
    }),
    en: ({ name, attribute, known, suggestion }) => ({
      message: `Unexpected attribute ${attribute} of <${name}>.`,
      hint: suggestion
        ? `Did you mean ${suggestion}?`
        : known.length > 0
          ? `Delete it; known attributes: ${known.join(', ')}.`
          : `<${name}> takes no attributes; delete it.`,
    }),
  }),
  'chapter/attribute-form': wording<{ name: string; attribute: string }>({
    'zh-CN': ({ name, attribute }) => ({
      message: `<${name}> 的 ${attribute} 没有写成文字，应为 ${attribute}="…"。`,
      hint: `把值写在半角直引号里：${attribute}="…"，不用花括号。`,
    }),
    en: ({ name, attribute }) => ({
      message: `Unexpected form of ${attribute} of <${name}>, expected ${attribute}="…".`,
      hint: `Write the value in straight quotes, ${attribute}="…", without braces.`,
    }),
  }),
  'chapter/attribute-flag': wording<{ name: string; attribute: string }>({
    'zh-CN': ({ name, attribute }) => ({
      message: `<${name}> 的 ${attribute} 不带值，应为 <${name} … ${attribute} />。`,
      hint: `只写 ${attribute}，删去后面的等号和值；不需要时整个删去。`,
    }),
    en: ({ name, attribute }) => ({
      message: `Unexpected value of ${attribute} of <${name}>, expected <${name} … ${attribute} />.`,
      hint: `Write ${attribute} alone, without = and a value; leave it out to turn it off.`,
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
      message:
        'Unexpected first-level heading (# Title): the title comes from the frontmatter, expected ## and deeper.',
      hint: 'Write ## in place of #.',
    }),
  }),
  'chapter/unsafe-link': wording<{ url: string }>({
    'zh-CN': ({ url }) => ({
      message: `链接 ${url || '（空的）'} 不能用，应以 / 、# 或 https:// 开头。`,
      hint: '站内链接从根写起，如 /handbook/processes/missing-items/；外部链接写全网址。',
    }),
    en: ({ url }) => ({
      message: `Unexpected link ${url || '(empty)'}, expected one that begins with /, # or https://.`,
      hint: 'Write links inside the handbook from the root, /handbook/part/chapter/, and others in full.',
    }),
  }),
  'chapter/heading-jump': wording({
    'zh-CN': () => ({
      message: '标题跳级了，应当一级一级往下：## 下面是 ###，不能直接到 ####。',
      hint: '减少或补上 #，让它比上一级标题只多一个。',
    }),
    en: () => ({
      message: 'Unexpected heading depth, expected one level more at most: ### below ##, not ####.',
      hint: 'Use one # more than the heading above it has.',
    }),
  }),
  'chapter/same-heading': wording({
    'zh-CN': () => ({
      message: '同一节里有两个一样的标题，读者分不清，目录里也分不清。',
      hint: '给其中一个换个说法，写出它讲的是哪一种情形。',
    }),
    en: () => ({
      message: 'Unexpected second heading with the same words in one section: readers cannot tell them apart.',
      hint: 'Say in one of them what it is about.',
    }),
  }),
  'chapter/emphasis-as-heading': wording({
    'zh-CN': () => ({
      message: '整段加粗当成了标题，目录和搜索都认不出它。',
      hint: '改成真正的标题：行首写 ### 和一个空格，去掉 **。',
    }),
    en: () => ({
      message: 'Unexpected bold paragraph in the place of a heading, which neither contents nor search can see.',
      hint: 'Write ### and a space at the beginning of the line in place of the **.',
    }),
  }),
  'chapter/full-width': wording<{ found: string; expected: string }>({
    'zh-CN': ({ found, expected }) => ({
      message: `“${found}”用了中文的括号或符号，会原样显示成文字，应为半角的写法。`,
      hint: `切到英文输入法，写成 ${expected}`,
    }),
    en: ({ found, expected }) => ({
      message: `"${found}" has full-width signs and shows as plain text, expected half-width ones.`,
      hint: `Write ${expected}`,
    }),
  }),
} as const;
