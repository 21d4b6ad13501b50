import type { Words } from '../language.ts';
import { wording } from './text.ts';

/** What an id can name, as authors call it. */
export type Named =
  | 'chapter'
  | 'part'
  | 'flow'
  | 'quiz'
  | 'exam'
  | 'question'
  | 'fact'
  | 'tariff'
  | 'form'
  | 'role'
  | 'plan'
  | 'item'
  | 'calendar'
  | 'assessment'
  | 'guide'
  | 'phrase'
  | 'stage'
  | 'term';

const named: Record<Named, Words<string>> = {
  chapter: { 'zh-CN': '章节', en: 'chapter' },
  part: { 'zh-CN': '部分', en: 'part' },
  flow: { 'zh-CN': '流程图', en: 'flow' },
  quiz: { 'zh-CN': '测验', en: 'quiz' },
  exam: { 'zh-CN': '考试', en: 'exam' },
  question: { 'zh-CN': '题目', en: 'question' },
  fact: { 'zh-CN': '数值', en: 'fact' },
  tariff: { 'zh-CN': '资费表', en: 'tariff' },
  form: { 'zh-CN': '表单', en: 'form' },
  role: { 'zh-CN': '岗位', en: 'role' },
  plan: { 'zh-CN': '培训计划', en: 'training plan' },
  item: { 'zh-CN': '培训项目', en: 'training item' },
  calendar: { 'zh-CN': '日历', en: 'calendar' },
  assessment: { 'zh-CN': '考核表', en: 'observation form' },
  guide: { 'zh-CN': '岗位说明', en: 'role guide' },
  phrase: { 'zh-CN': '话术', en: 'reply' },
  stage: { 'zh-CN': '话术阶段', en: 'stage of replies' },
  term: { 'zh-CN': '名词', en: 'term' },
};

/** Where things of each kind are defined. */
const home: Record<Named, Words<string>> = {
  chapter: { 'zh-CN': 'content/chapters/<部分>/<章节>.mdx', en: 'content/chapters/<part>/<chapter>.mdx' },
  part: { 'zh-CN': 'content/handbook.yaml 的 parts', en: 'parts of content/handbook.yaml' },
  flow: { 'zh-CN': 'content/flows/<编号>.mmd', en: 'content/flows/<id>.mmd' },
  quiz: { 'zh-CN': 'quizzes/<编号>.yaml', en: 'quizzes/<id>.yaml' },
  exam: { 'zh-CN': 'quizzes/exams/<编号>.yaml', en: 'quizzes/exams/<id>.yaml' },
  question: { 'zh-CN': 'quizzes/<编号>.yaml', en: 'quizzes/<id>.yaml' },
  fact: { 'zh-CN': 'content/facts.yaml', en: 'content/facts.yaml' },
  tariff: { 'zh-CN': 'content/couriers/<编号>.yaml', en: 'content/couriers/<id>.yaml' },
  form: { 'zh-CN': 'content/forms/<编号>.yaml', en: 'content/forms/<id>.yaml' },
  role: { 'zh-CN': 'content/handbook.yaml 的 roles', en: 'roles of content/handbook.yaml' },
  plan: { 'zh-CN': 'content/training/plans/<编号>.yaml', en: 'content/training/plans/<id>.yaml' },
  item: { 'zh-CN': 'content/training/plan.yaml', en: 'content/training/plan.yaml' },
  calendar: { 'zh-CN': 'content/training/calendars/<年份>.yaml', en: 'content/training/calendars/<year>.yaml' },
  assessment: { 'zh-CN': 'content/training/assessments/<编号>.yaml', en: 'content/training/assessments/<id>.yaml' },
  guide: { 'zh-CN': 'content/roles/<岗位编号>.yaml', en: 'content/roles/<role id>.yaml' },
  phrase: { 'zh-CN': 'content/phrases/<专题>.yaml', en: 'content/phrases/<topic>.yaml' },
  stage: { 'zh-CN': 'content/handbook.yaml 的 phrases 的 stages', en: 'stages of phrases in content/handbook.yaml' },
  term: { 'zh-CN': 'content/glossary.yaml', en: 'content/glossary.yaml' },
};

const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

