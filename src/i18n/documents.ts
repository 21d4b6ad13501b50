import type { Language, Words } from './language.ts';

type Saying = (found: string, count: number) => string;

/** What happened to something of a document on its way into the handbook. */
const notes = {
  'zh-CN': {
    'chapter-order': (found) =>
      `handbook.yaml 的 parts 里写了这一部分的章节顺序，新的排在最后；要排进去就补上：${found}。`,
    chart: (_, count) => `${count} 个图表没有带过来，截成图片再放进去。`,
    'check-error': (found) => `检查还通不过：${found}`,
    'check-warning': (found, count) => `检查有 ${count} 处提醒：${found}`,
    comment: (found) => `批注没有带过来：${found}`,
    deleted: (found) => `修订里删掉的文字没有带过来：“${found}”。`,
    diagram: (_, count) => `${count} 个 SmartArt 图示没有带过来，改成文字、流程图或图片。`,
    embedded: (_, count) => `${count} 个嵌入的对象（表格、附件等）没有带过来。`,
    equation: (_, count) => `${count} 个公式没有带过来，改成文字或图片。`,
    external: (found) => `文件引用了外面的内容，没有去取：${found}。`,
    footnote: (_, count) => `${count} 条脚注、尾注放进了正文的括号里。`,
    formula: (_, count) => `${count} 个公式单元格取的是表格里存着的结果。`,
    'formula-empty': (found) => `单元格 ${found} 的公式没有存结果，空着了。用表格软件打开、保存一次再导入。`,
    gbk: () => '文件是 GBK 编码，已按 GBK 读取；看看有没有认错的字。',
    'group-heading': (found) => `标题“${found}”下面没有正文，只用来分组，没有成为章节。`,
    'heading-level': (_, count) => `${count} 个标题跳了级，已经接上。`,
    'hidden-slide': (found) => `第 ${found} 页在幻灯片里是隐藏的，也带过来了；不要就删掉。`,
    'link-lost': (found) => `文内链接“${found}”找不到去处，只留下文字。`,
    'link-unsafe': (found) => `链接 ${found} 不是网址，只留下文字。`,
    'list-restart': (_, count) => `${count} 处编号列表被别的段落隔开，编号会从 1 重新开始。`,
    'many-sections': (found, count) => `“${found}”有 ${count} 节，太长；可以用 --split 2 拆成几章。`,
    media: (_, count) => `${count} 个音频或视频没有带过来。`,
    'merged-cells': (_, count) => `${count} 个合并的单元格拆开了：竖着合并的每行都写上，横着合并的只写第一格。`,
    'nested-table': (_, count) => `${count} 个表格里的表格改成了文字。`,
    'no-headings': () =>
      '没有找到“标题 1/标题 2”样式的标题，整份文件成了一章。在 Word 里给各章标题用上标题样式再导入。',
    'page-header': (found) => `页眉、页脚没有带过来：“${found}”。`,
    'picture-broken': (found) => `图片 ${found} 打不开，没有带过来。`,
    'picture-external': (found) => `图片在文件外面，没有去取：${found}。`,
    'picture-format': (found) => `图片 ${found} 的格式网页显示不了，没有带过来；另存为 PNG 再放进 content/images。`,
    'picture-left': (found) => `图片 ${found} 没有用在正文里（页眉、形状或背景），没有带过来。`,
    'picture-script': (found) => `图片 ${found} 里有脚本或外部引用，没有带过来。`,
    'picture-words': (found) => `图片 ${found} 没有说明文字，在 ![…] 的方括号里补上。`,
    preamble: (found) => `第一个标题前面的内容成了一章：“${found}”。`,
    'sheet-left': (found) => `只读了第一张有内容的表；没有读的：${found}。用 --sheet 选。`,
    'slide-comment': (_, count) => `幻灯片上的 ${count} 条批注没有带过来。`,
    'summary-missing': (found) => `“${found}”没有现成的一句话简介，写了“待补”，请补上。`,
    'tariff-amount': (found) => `“${found}”不是金额，这一行没有带过来。`,
    'tariff-area': (found) => `“${found}”不是省级地区的名称，没有带过来。`,
    'tariff-column': (found) => `“${found}”这一列没有带过来。`,
    'tariff-effective': (found) => `合同从哪天起生效，表里没有；先写了导入这天 ${found}，请改好。`,
    'tariff-origin': () => '从哪里发货，表里没有；先写了“待补”，请改好。',
    'tariff-rounding': () => '续重怎么进位，表里没有；先按不足 1 个单位算 1 个，请对一遍合同。',
    'tariff-weight': (found) => `${found}按多少千克算，表头里没有写；先按 1 千克，请对一遍合同。`,
    'text-box': (_, count) => `${count} 个文本框的文字挪到了它所在的段落后面。`,
    'text-lost': (found) => `这段文字没有带过来：“${found}”。`,
    toc: () => '目录没有带过来，网站自己会列。',
    'tracked-insert': (_, count) => `${count} 处修订插入的文字按已接受处理。`,
    unread: (found) => `有些内容认不出，没有带过来：${found}`,
  },
  en: {
    'chapter-order': (found) =>
      `handbook.yaml lists the chapters of this part in order; new ones come last until they are added there: ${found}.`,
    chart: (_, count) => `${count} charts were not taken over: put them in as pictures.`,
    'check-error': (found) => `The check still finds an error: ${found}`,
    'check-warning': (found, count) => `The check warns in ${count} places: ${found}`,
    comment: (found) => `A comment was not taken over: ${found}`,
    deleted: (found) => `Text that was deleted with changes tracked was not taken over: “${found}”.`,
    diagram: (_, count) => `${count} SmartArt diagrams were not taken over: make them text, flowcharts or pictures.`,
    embedded: (_, count) => `${count} embedded objects (sheets, attachments) were not taken over.`,
    equation: (_, count) => `${count} equations were not taken over: write them as text or pictures.`,
    external: (found) => `The file refers to something outside, which was not fetched: ${found}.`,
    footnote: (_, count) => `${count} footnotes and endnotes stand in brackets in the text now.`,
    formula: (_, count) => `Of ${count} formulas the stored result was taken.`,
    'formula-empty': (found) =>
      `The formula in ${found} has no stored result and was left empty: open and save the file in a spreadsheet first.`,
    gbk: () => 'The file is in GBK and was read so: look for characters that are wrong.',
    'group-heading': (found) => `The heading “${found}” has no text of its own and became no chapter.`,
    'heading-level': (_, count) => `${count} headings skipped a level, which was closed up.`,
    'hidden-slide': (found) =>
      `Slide ${found} is hidden in the deck; it was taken over, delete it if it is not wanted.`,
    'link-lost': (found) => `The link “${found}” leads nowhere in the document; its text was kept.`,
    'link-unsafe': (found) => `The link ${found} is no web address; its text was kept.`,
    'list-restart': (_, count) => `${count} numbered lists are interrupted by other text and begin at 1 again.`,
    'many-sections': (found, count) => `“${found}” has ${count} sections; --split 2 makes several chapters of it.`,
    media: (_, count) => `${count} sounds or films were not taken over.`,
    'merged-cells': (_, count) =>
      `${count} merged cells were taken apart: repeated down the rows, written once across columns.`,
    'nested-table': (_, count) => `${count} tables inside tables became text.`,
    'no-headings': () =>
      'No heading in a style Heading 1 or 2 was found: all of it became one chapter. Give the headings their styles first.',
    'page-header': (found) => `A page header or footer was not taken over: “${found}”.`,
    'picture-broken': (found) => `The picture ${found} cannot be read and was not taken over.`,
    'picture-external': (found) => `A picture lies outside the file and was not fetched: ${found}.`,
    'picture-format': (found) =>
      `Browsers cannot show the picture ${found}, which was not taken over: save it as PNG in content/images.`,
    'picture-left': (found) =>
      `The picture ${found} is not in the running text (page header, shape, background) and was not taken over.`,
    'picture-script': (found) => `The picture ${found} has script or outside references in it and was not taken over.`,
    'picture-words': (found) => `The picture ${found} has no words: write them between the brackets of ![…].`,
    preamble: (found) => `What stands before the first heading became a chapter: “${found}”.`,
    'sheet-left': (found) => `Only the first sheet with anything in it was read; --sheet chooses. Not read: ${found}.`,
    'slide-comment': (_, count) => `${count} comments on slides were not taken over.`,
    'summary-missing': (found) => `“${found}” has no sentence that could be its summary: a placeholder waits for one.`,
    'tariff-amount': (found) => `“${found}” is no amount; this row was not taken over.`,
    'tariff-area': (found) => `“${found}” is no name of a province; it was not taken over.`,
    'tariff-column': (found) => `The column “${found}” was not taken over.`,
    'tariff-effective': (found) =>
      `The table does not say from when the contract holds; the day of the import stands there, ${found}: mend it.`,
    'tariff-origin': () => 'The table does not say where parcels are sent from: a placeholder waits for it.',
    'tariff-rounding': () =>
      'The table does not say how weights are rounded; up to whole units was assumed: look it up.',
    'tariff-weight': (found) => `The heading does not say for how many kg ${found} is; 1 kg was assumed: look it up.`,
    'text-box': (_, count) => `The text of ${count} text boxes stands behind the paragraph that each hung on.`,
    'text-lost': (found) => `This text was not taken over: “${found}”.`,
    toc: () => 'The table of contents was not taken over: the site makes its own.',
    'tracked-insert': (_, count) => `${count} tracked insertions were taken as accepted.`,
    unread: (found) => `Something was not understood and not taken over: ${found}`,
  },
} satisfies Words<Record<string, Saying>>;

