import type { QuestionType } from '../model.ts';

/**
 * The words of Chinese exam papers and of the spreadsheet that follows them. They are the format itself, the same
 * whatever language the handbook is in.
 */
export const typeTitles = {
  single: '单选题',
  multiple: '多选题',
  boolean: '判断题',
  blank: '填空题',
  order: '排序题',
  match: '配对题',
  scenario: '情景题',
} as const satisfies Record<QuestionType, string>;

const typeNames: readonly (readonly [RegExp, QuestionType])[] = [
  [/^单项?选(?:择题?|题)?$|^选择题$/, 'single'],
  [/^(?:不定项|多项?)选(?:择题?|题)?$/, 'multiple'],
  [/^判断(?:改错)?题?$|^是非题?$/, 'boolean'],
  [/^填空题?$/, 'blank'],
  [/^排序题?$/, 'order'],
  [/^(?:配对|匹配|连线)题?$/, 'match'],
];

/** The type that a heading or a cell names; undefined for one that we do not have or do not know. */
export const typeNamed = (name: string): QuestionType | undefined =>
  typeNames.find(([form]) => form.test(name.trim()))?.[1];

/** Questions that nobody can mark by a key alone. */
export const isOpenType = (name: string): boolean =>
  /^(?:简答|问答|论述|名词解释|案例分析|分析|计算|综合|作文|主观|应用)题?$/.test(name.trim());

export const fieldTitles = {
  answer: '答案',
  explanation: '解析',
  difficulty: '难度',
  topic: '主题',
  source: '依据',
  hint: '提示',
  name: '编号',
  type: '题型',
  score: '分值',
} as const;

export type ExamField = keyof typeof fieldTitles;

const fieldNames: readonly (readonly [RegExp, ExamField])[] = [
  [/^(?:正确|参考|标准)?答案$/, 'answer'],
  [/^(?:答案|试题|题目)?解析$/, 'explanation'],
  [/^(?:试题|题目)?难(?:度|易度|易程度)$/, 'difficulty'],
  [/^(?:主题|知识点|考点)$/, 'topic'],
  [/^(?:依据|出处)$/, 'source'],
  [/^提示$/, 'hint'],
  [/^(?:题目)?编号$/, 'name'],
  [/^(?:试题)?(?:题型|类型)$/, 'type'],
  [/^(?:分值|分数|得分)$/, 'score'],
];

export const fieldNamed = (name: string): ExamField | undefined =>
  fieldNames.find(([form]) => form.test(name.trim()))?.[1];

/** All that a field may be called, for finding one at the beginning of a line. */
export const anyFieldName =
  '(?:正确|参考|标准)?答案|(?:答案|试题|题目)?解析|(?:试题|题目)?难(?:度|易度|易程度)|主题|知识点|考点|依据|出处|提示|(?:题目)?编号|(?:试题)?(?:题型|类型)|分值|分数|得分';

export const difficultyTitles = { 1: '易', 2: '中', 3: '难' } as const;

const difficultyNames: readonly (readonly [RegExp, 1 | 2 | 3])[] = [
  [/^(?:1|易|容易|较易|简单|低)$/, 1],
  [/^(?:2|中|中等|一般|适中)$/, 2],
  [/^(?:3|难|较难|困难|高)$/, 3],
];

export const difficultyNamed = (text: string): 1 | 2 | 3 | undefined =>
  difficultyNames.find(([form]) => form.test(text.normalize('NFKC').trim()))?.[1];

/** What the key of a true-or-false question says; undefined for anything else. */
export function truthNamed(text: string): boolean | undefined {
  const word = text.normalize('NFKC').trim().toLowerCase();
  if (/^(?:对|正确|是|√|✓|✔|t|true|y)$/.test(word)) return true;
  return /^(?:错|错误|不对|不正确|否|×|✗|✘|x|f|false|n)$/.test(word) ? false : undefined;
}
