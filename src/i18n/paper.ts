import type { Words } from './language.ts';

/** What stands on a printed paper. */
export interface PaperWords {
  readonly name: string;
  readonly number: string;
  readonly date: string;
  readonly score: string;
  readonly points: (points: number) => string;
  readonly minutes: (minutes: number) => string;
  readonly questions: (count: number) => string;
  readonly paper: string;
  readonly answerSheet: string;
  readonly key: string;
  readonly keyWarning: string;
  readonly trueWord: string;
  readonly falseWord: string;
  readonly or: string;
  readonly kinds: Readonly<
    Record<'single' | 'multiple' | 'boolean' | 'blank' | 'order' | 'match' | 'scenario', string>
  >;
}

export const paperWords = {
  'zh-CN': {
    name: '姓名',
    number: '工号',
    date: '日期',
    score: '得分',
    points: (points) => `${points} 分`,
    minutes: (minutes) => `${minutes} 分钟`,
    questions: (count) => `${count} 题`,
    paper: '卷号',
    answerSheet: '答题卡',
    key: '答案和解析',
    keyWarning: '只给讲师，不要和卷子一起发。',
    trueWord: '对',
    falseWord: '错',
    or: ' 或 ',
    kinds: {
      single: '单选',
      multiple: '多选',
      boolean: '判断',
      blank: '填空',
      order: '排序：写出键的先后',
      match: '配对：每一项写一个键',
      scenario: '情景：每一轮写一个键，照箭头往下走',
    },
  },
  en: {
    name: 'Name',
    number: 'Number',
    date: 'Date',
    score: 'Score',
    points: (points) => `${points} ${points === 1 ? 'point' : 'points'}`,
    minutes: (minutes) => `${minutes} minutes`,
    questions: (count) => `${count} questions`,
    paper: 'Paper',
    answerSheet: 'Answer sheet',
    key: 'Key and explanations',
    keyWarning: 'For the trainer alone; not to be handed out with the paper.',
    trueWord: 'True',
    falseWord: 'False',
    or: ' or ',
    kinds: {
      single: 'One answer',
      multiple: 'Several answers',
      boolean: 'True or false',
      blank: 'Fill in',
      order: 'Put in order: write the keys',
      match: 'Match: write a key for each',
      scenario: 'Conversation: one key for each message, follow the arrows',
    },
  },
} satisfies Words<PaperWords>;
