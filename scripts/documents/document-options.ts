import type { CommandOption } from '../command.ts';

/** What `handbook import` understands for documents. */
export const documentOptions = {
  part: {
    value: 'PART',
    help: { 'zh-CN': 'Word、PPT 的章节放进手册的哪一部分', en: 'The part that the chapters of a document go into' },
  },
  split: {
    value: '1|2',
    values: ['1', '2'],
    help: {
      'zh-CN': 'Word 在标题 1（默认）还是标题 2 处分章',
      en: 'Divide a Word document at Heading 1 (default) or 2',
    },
  },
  as: {
    value: 'table|tariff',
    values: ['table', 'tariff'],
    help: {
      'zh-CN': '表格（.csv、.xlsx）变成 Markdown 表格（默认），还是快递资费的草稿',
      en: 'What a .csv or .xlsx becomes: a Markdown table (default) or the draft of a tariff',
    },
  },
  sheet: {
    value: 'NAME',
    help: { 'zh-CN': '读 .xlsx 的哪一张表，默认第一张', en: 'The sheet of an .xlsx, default the first' },
  },
  force: { help: { 'zh-CN': '已有的文件也盖掉', en: 'Replace files that are there already' } },
  'dry-run': { help: { 'zh-CN': '只看会得到什么，什么也不写', en: 'Show what would come of it, write nothing' } },
  report: { value: 'FILE', help: { 'zh-CN': '把报告另存为 JSON', en: 'Write the report as JSON, too' } },
} as const satisfies Readonly<Record<string, CommandOption>>;
