import type { Language, Words } from './language.ts';

/** What the drill on a flow says. */
export interface FlowDrillWords {
  readonly heading: string;
  readonly lead: string;
  readonly begin: string;
  readonly tooSmall: string;
  readonly noScript: string;
  readonly position: (number: number, total: number) => string;
  readonly next: (step: string) => string;
  readonly outcome: (decision: string, exit: string) => string;
  readonly exit: (decision: string, target: string) => string;
  readonly missing: (before: string, after: string) => string;
  readonly order: string;
  readonly up: (step: string) => string;
  readonly down: (step: string) => string;
  readonly moved: (step: string, place: number) => string;
  readonly check: string;
  readonly right: string;
  readonly wrong: (answer: string) => string;
  readonly wrongOrder: string;
  readonly yourAnswer: string;
  readonly rightAnswer: string;
  readonly inChart: (steps: string) => string;
  readonly arrow: string;
  readonly goOn: string;
  readonly toResult: string;
  readonly result: (right: number, total: number) => string;
  readonly allRight: string;
  readonly missed: string;
  readonly again: string;
  readonly missedFirst: string;
  readonly last: (right: number, total: number) => string;
}

export const flowDrillWords = {
  'zh-CN': {
    heading: '练这张图',
    lead: '题目都从这张图里出：下一步做什么，这种情况走哪条路，缺了哪一步。',
    begin: '开始练习',
    tooSmall: '这张图太小，出不了题。',
    noScript: '练习需要打开 JavaScript。',
    position: (number, total) => `第 ${number} 题，共 ${total} 题`,
    next: (step) => `“${step}”之后，接着做什么？`,
    outcome: (decision, exit) => `“${decision}”答案是“${exit}”，下一步去哪？`,
    exit: (decision, target) => `“${decision}”哪种情况下去“${target}”？`,
    missing: (before, after) => `“${before}”和“${after}”之间，缺了哪一步？`,
    order: '把这几步排成正确的先后。',
    up: (step) => `上移：${step}`,
    down: (step) => `下移：${step}`,
    moved: (step, place) => `${step}，现在排第 ${place}`,
    check: '检查',
    right: '对。',
    wrong: (answer) => `不对，应是“${answer}”。`,
    wrongOrder: '顺序不对，应是：',
    yourAnswer: '你选的',
    rightAnswer: '正确',
    inChart: (steps) => `图上的位置：${steps}`,
    arrow: ' → ',
    goOn: '下一题',
    toResult: '看结果',
    result: (right, total) => `${total} 题对了 ${right} 题`,
    allRight: '全对，这张图你熟了。',
    missed: '再看一眼这些',
    again: '再练一组',
    missedFirst: '先练错的',
    last: (right, total) => `上次 ${total} 题对了 ${right} 题`,
  },
  en: {
    heading: 'Practise this flow',
    lead: 'Questions made from the chart: what comes next, which way in this case, which step is missing.',
    begin: 'Begin',
    tooSmall: 'This flow is too small for questions.',
    noScript: 'The practice needs JavaScript.',
    position: (number, total) => `Question ${number} of ${total}`,
    next: (step) => `What comes after “${step}”?`,
    outcome: (decision, exit) => `“${decision}” is answered “${exit}”. Where next?`,
    exit: (decision, target) => `“${decision}” Which answer leads to “${target}”?`,
    missing: (before, after) => `Which step is missing between “${before}” and “${after}”?`,
    order: 'Put these steps in order.',
    up: (step) => `Move up: ${step}`,
    down: (step) => `Move down: ${step}`,
    moved: (step, place) => `${step} is now number ${place}`,
    check: 'Check',
    right: 'Right.',
    wrong: (answer) => `Not so; it is “${answer}”.`,
    wrongOrder: 'Not in this order; it is:',
    yourAnswer: 'your answer',
    rightAnswer: 'right',
    inChart: (steps) => `Where it stands in the chart: ${steps}`,
    arrow: ' → ',
    goOn: 'Next question',
    toResult: 'See the result',
    result: (right, total) => `${right} of ${total} right`,
    allRight: 'All right: you know this flow.',
    missed: 'Look at these again',
    again: 'Another set',
    missedFirst: 'Missed ones first',
    last: (right, total) => `Last time ${right} of ${total} right`,
  },
} as const satisfies Words<FlowDrillWords>;

/** @param language the page's language; one the engine does not speak counts as Chinese */
export const flowDrillWordsFor = (language: string): FlowDrillWords =>
  flowDrillWords[(Object.hasOwn(flowDrillWords, language) ? language : 'zh-CN') as Language];
