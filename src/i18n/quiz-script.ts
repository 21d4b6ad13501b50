import type { Language, Words } from './language.ts';

/** What a quiz says while one practises, and about what the device remembers. Numbers count from 1. */
export interface QuizScriptWords {
  readonly position: (number: number, total: number) => string;
  readonly triedOf: (tried: number, total: number) => string;
  readonly moved: (step: string, position: number, total: number) => string;
  readonly outcome: (score: number, best: number) => string;
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
  readonly notYet: string;
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
  readonly noTopic: string;
  readonly rightOfTotal: (right: number, total: number) => string;
  readonly toRepeat: string;
  readonly repeatMissed: (count: number) => string;
  readonly startOver: string;
  readonly repeating: (count: number) => string;
  readonly notSaved: string;
  readonly keptAside: string;
}

export const quizScriptWords = {
  'zh-CN': {
    position: (number, total) => `第 ${number} 题，共 ${total} 题`,
    triedOf: (tried, total) => `做了 ${tried} 题，共 ${total} 题`,
    moved: (step, position, total) => `${step}，现在是第 ${position} 步，共 ${total} 步。`,
    outcome: (score, best) => `满意度 ${score} / ${best}`,
    next: '下一题',
    toResults: '看结果',
    toQuestions: '回到题目',
    right: '对',
    wrong: '不对',
    rightAnswer: '正确答案',
    outOfPlace: '位置不对',
    correct: '答对了。',
    incorrect: '不对。',
    notYet: '还不对。',
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
    position: (number, total) => `Question ${number} of ${total}`,
    triedOf: (tried, total) => `${tried} of ${total} done`,
    moved: (step, position, total) => `${step} is now step ${position} of ${total}.`,
    outcome: (score, best) => `Satisfaction ${score} of ${best}`,
    next: 'Next',
    toResults: 'Results',
    toQuestions: 'Back to the questions',
    right: 'Right',
    wrong: 'Wrong',
    rightAnswer: 'Right answer',
    outOfPlace: 'Out of place',
    correct: 'That is right.',
    incorrect: 'That is not right.',
    notYet: 'Not yet.',
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
    noTopic: 'Other',
    rightOfTotal: (right, total) => `${right} / ${total}`,
    toRepeat: 'Not right at the first try',
    repeatMissed: (count) => `Practise ${count === 1 ? 'this one' : `these ${count}`} again`,
    startOver: 'Start over',
    repeating: (count) => `Repeating ${count} missed ${count === 1 ? 'question' : 'questions'}`,
    notSaved: 'The browser does not allow saving: progress is lost when you leave this page.',
    keptAside: 'Earlier records could not be read. They were kept as they are on this device; counting starts anew.',
  },
} satisfies Words<QuizScriptWords>;

/** The words of a language; English for any that the engine does not speak. */
export const quizScriptWordsFor = (language: string): QuizScriptWords =>
  Object.hasOwn(quizScriptWords, language) ? quizScriptWords[language as Language] : quizScriptWords.en;
