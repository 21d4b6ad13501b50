import type { Language, Words } from './language.ts';

/** What a page says around the papers that are printed from it. */
export interface PaperPageWords {
  readonly asPaper: string;
  readonly asPaperTitle: (title: string) => string;
  readonly print: string;
  readonly printByHand: string;
  /** How to have the key; the command follows. */
  readonly keyElsewhere: string;
  readonly forTrainer: string;
  readonly forTrainerLead: string;
  readonly numbers: string;
  readonly numbersHint: string;
  readonly attempt: string;
  readonly draw: string;
  readonly noScript: string;
  readonly noNumbers: string;
  readonly tooMany: (most: number) => string;
  readonly drawn: (count: number) => string;
}

/** What stands on a printed paper. */
export interface PaperWords {
  readonly name: string;
  readonly number: string;
  readonly date: string;
  readonly score: string;
  readonly points: (points: number) => string;
  readonly minutes: (minutes: number) => string;
  readonly questions: (count: number) => string;
  readonly total: (points: number) => string;
  readonly paper: string;
  readonly comma: string;
  readonly inBrackets: (text: string) => string;
  readonly answerSheetOf: (title: string) => string;
  readonly howToMark: string;
  readonly turn: (number: number) => string;
  readonly leadsTo: (turn: number) => string;
  readonly endsHere: string;
  readonly keyOf: (title: string) => string;
  readonly keyWarning: string;
  readonly trueWord: string;
  readonly falseWord: string;
  readonly or: string;
  readonly kinds: Readonly<
    Record<'single' | 'multiple' | 'boolean' | 'blank' | 'order' | 'match' | 'scenario', string>
  >;
}

export const paperPageWords = {
  'zh-CN': {
    asPaper: '打印成卷子',
    asPaperTitle: (title) => `${title} · 打印`,
    print: '打印',
    printByHand: '按 Ctrl+P 打印。',
    keyElsewhere: '卷子里没有答案。字母对得上的答案和解析，由讲师在手册文件夹里另外打印：',
    forTrainer: '讲师：打印纸质卷',
    forTrainerLead: '没有电脑的考场用。每个工号一张卷，和这个工号在网页上抽到的一样，后面附答题卡。',
    numbers: '工号',
    numbersHint: '一行一个，可以一次打印全班。',
    attempt: '第几次考',
    draw: '抽出卷子',
    noScript: '抽卷要用浏览器的脚本。也可以在手册文件夹里用下面的命令打印。',
    noNumbers: '请写至少一个工号。',
    tooMany: (most) => `一次最多 ${most} 个工号。`,
    drawn: (count) => `抽好 ${count} 张卷，在下面，可以打印了。`,
  },
  en: {
    asPaper: 'Print as a paper',
    asPaperTitle: (title) => `${title} · Paper`,
    print: 'Print',
    printByHand: 'Press Ctrl+P to print.',
    keyElsewhere:
      'There is no key in the paper. The key with the same letters is printed by the trainer, in the folder of the handbook:',
    forTrainer: 'Trainer: print papers',
    forTrainerLead:
      'For a room without computers. Each number has a paper of its own, the same that it would draw on the screen, with an answer sheet.',
    numbers: 'Staff numbers',
    numbersHint: 'One a line; a whole class can be printed at once.',
    attempt: 'Attempt',
    draw: 'Draw the papers',
    noScript:
      'Drawing papers needs JavaScript. They can also be printed in the folder of the handbook, with this command.',
    noNumbers: 'Please give at least one number.',
    tooMany: (most) => `At most ${most} numbers at a time.`,
    drawn: (count) => `${count} ${count === 1 ? 'paper is' : 'papers are'} drawn below, ready to print.`,
  },
} satisfies Words<PaperPageWords>;

export const paperWords = {
  'zh-CN': {
    name: '姓名',
    number: '工号',
    date: '日期',
    score: '得分',
    points: (points) => `${points} 分`,
    minutes: (minutes) => `${minutes} 分钟`,
    questions: (count) => `${count} 题`,
    total: (points) => `满分 ${points} 分`,
    paper: '卷号',
    comma: '，',
    inBrackets: (text) => `（${text}）`,
    answerSheetOf: (title) => `${title} · 答题卡`,
    howToMark: '选择题把字母涂黑；其余写在格子里、横线上。改动时划掉，写在旁边。',
    turn: (number) => `第 ${number} 轮`,
    leadsTo: (turn) => `→ 第 ${turn} 轮`,
    endsHere: '→ 结束',
    keyOf: (title) => `${title} · 答案和解析`,
    keyWarning: '只给讲师，不要和卷子一起发。',
    trueWord: '对',
    falseWord: '错',
    or: ' 或 ',
    kinds: {
      single: '单选',
      multiple: '多选',
      boolean: '判断',
      blank: '填空',
      order: '排序，按先后写字母',
      match: '配对，每项写一个右边的编号',
      scenario: '情景，从第 1 轮起照箭头走，走到的每一轮写一个字母',
    },
  },
  en: {
    name: 'Name',
    number: 'Number',
    date: 'Date',
    score: 'Score',
    points: (points) => `${points} ${points === 1 ? 'point' : 'points'}`,
    minutes: (minutes) => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
    questions: (count) => `${count} ${count === 1 ? 'question' : 'questions'}`,
    total: (points) => `${points} ${points === 1 ? 'point' : 'points'} in all`,
    paper: 'Paper',
    comma: ', ',
    inBrackets: (text) => `(${text})`,
    answerSheetOf: (title) => `${title} · Answer sheet`,
    howToMark: 'Fill in the letters; write everything else in the boxes and on the lines. Strike out to change.',
    turn: (number) => `Message ${number}`,
    leadsTo: (turn) => `→ message ${turn}`,
    endsHere: '→ end',
    keyOf: (title) => `${title} · Key and explanations`,
    keyWarning: 'For the trainer alone; not to be handed out with the paper.',
    trueWord: 'True',
    falseWord: 'False',
    or: ' or ',
    kinds: {
      single: 'one answer',
      multiple: 'several answers',
      boolean: 'true or false',
      blank: 'fill in',
      order: 'put in order, write the letters',
      match: 'match, write one for each',
      scenario: 'conversation, follow the arrows from message 1 and write a letter for each one you come to',
    },
  },
} satisfies Words<PaperWords>;

/** The words of a language; English for any that the engine does not speak. */
export const paperWordsFor = (language: string): PaperWords =>
  Object.hasOwn(paperWords, language) ? paperWords[language as Language] : paperWords.en;

export const paperPageWordsFor = (language: string): PaperPageWords =>
  Object.hasOwn(paperPageWords, language) ? paperPageWords[language as Language] : paperPageWords.en;
