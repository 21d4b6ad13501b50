import type { Language, Words } from './language.ts';

/** What the engine itself says in quizzes and about what a device remembers. Numbers count from 1. */
export interface QuizWords {
  readonly kinds: Readonly<
    Record<'single' | 'multiple' | 'boolean' | 'blank' | 'order' | 'match' | 'scenario', string>
  >;
  /** How each type is answered, in a few words. */
  readonly howTo: Readonly<
    Record<'single' | 'multiple' | 'boolean' | 'blank' | 'order' | 'match' | 'scenario', string>
  >;
  readonly questionCount: (count: number) => string;
  /** Practice answers can be found in the page. */
  readonly openAnswers: string;
  readonly position: (number: number, total: number) => string;
  readonly triedOf: (tried: number, total: number) => string;
  readonly difficulty: (level: number) => string;
  readonly trueWord: string;
  readonly falseWord: string;
  readonly blankLabel: (number: number, total: number) => string;
  readonly choosePair: string;
  readonly moveUp: (step: string) => string;
  readonly moveDown: (step: string) => string;
  readonly moved: (step: string, position: number, total: number) => string;
  readonly otherSide: string;
  readonly replies: string;
  readonly leadsTo: (turn: number) => string;
  readonly endsHere: string;
  readonly points: (score: number) => string;
  readonly outcome: (score: number, best: number) => string;
  readonly outcomeFrom: (min: number) => string;
  readonly turnNumber: (number: number) => string;

  readonly hint: (number: number, total: number) => string;
  readonly answerAndWhy: string;
  readonly answer: string;
  readonly byOption: string;
  readonly source: string;
  readonly separator: string;
  readonly or: string;

  readonly check: string;
  readonly send: string;
  readonly tryAgain: string;
  readonly startAgain: string;
  readonly showAnswer: string;
  readonly previous: string;
  readonly next: string;
  readonly toResults: string;
  readonly toQuestions: string;

  /** Marks beside an option. */
  readonly right: string;
  readonly wrong: string;
  readonly rightAnswer: string;
  readonly outOfPlace: string;

  /** Feedback in words, after a check. */
  readonly correct: string;
  readonly incorrect: string;
  readonly faultlessButIncomplete: string;
  readonly partly: (right: number, total: number) => string;
  readonly stepsOutOfPlace: (count: number) => string;
  readonly triesLeft: (left: number) => string;
  readonly answerShown: string;
  readonly unfinished: Readonly<
    Record<'single' | 'multiple' | 'boolean' | 'blank' | 'order' | 'match' | 'scenario', string>
  >;

  readonly results: string;
  readonly resultsSummary: (right: number, total: number) => string;
  readonly resultsAtOnce: (count: number) => string;
  readonly notTried: (count: number) => string;
  readonly allRight: string;
  readonly byTopic: string;
  readonly topic: string;
  readonly noTopic: string;
  readonly rightOfTotal: (right: number, total: number) => string;
  readonly toRepeat: string;
  readonly repeatMissed: (count: number) => string;
  readonly startOver: string;
  readonly repeating: (count: number) => string;