export type NoteCode = keyof (typeof notes)['en'];

/** Why a document is not taken at all. */
const refusals = {
  'zh-CN': {
    'already-there': (found) => `已经有这些文件，什么也没有写：${found}。确定要盖掉就加 --force。`,
    damaged: (found) => `文件坏了，读不出来${found ? `（${found}）` : ''}。用原来的程序打开、另存一份再试。`,
    directory: () => '这是文件夹，不是文件。',
    doctype: (found) => `${found} 里有 DOCTYPE 声明，正常的文件没有，可能藏着外部引用或实体炸弹，拒绝读取。`,
    empty: () => '文件是空的。',
    encoding: () => '文字编码认不出，既不是 UTF-8 也不是 GBK。另存为“CSV UTF-8”再试。',
    executable: () => '这是程序，只是改了后缀，拒绝读取。',
    'entry-name': (found) => `压缩包里有越出文件夹的名字“${found}”，拒绝读取。`,
    ending: (found) => `不认识 ${found} 这种文件；能导入 .docx、.pptx、.xlsx、.csv。`,
    inflated: (found, count) => `${found} 解压后太大（上限 ${count} MB），像压缩炸弹，拒绝读取。`,
    legacy: () => '这是老格式（.doc、.ppt、.xls）。用 Office 或 WPS 另存为 .docx、.pptx、.xlsx 再试。',
    macros: (found) => `文件带宏（${found}），拒绝读取。另存为不带宏的 .docx、.pptx、.xlsx 再试。`,
    missing: (found) => `找不到文件 ${found}。`,
    'no-columns': (found) => `这张表不像资费表：表头里要有地区、首重、续重这样的列，现在是 ${found}。`,
    'no-part': (found) => `加上 --part，写明放进哪一部分：${found}。`,
    'no-sheet': (found) => `没有这张表。有的是：${found}。`,
    'no-target': (found) => `没有 ${found} 这个文件；表格只能加到已有的章节后面。`,
    'not-a-part': (found) => `没有“${found.split('|')[0]}”这一部分，应为以下之一：${found.split('|')[1]}。`,
    'not-a-zip': (found) => `内容和后缀对不上：这不是 ${found} 文件。`,
    nothing: () => '文件里没有能带过来的内容。',
    outside: (found) => `${found} 不在手册的文件夹里，不写。`,
    password: () => '文件有密码。先去掉密码，再导入。',
    ratio: (found, count) => `${found} 解压后涨到 ${count} 倍以上，像压缩炸弹，拒绝读取。`,
    'table-size': (_, count) => `表太大，${count} 行或 60 列以上的放进网页没人看得了。删减后再试。`,
    'too-large': (found, count) => `文件有 ${found} MB，上限 ${count} MB。把图片压缩小，或拆成几份。`,
    'too-many': (found, count) => `压缩包里有 ${found} 个文件，上限 ${count} 个，拒绝读取。`,
    unwritten: (found) => `写不进去，已经全部退回原样：${found}。`,
    'wrong-kind': (found) => `这是压缩包，但不是 ${found} 文件。`,
  },
  en: {
    'already-there': (found) => `Nothing was written, as these are there already: ${found}. --force replaces them.`,
    damaged: (found) =>
      `The file is damaged${found ? ` (${found})` : ''}. Open it in its own program, save a copy, and try that.`,
    directory: () => 'This is a folder, not a file.',
    doctype: (found) =>
      `Refused: ${found} has a DOCTYPE, which no proper file has and which can hide outside references and entity bombs.`,
    empty: () => 'The file is empty.',
    encoding: () => 'Unknown encoding, expected UTF-8 or GBK. Save it as “CSV UTF-8”.',
    executable: () => 'Refused: this is a program with another ending.',
    'entry-name': (found) => `Refused: the archive has a name that leads out of its folder, “${found}”.`,
    ending: (found) => `Unexpected ${found}, expected .docx, .pptx, .xlsx or .csv.`,
    inflated: (found, count) => `Refused: ${found} is too large when unpacked (limit ${count} MB), like a zip bomb.`,
    legacy: () => 'This is an old format (.doc, .ppt, .xls). Save it as .docx, .pptx or .xlsx first.',
    macros: (found) => `Refused: the file has macros (${found}). Save it as .docx, .pptx or .xlsx without them.`,
    missing: (found) => `There is no file ${found}.`,
    'no-columns': (found) =>
      `This is no table of prices: expected columns such as 地区, 首重 and 续重 (region, first, additional), found ${found}.`,
    'no-part': (found) => `Add --part, the part that the chapters go into: ${found}.`,
    'no-sheet': (found) => `There is no such sheet. There are: ${found}.`,
    'no-target': (found) => `There is no file ${found}; a table is added to a chapter that exists.`,
    'not-a-part': (found) => `Unknown part “${found.split('|')[0]}”, expected one of ${found.split('|')[1]}.`,
    'not-a-zip': (found) => `The content does not fit the ending: this is no ${found} file.`,
    nothing: () => 'There is nothing in the file that could be taken over.',
    outside: (found) => `${found} is not in the handbook’s folder and was not written.`,
    password: () => 'The file has a password. Take it off first.',
    ratio: (found, count) => `Refused: ${found} unpacks to more than ${count} times its size, like a zip bomb.`,
    'table-size': (_, count) => `The table has more than ${count} rows or 60 columns, too many to read on a page.`,
    'too-large': (found, count) =>
      `The file has ${found} MB, the limit is ${count} MB. Shrink its pictures or divide it.`,
    'too-many': (found, count) => `Refused: the archive has ${found} files, the limit is ${count}.`,
    unwritten: (found) => `Could not be written; everything is as it was: ${found}.`,
    'wrong-kind': (found) => `This is an archive, but no ${found} file.`,
  },
} satisfies Words<Record<string, Saying>>;

