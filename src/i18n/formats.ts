import type { Language, Words } from './language.ts';

/** Something said about what was read, with what was found and what was expected. */
type Saying = (found: string, expected: string) => string;

const issues = {
  'zh-CN': {
    'answer-missing': () => '这道题没有答案，补上再导入。',
    'answer-unknown': (found, expected) => `答案“${found}”不在选项里，选项只有 ${expected}。`,
    'answer-separators': (found, expected) => `答案“${found}”分不成 ${expected} 个空，空与空之间用分号隔开。`,
    'blank-count': (found, expected) => `题干有 ${expected} 个空，答案写了 ${found} 个。`,
    'boolean-unreadable': (found) => `判断题的答案“${found}”看不懂，写“对”或“错”。`,
    category: (found) => `分类“${found}”没有带过来。`,
    'column-missing': (found) => `表头里没有“${found}”这一列。`,
    'column-unknown': (found) => `“${found}”这一列不认识，没有读。`,
    'difficulty-unknown': (found) => `难度“${found}”看不懂，写易、中、难或 1、2、3；先按没写处理。`,
    doctype: () => '文件里有 DOCTYPE 声明，可能引用外部内容，拒绝读取。删掉那一行再导入。',
    'html-dropped': (found) => `HTML 标签 ${found} 没有带过来，文字留下了。`,
    nothing: () => '这个文件里没有找到题目。',
    'one-answer': (found) => `单选题写了几个答案：${found}。只留一个，或者把题型改成多选题。`,
    'option-gap': () => '这一格空着，后面还有选项。把选项往前挪，再核对答案的字母。',
    'option-order': (found, expected) => `选项 ${found} 出现在这里，应为 ${expected}。`,
    'options-missing': (found, expected) => `只有 ${found} 个选项，至少要 ${expected} 个。`,
    'pair-unreadable': (found) => `“${found}”看不出左右两边，写成“左边 = 右边”。`,
    'partial-credit': (found) => `部分得分没有带过来${found ? `：${found}` : ''}。`,
    picture: (found) => `图片 ${found} 没有带过来，要放进 content/images 并改好地址。`,
    'stem-missing': () => '这道题没有题干。',
    'stray-line': (found) => `“${found}”不属于任何一道题，没有读。`,
    syntax: (found) => (found ? `在“${found}”这里读不懂了。` : '读不懂，文件在这里断了。'),
    'tag-dropped': (found) => `标签“${found}”没有带过来。`,
    'tolerance-mixed': (found) => `“${found}”的误差和前面的不一样，没有带过来。`,
    'too-long': () => '这道题太长，不像一道题，没有读。',
    'type-unknown': (found, expected) => `题型“${found}”不认识，应为 ${expected} 之一。`,
    'type-unsupported': (found) => `这里没有“${found}”这种题型，改成别的题型再导入。`,
  },
  en: {
    'answer-missing': () => 'This question has no answer, expected one.',
    'answer-unknown': (found, expected) => `Unexpected answer ${found}, expected one of the options ${expected}.`,
    'answer-separators': (found, expected) =>
      `Unexpected answer “${found}”, expected ${expected} blanks with semicolons between them.`,
    'blank-count': (found, expected) =>
      `Unexpected ${found} answers, expected ${expected}, one for each gap of the stem.`,
    'boolean-unreadable': (found) => `Unexpected answer “${found}”, expected true or false.`,
    category: (found) => `The category “${found}” was not taken over.`,
    'column-missing': (found) => `The headings lack the column “${found}”.`,
    'column-unknown': (found) => `Unknown column “${found}”, not read.`,
    'difficulty-unknown': (found) => `Unexpected difficulty “${found}”, expected 1, 2 or 3; left out.`,
    doctype: () => 'Refused: the file has a DOCTYPE, which can fetch other files. Remove that line.',
    'html-dropped': (found) => `HTML tags not taken over: ${found}. Their text was.`,
    nothing: () => 'No question was found in this file.',
    'one-answer': (found) => `Unexpected answers ${found}, expected one, or the type multiple choice.`,
    'option-gap': () =>
      'Unexpected empty option with others behind it: move them up and look at the letters of the answer.',
    'option-order': (found, expected) => `Unexpected option ${found}, expected ${expected}.`,
    'options-missing': (found, expected) => `Unexpected ${found} options, expected at least ${expected}.`,
    'pair-unreadable': (found) => `Unexpected “${found}”, expected “left = right”.`,
    'partial-credit': (found) => `Partial credit was not taken over${found ? `: ${found}` : ''}.`,
    picture: (found) => `The picture ${found} was not taken over: put it into content/images and mend the address.`,
    'stem-missing': () => 'This question has no stem.',
    'stray-line': (found) => `“${found}” belongs to no question, not read.`,
    syntax: (found) => (found ? `Unexpected “${found}”.` : 'Unexpected end.'),
    'tag-dropped': (found) => `The tag “${found}” was not taken over.`,
    'tolerance-mixed': (found) => `${found} has another tolerance than the number before it, not taken over.`,
    'too-long': () => 'Too long for a question, not read.',
    'type-unknown': (found, expected) => `Unknown type “${found}”, expected one of ${expected}.`,
    'type-unsupported': (found) => `The handbook has no questions of the type “${found}”.`,
  },
} satisfies Words<Record<string, Saying>>;