  readonly notSaved: string;
  readonly keptAside: string;
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
      single: '选一项。',
      multiple: '选出所有对的，可能不止一项。',
      boolean: '判断对错。',
      blank: '填在下面。数字写 12 或十二都可以。',
      order: '用箭头把每一步移到该在的位置。',
      match: '给左边的每一项选一个右边的。',
      scenario: '选一句回复，看对方怎么接。',
    },
    questionCount: (count) => `共 ${count} 题`,
    openAnswers: '这是练习，不计分，答案就在网页里。先自己想，再看解析。',
    position: (number, total) => `第 ${number} 题，共 ${total} 题`,
    triedOf: (tried, total) => `做了 ${tried} 题，共 ${total} 题`,
    difficulty: (level) => `难度 ${level}`,
    trueWord: '对',
    falseWord: '错',
    blankLabel: (number, total) => (total > 1 ? `第 ${number} 空` : '答案'),
    choosePair: '请选择',
    moveUp: (step) => `上移：${step}`,
    moveDown: (step) => `下移：${step}`,
    moved: (step, position, total) => `${step}，现在是第 ${position} 步，共 ${total} 步。`,
    otherSide: '对方',
    replies: '怎么回复？',
    leadsTo: (turn) => `接第 ${turn} 轮`,
    endsHere: '对话结束',
    points: (score) => `${score} 分`,
    outcome: (score, best) => `满意度 ${score} / ${best}`,
    outcomeFrom: (min) => `${min} 分起`,
    turnNumber: (number) => `第 ${number} 轮`,

    hint: (number, total) => (total > 1 ? `提示 ${number}` : '提示'),
    answerAndWhy: '答案和解析',
    answer: '答案',
    byOption: '逐项说明',
    source: '看手册：',
    separator: '，',
    or: ' 或 ',

    check: '检查',
    send: '这样回复',
    tryAgain: '再试一次',
    startAgain: '重新对话',
    showAnswer: '看答案',
    previous: '上一题',
    next: '下一题',
    toResults: '看结果',
    toQuestions: '回到题目',

    right: '对',
    wrong: '不对',
    rightAnswer: '正确答案',
    outOfPlace: '位置不对',

    correct: '答对了。',
    incorrect: '还不对。',
    faultlessButIncomplete: '选的都对，还没选全。',
    partly: (right, total) => `对了 ${right} 处，共 ${total} 处。`,
    stepsOutOfPlace: (count) => `有 ${count} 步位置不对。`,
    triesLeft: (left) => `还可以试 ${left} 次。`,
    answerShown: '答案和解析在下面。',
    unfinished: {
      single: '先选一项，再检查。',
      multiple: '先选出你认为对的，再检查。',
      boolean: '先选对或错，再检查。',
      blank: '还有空没填。',
      order: '先把步骤排好，再检查。',
      match: '还有没配好的，配完再检查。',
      scenario: '先选一句回复。',
    },

    results: '练习结果',
    resultsSummary: (right, total) => `${total} 题里答对 ${right} 题`,
    resultsAtOnce: (count) => `其中 ${count} 题一次就对`,
    notTried: (count) => `还有 ${count} 题没做。`,
    allRight: '全部一次答对。',
    byTopic: '按主题',
    topic: '主题',
    noTopic: '其他',
    rightOfTotal: (right, total) => `${right} / ${total}`,
    toRepeat: '没有一次答对的',
    repeatMissed: (count) => `只练这 ${count} 题`,
    startOver: '全部重做',
    repeating: (count) => `重练没有一次答对的 ${count} 题`,

    notSaved: '浏览器不让保存：离开这一页，练习进度就没有了。',
    keptAside: '以前的练习记录读不出来，已经原样另存在这台设备上，没有删除。现在从头记起。',
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
      single: 'Choose one.',
      multiple: 'Choose all that are right; there may be more than one.',
      boolean: 'Is the statement true?',
      blank: 'Fill in below. Capital letters and spaces do not matter.',
      order: 'Move each step to its place with the arrows.',
      match: 'Choose an entry for each one on the left.',
      scenario: 'Choose a reply and see what comes back.',
    },
    questionCount: (count) => `${count} ${count === 1 ? 'question' : 'questions'}`,
    openAnswers:
      'This is practice: nothing is marked, and the answers can be found in the page. Think first, then look.',
    position: (number, total) => `Question ${number} of ${total}`,
    triedOf: (tried, total) => `${tried} of ${total} done`,
    difficulty: (level) => `Difficulty ${level}`,
    trueWord: 'True',
    falseWord: 'False',
    blankLabel: (number, total) => (total > 1 ? `Blank ${number}` : 'Answer'),
    choosePair: 'Choose',
    moveUp: (step) => `Move up: ${step}`,
    moveDown: (step) => `Move down: ${step}`,
    moved: (step, position, total) => `${step} is now step ${position} of ${total}.`,
    otherSide: 'They',
    replies: 'Your reply?',
    leadsTo: (turn) => `goes on with message ${turn}`,
    endsHere: 'ends the conversation',
    points: (score) => `${score} ${score === 1 ? 'point' : 'points'}`,
    outcome: (score, best) => `Satisfaction ${score} of ${best}`,
    outcomeFrom: (min) => `From ${min}`,
    turnNumber: (number) => `Message ${number}`,

    hint: (number, total) => (total > 1 ? `Hint ${number}` : 'Hint'),
    answerAndWhy: 'Answer and explanation',
    answer: 'Answer',
    byOption: 'Option by option',
    source: 'In the handbook:',
    separator: ', ',
    or: ' or ',

    check: 'Check',
    send: 'Reply',
    tryAgain: 'Try again',
    startAgain: 'Start the conversation again',
    showAnswer: 'Show the answer',
    previous: 'Previous',
    next: 'Next',
    toResults: 'Results',
    toQuestions: 'Back to the questions',

    right: 'Right',
    wrong: 'Wrong',
    rightAnswer: 'Right answer',
    outOfPlace: 'Out of place',

    correct: 'That is right.',
    incorrect: 'Not yet.',
    faultlessButIncomplete: 'All you chose is right, but something is missing.',
    partly: (right, total) => `${right} of ${total} are right.`,
    stepsOutOfPlace: (count) => `${count} ${count === 1 ? 'step is' : 'steps are'} out of place.`,
    triesLeft: (left) => `${left} more ${left === 1 ? 'try' : 'tries'}.`,
    answerShown: 'Answer and explanation are below.',
    unfinished: {
      single: 'Choose an option first.',
      multiple: 'Choose what you think is right first.',
      boolean: 'Choose true or false first.',
      blank: 'Something is still blank.',
      order: 'Put the steps in order first.',
      match: 'Something is not matched yet.',
      scenario: 'Choose a reply first.',
    },

    results: 'Results',
    resultsSummary: (right, total) => `${right} of ${total} right`,
    resultsAtOnce: (count) => `${count} at the first try`,
    notTried: (count) => `${count} not tried yet.`,
    allRight: 'All right at the first try.',
    byTopic: 'By topic',
    topic: 'Topic',
    noTopic: 'Other',
    rightOfTotal: (right, total) => `${right} / ${total}`,
    toRepeat: 'Not right at the first try',
    repeatMissed: (count) => `Practise ${count === 1 ? 'this one' : `these ${count}`} again`,
    startOver: 'Start over',
    repeating: (count) => `Repeating ${count} missed ${count === 1 ? 'question' : 'questions'}`,

    notSaved: 'The browser does not allow saving: progress is lost when you leave this page.',
    keptAside: 'Earlier records could not be read. They were kept as they are on this device; counting starts anew.',
  },
} satisfies Words<QuizWords>;

/** The words of a language; English for any that the engine does not speak. */
export const quizWordsFor = (language: string): QuizWords =>
  Object.hasOwn(quizWords, language) ? quizWords[language as Language] : quizWords.en;