export type RefusalCode = keyof (typeof refusals)['en'];

export interface DocumentWords {
  /** Around the text of a footnote that stands in the running text now. */
  readonly noteOpen: string;
  readonly noteClose: string;
  /** The title of the box with what the speaker says. */
  readonly speech: string;
  readonly slide: (number: number) => string;
  readonly noSummary: string;
  readonly toFill: string;
  readonly zone: (number: number) => string;
  readonly yes: string;
  readonly no: string;
  readonly kinds: Readonly<Record<'lost' | 'changed' | 'decide', string>>;
  readonly refused: (file: string) => string;
  readonly written: (count: number) => string;
  readonly wouldWrite: (count: number) => string;
  readonly chapter: (title: string, sections: number, pictures: number) => string;
  readonly usage: string;
}

export const documentWords = {
  'zh-CN': {
    noteOpen: '（注：',
    noteClose: '）',
    speech: '讲稿',
    slide: (number) => `第 ${number} 页`,
    noSummary: '待补：一句话说清读完这一章能做什么。',
    toFill: '待补',
    zone: (number) => `第 ${number} 区`,
    yes: '是',
    no: '否',
    kinds: { lost: '没有带过来的', changed: '改了样子的', decide: '要您决定的' },
    refused: (file) => `没有导入 ${file}：`,
    written: (count) => `写好了 ${count} 个文件：`,
    wouldWrite: (count) => `只是预览，什么也没有写。会写 ${count} 个文件：`,
    chapter: (title, sections, pictures) => `${title}（${sections} 节${pictures > 0 ? `，${pictures} 张图` : ''}）`,
    usage: '用法：npx handbook import 文件.docx --part <部分>；看全部：npx handbook import --help',
  },
  en: {
    noteOpen: ' (note: ',
    noteClose: ')',
    speech: 'What to say',
    slide: (number) => `Slide ${number}`,
    noSummary: 'To be written: what a reader of this chapter can do afterwards.',
    toFill: 'to be filled in',
    zone: (number) => `Zone ${number}`,
    yes: 'yes',
    no: 'no',
    kinds: { lost: 'Not taken over', changed: 'Changed', decide: 'For you to decide' },
    refused: (file) => `${file} was not imported:`,
    written: (count) => `Wrote ${count} ${count === 1 ? 'file' : 'files'}:`,
    wouldWrite: (count) => `A preview; nothing was written. These ${count} files would be:`,
    chapter: (title, sections, pictures) =>
      `${title} (sections: ${sections}${pictures > 0 ? `, pictures: ${pictures}` : ''})`,
    usage: 'Usage: npx handbook import file.docx --part <part>; all of it: npx handbook import --help',
  },
} as const satisfies Words<DocumentWords>;

interface Said<Code> {
  readonly code: Code;
  readonly found?: string | undefined;
  readonly count?: number | undefined;
}

/** One line about something of a document, without its place. */
export const sayNote = ({ code, found = '', count = 1 }: Said<NoteCode>, language: Language): string => {
  const say: Saying = notes[language][code];
  return say(found, count);
};

/** Why a document was refused. */
export const sayRefusal = ({ code, found = '', count = 0 }: Said<RefusalCode>, language: Language): string => {
  const say: Saying = refusals[language][code];
  return say(found, count);
};