export const handbookTexts = {
  'handbook/missing-file': wording<{ file: string }>({
    'zh-CN': ({ file }) => ({
      message: `找不到 ${file}，手册至少要有它。`,
      hint: `新建 ${file}，写上 id、title 和 parts。`,
    }),
    en: ({ file }) => ({
      message: `Missing ${file}, which every handbook has.`,
      hint: `Create ${file} with id, title and parts.`,
    }),
  }),
  'handbook/encoding': wording<{ encoding: 'gbk' | 'unknown' }>({
    'zh-CN': ({ encoding }) => ({
      message: `这个文件的编码${encoding === 'gbk' ? '是 GBK' : '认不出来'}，应为 UTF-8；这样发布出去会是乱码。`,
      hint: '用记事本打开，另存为，编码选 UTF-8，覆盖原来的文件。',
    }),
    en: ({ encoding }) => ({
      message: `The file is ${encoding === 'gbk' ? 'in GBK' : 'in an unknown encoding'}, expected UTF-8: it would be published garbled.`,
      hint: 'Open it in an editor and save it again with the encoding UTF-8.',
    }),
  }),
  'handbook/file-place': wording<{ kind: Named }>({
    'zh-CN': ({ kind }) => ({
      message: `这个${named[kind]['zh-CN']}文件的位置、名字或扩展名不对，应为 ${home[kind]['zh-CN']}。`,
      hint: '移到正确的文件夹；文件夹和文件名只用小写英文字母、数字和连字符，扩展名也要一样。',
    }),
    en: ({ kind }) => ({
      message: `Unexpected place, name or ending of this ${named[kind].en} file, expected ${home[kind].en}.`,
      hint: 'Move it to the right folder; use lower-case letters, digits and hyphens in names, and the same ending.',
    }),
  }),
  'handbook/unknown-id': wording<{ kind: Named; id: string; suggestion?: string | undefined }>({
    'zh-CN': ({ kind, id, suggestion }) => ({
      message: `没有编号为“${id}”的${named[kind]['zh-CN']}。`,
      hint: suggestion
        ? `是不是想写 ${suggestion}？`
        : `检查拼写；${named[kind]['zh-CN']}写在 ${home[kind]['zh-CN']}。`,
    }),
    en: ({ kind, id, suggestion }) => ({
      message: `Unknown ${named[kind].en} "${id}".`,
      hint: suggestion
        ? `Did you mean ${suggestion}?`
        : `Check the spelling; ${withArticle(named[kind].en)} is defined in ${home[kind].en}.`,
    }),
  }),
  'handbook/duplicate-id': wording<{ kind: Named; id: string; first: string }>({
    'zh-CN': ({ kind, id, first }) => ({
      message: `${named[kind]['zh-CN']}编号“${id}”用了两次，第一次在 ${first}。`,
      hint: '给其中一个换一个编号；已经发布过的那个不要改。',
    }),
    en: ({ kind, id, first }) => ({
      message: `Duplicate ${named[kind].en} id "${id}", first used at ${first}.`,
      hint: 'Give one of them another id; keep the one that has been published.',
    }),
  }),
  'handbook/id-differs': wording<{ id: string; expected: string }>({
    'zh-CN': ({ id, expected }) => ({
      message: `编号“${id}”与文件名不一致，应为“${expected}”。`,
      hint: `把 id 改成 ${expected}，或者改文件名。`,
    }),
    en: ({ id, expected }) => ({
      message: `Unexpected id "${id}", expected "${expected}" as the file is named.`,
      hint: `Change the id to ${expected}, or rename the file.`,
    }),
  }),
  'handbook/broken-link': wording<{ url: string; suggestion?: string | undefined }>({
    'zh-CN': ({ url, suggestion }) => ({
      message: `链接 ${url} 指向的页面不存在。`,
      hint: suggestion ? `是不是想写 ${suggestion}？` : '检查部分和章节的名字；站内链接从根写起，以 / 结尾。',
    }),
    en: ({ url, suggestion }) => ({
      message: `The link ${url} leads nowhere.`,
      hint: suggestion
        ? `Did you mean ${suggestion}?`
        : 'Check the names of part and chapter; links begin at the root and end with a slash.',
    }),
  }),
  'handbook/broken-anchor': wording<{
    url: string;
    anchor: string;
    known: readonly string[];
    suggestion?: string | undefined;
  }>({
    'zh-CN': ({ url, anchor, known, suggestion }) => ({
      message: `${url} 这一页没有编号为 #${anchor} 的标题。`,
      hint: suggestion
        ? `是不是想写 #${suggestion}？`
        : known.length > 0
          ? `那一页的标题编号有：${known.join('、')}。`
          : '那一页没有可以链接的标题，去掉 # 和后面的部分。',
    }),
    en: ({ url, anchor, known, suggestion }) => ({
      message: `The page ${url} has no heading #${anchor}.`,
      hint: suggestion
        ? `Did you mean #${suggestion}?`
        : known.length > 0
          ? `Its headings are: ${known.join(', ')}.`
          : 'That page has no headings to link to; delete the # and what follows.',
    }),
  }),
  'handbook/exam-question-shown': wording<{ id: string }>({
    'zh-CN': ({ id }) => ({
      message: `测验里只有考试题（如“${id}”），考试题不能出现在章节或练习页里。`,
      hint: '给这份测验加上 pool: practice 的题目，或者不要在章节里引用它。',
    }),
    en: ({ id }) => ({
      message: `The quiz holds exam questions only (such as "${id}"), and these never stand in a page.`,
      hint: 'Add questions with pool: practice, or do not use this quiz in a chapter.',
    }),
  }),
} as const;
