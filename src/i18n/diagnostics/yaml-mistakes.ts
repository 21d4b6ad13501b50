import type { Words } from '../language.ts';
import type { DiagnosticText } from './text.ts';

/** What keeps a text from being YAML. */
export type YamlReason =
  | 'open-quote'
  | 'after-quote'
  | 'escape'
  | 'tab'
  | 'indent'
  | 'open-bracket'
  | 'second-colon'
  | 'no-colon'
  | 'wide-colon'
  | 'wide-bracket'
  | 'repeated-key'
  | 'reserved-start'
  | 'stray-comma'
  | 'list-on-line'
  | 'several-documents'
  | 'alias'
  | 'other';

export interface YamlMistake {
  readonly reason: YamlReason;
  /** What stands at the place: a character, a key, or the beginning of the line. */
  readonly near: string;
}

/** How each of them is explained to somebody who does not know YAML. */
export const yamlMistakes: Readonly<Record<YamlReason, Words<(near: string) => DiagnosticText>>> = {
  'open-quote': {
    'zh-CN': (near) => ({
      message: `这里的引号 ${near} 只有开头，没有结尾。`,
      hint: `在这句话的末尾补上 ${near}；引号本是文字的一部分时，改用中文引号“ ”。`,
    }),
    en: (near) => ({
      message: `The quote ${near} that opens here is never closed.`,
      hint: `Add the closing ${near} at the end of the text.`,
    }),
  },
  'wide-bracket': {
    'zh-CN': (near) => ({
      message: `“${near}”里的花括号或方括号是中文符号，读不懂。`,
      hint: '切到英文输入法，把 ｛ ｝ 写成 { }，［ ］ 写成 [ ]，中间的逗号也用半角。',
    }),
    en: (near) => ({
      message: `"${near}" has full-width brackets, which mean nothing here.`,
      hint: 'Write { } in place of ｛ ｝, [ ] in place of ［ ］, and half-width commas between.',
    }),
  },
  'after-quote': {
    'zh-CN': (near) => ({
      message: `值已经结束，后面又多出“${near}”。`,
      hint: '以引号、方括号、花括号、* 或 & 开头的句子，把整句用英文引号括起来；句子里有英文双引号时，外面用英文单引号。',
    }),
    en: (near) => ({
      message: `Unexpected "${near}" behind a value that has ended.`,
      hint: 'Put the whole text in quotes if it begins with a quote, a bracket, * or &; use single quotes around double ones.',
    }),
  },
  escape: {
    'zh-CN': (near) => ({
      message: `英文双引号里的反斜杠 ${near} 有特别的意思，这里读不懂。`,
      hint: '写成两个反斜杠，或者把外面的双引号换成英文单引号。',
    }),
    en: (near) => ({
      message: `Unexpected ${near}: a backslash has a meaning of its own in double quotes.`,
      hint: 'Write two backslashes, or use single quotes around the text.',
    }),
  },
  tab: {
    'zh-CN': () => ({
      message: '这一行用制表符（Tab）缩进，应为空格。',
      hint: '删去行首的制表符，改按空格键，每级两个空格。',
    }),
    en: () => ({
      message: 'Unexpected tab at the beginning of the line, expected spaces.',
      hint: 'Delete the tab and indent with two spaces for each level.',
    }),
  },
  indent: {
    'zh-CN': (near) => ({
      message: `“${near}”这一行缩进的空格数不对，应与同一级的行对齐。`,
      hint: '让它的开头和上面同一级的字段在同一列；属于上一行的，比上一行多两个空格。',
    }),
    en: (near) => ({
      message: `Unexpected indentation of "${near}", expected it in line with its neighbours.`,
      hint: 'Begin it in the same column as the keys of its level, or two spaces deeper if it belongs to the line above.',
    }),
  },
  'open-bracket': {
    'zh-CN': (near) => ({
      message: `这里的 ${near} 没有配对的另一半。`,
      hint: '[ 要有 ]，{ 要有 }；在这一项的末尾补上缺的一半。',
    }),
    en: (near) => ({
      message: `The ${near} that opens here is never closed.`,
      hint: 'Every [ needs a ], every { a }; add the missing one at the end of the entry.',
    }),
  },
  'second-colon': {
    'zh-CN': () => ({
      message: '这一行有两处“冒号加空格”，第二处被当成了另一个字段。',
      hint: '文字里的冒号改用中文冒号“：”，或者把整句用英文双引号括起来。',
    }),
    en: () => ({
      message: 'Unexpected second colon on this line: it looks like another key.',
      hint: 'Put the whole text behind the first colon in double quotes.',
    }),
  },
  'no-colon': {
    'zh-CN': (near) => ({
      message: `“${near}”这一行不是“字段: 值”的样子。`,
      hint: '字段后面要有半角冒号和一个空格；是上一行文字的续行，就往右缩进；是列表的一项，就以“- ”开头。',
    }),
    en: (near) => ({
      message: `Unexpected line "${near}", expected "key: value".`,
      hint: 'Put a colon and a space behind the key; indent the line if it continues the text above; begin it with "- " if it is an entry of a list.',
    }),
  },
  'wide-colon': {
    'zh-CN': (near) => ({
      message: `“${near}”这一行用了中文冒号，字段后面应为半角冒号加一个空格。`,
      hint: '把字段后的“：”改成半角的“: ”。',
    }),
    en: (near) => ({
      message: `Unexpected full-width colon in "${near}", expected an ordinary colon and a space.`,
      hint: 'Change ： to ": ".',
    }),
  },
  'repeated-key': {
    'zh-CN': (near) => ({
      message: `同一组里“${near}”写了两次，应只写一次。`,
      hint: '删去其中一个，或者改正打错的字段名。',
    }),
    en: (near) => ({
      message: `Unexpected second "${near}" in the same group.`,
      hint: 'Delete one of them, or correct a mistyped key.',
    }),
  },
  'reserved-start': {
    'zh-CN': (near) => ({ message: `值不能以 ${near} 开头。`, hint: '把整个值用英文双引号括起来。' }),
    en: (near) => ({ message: `A value cannot begin with ${near}.`, hint: 'Put the whole value in double quotes.' }),
  },
  'stray-comma': {
    'zh-CN': () => ({
      message: '这里多了一个逗号。',
      hint: '删去多余的逗号；逗号属于文字时，把整句用英文双引号括起来。',
    }),
    en: () => ({
      message: 'Unexpected comma.',
      hint: 'Delete it; if it belongs to the text, put the whole text in double quotes.',
    }),
  },
  'list-on-line': {
    'zh-CN': () => ({
      message: '列表的“- ”不能和字段写在同一行。',
      hint: '“- ”另起一行写；“-”只是文字时，把整句用英文双引号括起来。',
    }),
    en: () => ({
      message: 'Unexpected "- " on the line of a key.',
      hint: 'Begin the list on the next line; if the hyphen belongs to the text, put the text in double quotes.',
    }),
  },
  'several-documents': {
    'zh-CN': () => ({ message: '文件中间多了一行 ---，后面的内容读不到。', hint: '删去这一行。' }),
    en: () => ({ message: 'Unexpected line --- in the middle: what follows is not read.', hint: 'Delete this line.' }),
  },
  alias: {
    'zh-CN': (near) => ({
      message: `“${near}”用了 YAML 的引用（* 和 &），这里用不了。`,
      hint: '星号是文字或加粗时，把整句用英文双引号括起来；要重复的内容直接写出来。',
    }),
    en: (near) => ({
      message: `Unexpected YAML reference "${near}" (* and &).`,
      hint: 'If the asterisk belongs to the text, put the text in double quotes; write repeated content out.',
    }),
  },
  other: {
    'zh-CN': (near) => ({
      message: `“${near}”这里的 YAML 写法有误。`,
      hint: '看这一行的缩进（只用空格）、冒号后的空格和成对的引号；文字里有冒号或 # 时，把整句用英文双引号括起来。',
    }),
    en: (near) => ({
      message: `Invalid YAML at "${near}".`,
      hint: 'Check the indentation (spaces only), the space after each colon and the quotes; quote a text that contains a colon or a #.',
    }),
  },
};
