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
    formula: (found) => `有 ${found} 格是公式，没有计算，只取了文件里记着的结果。`,
    gbk: () => '文字是 GBK 编码，已转成 UTF-8；看一眼有没有乱码。',
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
    formula: (found) => `${found} cells are formulas: not computed, the results that the file remembers were taken.`,
    gbk: () => 'The text is in GBK and was read as such: look it over.',
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

const losses = {
  'zh-CN': {
    name: () => '编号',
    hints: () => '提示',
    explanation: () => '解析',
    source: () => '依据',
    topic: () => '主题',
    difficulty: () => '难度',
    reviewed: () => '复核日期',
    feedback: () => '选项反馈',
    markup: () => '粗体、链接等格式',
    pictures: (detail) => `图片 ${detail}`,
    lines: () => '换行',
    keys: () => '选项原来的键',
    'fixed-order': () => '选项不打乱的要求',
    tolerance: () => '数字的误差',
    type: (detail) => `这种格式没有这种题型（${detail}）`,
    'as-single': () => '判断题型（写成了两个选项的单选题）',
    accepted: (detail) => `可接受的答案“${detail}”`,
    gaps: () => '题干里的几个空',
    arrow: () => '“->”（写成了“→”）',
    differs: () => '个别字符（读回来会略有不同）',
  },
  en: {
    name: () => 'its id',
    hints: () => 'hints',
    explanation: () => 'the explanation',
    source: () => 'the source',
    topic: () => 'the topic',
    difficulty: () => 'the difficulty',
    reviewed: () => 'the day of review',
    feedback: () => 'feedback on options',
    markup: () => 'emphasis, links and the like',
    pictures: (detail) => `the picture ${detail}`,
    lines: () => 'line breaks',
    keys: () => 'the keys of its options',
    'fixed-order': () => 'the fixed order of its options',
    tolerance: () => 'the tolerance of numbers',
    type: (detail) => `the format has no such type (${detail})`,
    'as-single': () => 'its being true or false (written with two options)',
    accepted: (detail) => `the accepted answer “${detail}”`,
    gaps: () => 'its several gaps',
    arrow: () => '“->” (written as “→”)',
    differs: () => 'single characters (read back they differ)',
  },
} satisfies Words<Record<string, (detail: string) => string>>;

/** One thing that a format could not say, as a noun. */
export const sayLoss = (code: keyof (typeof losses)['en'], detail: string | undefined, language: Language): string => {
  const say: (detail: string) => string = losses[language][code];
  return say(detail ?? '');
};

/** What the import and export of questions say. */
export interface FormatWords {
  readonly importUsage: string;
  readonly exportUsage: string;
  readonly wrongTarget: (found: string) => string;
  readonly exists: (file: string) => string;
  readonly lost: (id: string, what: readonly string[]) => string;
  readonly leftOut: (id: string, what: readonly string[]) => string;
  readonly nothingLost: (questions: number) => string;
  readonly lossCount: (questions: number, all: number) => string;
  readonly strict: string;
  readonly issue: (place: string, isError: boolean, text: string) => string;
  readonly line: (line: number) => string;
  readonly cell: (cell: string) => string;
  readonly notWritten: (errors: number) => string;
  readonly imported: (questions: number, file: string) => string;
  readonly noSource: (ids: readonly string[]) => string;
  readonly examHeldBack: (count: number) => string;
  readonly nothingToExport: (id: string) => string;
  readonly needsOut: (ending: string) => string;
  readonly checkNext: string;
}

export const formatWords = {
  'zh-CN': {
    importUsage: '用法：npx handbook import 题库文件 --to quizzes/编号.yaml',
    exportUsage:
      '用法：npx handbook export quiz 编号 --to 格式 [--out 文件]，或 export template --to xlsx --out 文件；格式见 export --help',
    wrongTarget: (found) => `--to 应写成 quizzes/编号.yaml，编号用小写字母、数字、短横线；写的是“${found}”。`,
    exists: (file) => `${file} 已经有了，没有动它。换个名字，或者加 --force 覆盖。`,
    lost: (id, what) => `${id}：带不过去的有 ${what.join('、')}。`,
    leftOut: (id, what) => `${id}：整道题没有写进去，因为 ${what.join('、')}。`,
    nothingLost: (questions) => `${questions} 道题全部写出，什么都没有丢。`,
    lossCount: (questions, all) => `${all} 道题里有 ${questions} 道带不全，见上。`,
    strict: '有 --strict，什么都没有写。',
    issue: (place, isError, text) => `${place} ${isError ? '错误' : '提醒'}：${text}`,
    line: (line) => `第 ${line} 行`,
    cell: (cell) => `${cell} 格`,
    notWritten: (errors) => `有 ${errors} 处错误，什么都没有写。改好再来，或者加 --partial 先导入没有错的题。`,
    imported: (questions, file) => `${questions} 道题写进了 ${file}。`,
    noSource: (ids) => `这些题没有依据（source），要人来定出自哪一节：${ids.join('、')}`,
    examHeldBack: (count) => `${count} 道考试题没有导出；确实要连答案一起导出，加 --with-exam-pool。`,
    nothingToExport: (id) => `${id} 里没有可以导出的题。`,
    needsOut: (ending) => `要写进文件：加 --out 名字${ending}`,
    checkNext: '检查发现还要人来定的：',
  },
  en: {
    importUsage: 'Usage: npx handbook import FILE --to quizzes/ID.yaml',
    exportUsage:
      'Usage: npx handbook export quiz ID --to FORMAT [--out FILE], or export template --to xlsx --out FILE; formats: export --help',
    wrongTarget: (found) =>
      `Unexpected --to ${found}, expected quizzes/ID.yaml, the id of lower-case letters, digits and hyphens.`,
    exists: (file) => `${file} is there already and was left alone. Take another name, or add --force.`,
    lost: (id, what) => `${id}: lost ${what.join(', ')}.`,
    leftOut: (id, what) => `${id}: left out: ${what.join(', ')}.`,
    nothingLost: (questions) => `All ${questions} questions written, nothing lost.`,
    lossCount: (questions, all) => `${questions} of ${all} questions lost something, see above.`,
    strict: 'Nothing was written because of --strict.',
    issue: (place, isError, text) => `${place} ${isError ? 'error' : 'note'}: ${text}`,
    line: (line) => `line ${line}`,
    cell: (cell) => `cell ${cell}`,
    notWritten: (errors) =>
      `${errors} errors: nothing was written. Mend them, or add --partial for the other questions.`,
    imported: (questions, file) => `${questions} questions written to ${file}.`,
    noSource: (ids) => `No source; somebody must say which section proves them: ${ids.join(', ')}`,
    examHeldBack: (count) => `${count} exam questions stayed here; --with-exam-pool takes them along, key included.`,
    nothingToExport: (id) => `${id} has no question to export.`,
    needsOut: (ending) => `A file is needed: add --out NAME${ending}`,
    checkNext: 'The check says what is left for a person to decide:',
  },
} satisfies Words<FormatWords>;