type Said = keyof (typeof issues)['en'];

/** One message about a file that was read, without its place. */
export const sayIssue = (
  {
    code,
    found,
    expected,
  }: { readonly code: Said; readonly found?: string | undefined; readonly expected?: string | undefined },
  language: Language,
): string => {
  const say: Saying = issues[language][code];
  return say(found ?? '', expected ?? '');
};

const refusals = {
  'zh-CN': {
    'too-large': (limit) => `文件超过 ${limit}，不像题库，没有读。`,
    'too-slow': (limit) => `读了 ${limit} 秒还没有读完，停下了。文件可能是坏的，拆成几份再试。`,
    binary: (found) => `这不是文字文件${found ? `（像是 ${found}）` : ''}，改了名字也不行。`,
    encoding: () => '文字的编码认不出来，用 UTF-8 另存一份再导入。',
    'broken-zip': () => '这个文件打不开：不是完整的 .xlsx 文件。用表格软件另存一份再试。',
    'zip-bomb': (found) => `文件解开以后太大（${found}），没有读。`,
    macros: () => '文件里有宏，没有读。另存为不带宏的 .xlsx 再导入。',
    doctype: () => '文件里有 DOCTYPE 声明，可能引用外部内容，没有读。',
    'old-excel': () => '这是旧版 .xls 文件。用表格软件另存为 .xlsx 再导入。',
    'unknown-format': (known) => `看不出是哪种格式。用 --from 写明：${known}。`,
    'write-only': (found) => `${found} 只能导出，不能导入。`,
    'no-file': (found) => `没有 ${found} 这个文件。`,
  },
  en: {
    'too-large': (limit) => `Unexpected size, expected at most ${limit}.`,
    'too-slow': (limit) => `Stopped after ${limit} seconds. The file may be broken; try it in parts.`,
    binary: (found) => `Not a text file${found ? ` (it looks like ${found})` : ''}, whatever its name says.`,
    encoding: () => 'Unknown encoding: save the file as UTF-8.',
    'broken-zip': () => 'Not a whole .xlsx file: save it anew with a spreadsheet program.',
    'zip-bomb': (found) => `Refused: unpacked it is too large (${found}).`,
    macros: () => 'Refused: the file has macros. Save it as .xlsx without them.',
    doctype: () => 'Refused: the file has a DOCTYPE, which can fetch other files.',
    'old-excel': () => 'This is an old .xls file: save it as .xlsx.',
    'unknown-format': (known) => `Unknown format. Name it with --from: ${known}.`,
    'write-only': (found) => `${found} can be exported only.`,
    'no-file': (found) => `No file ${found}.`,
  },
} satisfies Words<Record<string, (found: string) => string>>;

/** Why a file is not read at all. */
export type RefusalCode = keyof (typeof refusals)['en'];

export const sayRefusal = (code: RefusalCode, detail: string, language: Language): string => {
  const say: (found: string) => string = refusals[language][code];
  return say(detail);
};
