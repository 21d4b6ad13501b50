import type { Language } from '../../src/i18n/language.ts';
import { yamlValue } from './yaml-value.ts';

export interface QuizAnswers {
  readonly title: string;
  readonly id: string;
  /** `part/chapter` */
  readonly chapter: string | undefined;
  /** The comment that names the schema. */
  readonly schemaLine: string;
}

/** A quiz with three types of questions; the quiz's id keeps theirs apart from those of other quizzes. */
export function quizText({ title, id, chapter, schemaLine }: QuizAnswers, language: Language): string {
  const head = `title: ${yamlValue(title)}\n`;
  const source = chapter ? `    source: ${chapter}\n` : '';
  const where = chapter ? `chapter: ${chapter}\n` : '';
  return language === 'zh-CN'
    ? `${schemaLine}
# 题目的编号发布以后不要改：成绩按它存。source 写到小节更好：部分/章节#小节。
${head}${where}questions:
  - id: ${id}-first
    type: single
    stem: 拿到一件事，第一步做什么？
    options:
      A: { text: 看清楚是什么事, feedback: 对，先看清楚再动手。 }
      B: { text: 马上动手, feedback: 还不知道是什么事，容易白做。 }
      C: { text: 放到一边, feedback: 没人记下来，就没人会做。 }
    answer: A
    explanation: 先看清楚，缺的问明白，再动手。
${source}    difficulty: 1

  - id: ${id}-note
    type: boolean
    stem: 做完的事要记下来。
    answer: true
    explanation: 记下来，接手的人才知道做到哪一步。
${source}    difficulty: 1

  - id: ${id}-order
    type: order
    stem: 按先后排一排。
    options:
      A: 办理
      B: 记下来
      C: 看清楚
      D: 问明缺的
    answer: [C, D, A, B]
    explanation: 看、问、办、记。
${source}    difficulty: 2
`
    : `${schemaLine}
# Ids of questions stay once published: results are kept by them. A source names a section where it can: part/chapter#section.
${head}${where}questions:
  - id: ${id}-first
    type: single
    stem: Something comes in. What do you do first?
    options:
      A: { text: See what it is, feedback: Right. Look before you act. }
      B: { text: Begin at once, feedback: Nobody knows yet what it is. }
      C: { text: Put it aside, feedback: What nobody has noted is done by nobody. }
    answer: A
    explanation: Look first, ask for what is missing, then act.
${source}    difficulty: 1

  - id: ${id}-note
    type: boolean
    stem: What has been done is noted.
    answer: true
    explanation: Whoever takes over has to see how far it has come.
${source}    difficulty: 1

  - id: ${id}-order
    type: order
    stem: Put these into order.
    options:
      A: Do it
      B: Note it
      C: Look at it
      D: Ask for what is missing
    answer: [C, D, A, B]
    explanation: Look, ask, do, note.
${source}    difficulty: 2
`;
}
