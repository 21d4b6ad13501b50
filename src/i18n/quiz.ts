import type { Words } from './language.ts';

/** What a served quiz says before any script runs. What the script says stands in `quiz-script.ts`. */
export interface QuizWords {
  readonly kinds: Readonly<
    Record<'single' | 'multiple' | 'boolean' | 'blank' | 'order' | 'match' | 'scenario', string>
  >;
  /** How each type is answered, in a few words; empty where the form says it. */
  readonly howTo: Readonly<
    Record<'single' | 'multiple' | 'boolean' | 'blank' | 'order' | 'match' | 'scenario', string>
  >;
  readonly questionCount: (count: number) => string;
  /** Practice answers can be found in the page. */
  readonly openAnswers: string;
  readonly trueWord: string;
  readonly falseWord: string;
  readonly blankLabel: (number: number, total: number) => string;
  readonly choosePair: string;
  readonly moveUp: (step: string) => string;
  readonly moveDown: (step: string) => string;
  readonly otherSide: string;
  readonly replies: string;
  readonly leadsTo: (turn: number) => string;
  readonly endsHere: string;
  readonly points: (score: number) => string;
  readonly outcomeFrom: (min: number) => string;
  readonly turnNumber: (number: number) => string;
  readonly hint: (number: number, total: number) => string;
  readonly answerAndWhy: string;
  readonly answer: string;
  readonly byOption: string;
  readonly source: string;
  readonly or: string;
  readonly check: string;
  readonly send: string;
  readonly tryAgain: string;
  readonly startAgain: string;
  readonly showAnswer: string;
  readonly previous: string;
}

export const quizWords = {
  'zh-CN': {
    kinds: {
      single: '单选',
      multiple: '多选',
      boolean: '判断',
      blank: '填空',
      order: '排序',
      match: '配对',
      scenario: '情景',
    },
    howTo: {
      single: '',
      multiple: '选出所有对的，可能不止一项。',
      boolean: '',
      blank: '填在下面。数字写 12 或十二都可以。',
      order: '用箭头把每一步移到该在的位置。',
      match: '给左边的每一项选一个右边的。',
      scenario: '选一句回复，看对方怎么接。',
    },
    questionCount: (count) => `共 ${count} 题`,
    openAnswers: '这是练习，不计分，答案就在网页里。先自己想，再看解析。',
    trueWord: '对',
    falseWord: '错',
    blankLabel: (number, total) => (total > 1 ? `第 ${number} 空` : '答案'),
    choosePair: '请选择',
    moveUp: (step) => `上移：${step}`,
    moveDown: (step) => `下移：${step}`,
    otherSide: '对方',
    replies: '怎么回复？',
    leadsTo: (turn) => `→ 第 ${turn} 轮`,
    endsHere: '→ 结束',
    points: (score) => `${score} 分`,
    outcomeFrom: (min) => `${min} 分起`,
    turnNumber: (number) => `第 ${number} 轮`,
    hint: (number, total) => (total > 1 ? `提示 ${number}` : '提示'),
    answerAndWhy: '答案和解析',
    answer: '答案',
    byOption: '逐项说明',
    source: '看手册：',
    or: ' 或 ',
    check: '检查',
    send: '这样回复',
    tryAgain: '再试一次',
    startAgain: '重新对话',
    showAnswer: '看答案',
    previous: '上一题',
  },
  en: {
    kinds: {
      single: 'One answer',
      multiple: 'Several answers',
      boolean: 'True or false',
      blank: 'Fill in',
      order: 'Put in order',
      match: 'Match',
      scenario: 'Conversation',
    },
    howTo: {
      single: '',
      multiple: 'Choose all that are right; there may be more than one.',
      boolean: '',
      blank: 'Fill in below. Capital letters and spaces do not matter.',
      order: 'Move each step to its place with the arrows.',
      match: 'Choose an entry for each one on the left.',
      scenario: 'Choose a reply and see what comes back.',
    },
    questionCount: (count) => `${count} ${count === 1 ? 'question' : 'questions'}`,
    openAnswers:
      'This is practice: nothing is marked, and the answers can be found in the page. Think first, then look.',
    trueWord: 'True',
    falseWord: 'False',
    blankLabel: (number, total) => (total > 1 ? `Blank ${number}` : 'Answer'),
    choosePair: 'Choose',
    moveUp: (step) => `Move up: ${step}`,
    moveDown: (step) => `Move down: ${step}`,
    otherSide: 'They',
    replies: 'Your reply?',
    leadsTo: (turn) => `→ message ${turn}`,
    endsHere: '→ end',
    points: (score) => `${score} ${score === 1 ? 'point' : 'points'}`,
    outcomeFrom: (min) => `From ${min}`,
    turnNumber: (number) => `Message ${number}`,
    hint: (number, total) => (total > 1 ? `Hint ${number}` : 'Hint'),
    answerAndWhy: 'Answer and explanation',
    answer: 'Answer',
    byOption: 'Option by option',
    source: 'In the handbook:',
    or: ' or ',
    check: 'Check',
    send: 'Reply',
    tryAgain: 'Try again',
    startAgain: 'Start the conversation again',
    showAnswer: 'Show the answer',
    previous: 'Previous',
  },
} satisfies Words<QuizWords>;
