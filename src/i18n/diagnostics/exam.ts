import { wording } from './text.ts';

export const examTexts = {
  'exam/unknown-topic': wording<{ topic: string; known: readonly string[]; suggestion: string | undefined }>({
    'zh-CN': ({ topic, known, suggestion }) => ({
      message: `没有主题 ${topic}，应为 ${known.join('、') || 'content/handbook.yaml 的 topics 里写的'} 之一。`,
      hint: suggestion
        ? `是不是想写 ${suggestion}？`
        : '改成已有的主题，或在 content/handbook.yaml 的 topics 里补上它。',
    }),
    en: ({ topic, known, suggestion }) => ({
      message: `Unknown topic ${topic}, expected one of ${known.join(', ') || 'the topics of content/handbook.yaml'}.`,
      hint: suggestion
        ? `Did you mean ${suggestion}?`
        : 'Name a topic that exists, or add it to topics of content/handbook.yaml.',
    }),
  }),
  'exam/pool-too-small': wording<{ wanted: number; found: number }>({
    'zh-CN': ({ wanted, found }) => ({
      message: `这一行要抽 ${wanted} 题，考试题库里符合的只有 ${found} 题。`,
      hint: '少抽几题，放宽 topic、type 或 difficulty，或者给题库补题（pool: exam）。',
    }),
    en: ({ wanted, found }) => ({
      message: `Unexpected draw of ${wanted}, expected no more than the ${found} exam questions that fit.`,
      hint: 'Draw fewer, loosen topic, type or difficulty, or add questions with pool: exam.',
    }),
  }),
  'exam/draws-overlap': wording<{ wanted: number; found: number }>({
    'zh-CN': ({ wanted, found }) => ({
      message: `这一行要抽 ${wanted} 题，可是和别的行抢同一批题，最多只抽得到 ${found} 题。`,
      hint: '一道题在一张卷子里只出现一次。少抽几题，或给题库补题（pool: exam）。',
    }),
    en: ({ wanted, found }) => ({
      message: `Unexpected draw of ${wanted}: other draws need the same questions, and at most ${found} are left.`,
      hint: 'A question comes once in a paper. Draw fewer, or add questions with pool: exam.',
    }),
  }),
  'exam/submit-address': wording<{ found: string }>({
    'zh-CN': ({ found }) => ({
      message: `submit 写的是 ${found}，应为 https:// 开头的完整地址，里面不写用户名、密码，也不带 #。`,
      hint: '写接收作答的地址，如 submit: https://exam.example.com/responses；没有这样的地址就去掉这一行，考生交文件。',
    }),
    en: ({ found }) => ({
      message: `Unexpected address ${found} in submit, expected one that begins with https://, without user, password or #.`,
      hint: 'Write where responses are received, as in submit: https://exam.example.com/responses, or remove the line.',
    }),
  }),
  'quiz/source-missing': wording<{ id: string }>({
    'zh-CN': ({ id }) => ({
      message: `题目 ${id} 没有写 source，答错的人不知道去哪一节看。`,
      hint: '补上 source: 部分/章节#小节，如 processes/missing-items#first-check。',
    }),
    en: ({ id }) => ({
      message: `Question ${id} has no source, expected the section that proves the answer.`,
      hint: 'Add source: part/chapter#section, as in processes/missing-items#first-check.',
    }),
  }),
  'coverage/chapter-without-question': wording<{ chapter: string }>({
    'zh-CN': ({ chapter }) => ({
      message: `《${chapter}》这一章没有一道题。`,
      hint: '给它出一两道题，source 写这一章的小节。',
    }),
    en: ({ chapter }) => ({
      message: `No question has the chapter “${chapter}” as its source.`,
      hint: 'Add a question or two whose source is a section of this chapter.',
    }),
  }),
  'coverage/section-without-question': wording<{ section: string }>({
    'zh-CN': ({ section }) => ({
      message: `“${section}”这一节有规则或禁忌，却没有一道题考到它。`,
      hint: '给这一节出一道题，source 写到这一节。',
    }),
    en: ({ section }) => ({
      message: `The section “${section}” states a rule, and no question has it as its source.`,
      hint: 'Add a question whose source is this section.',
    }),
  }),
};
