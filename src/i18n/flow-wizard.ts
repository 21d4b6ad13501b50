import type { Language, Words } from './language.ts';

/** What the wizard and the tools of a chart say. */
export interface FlowWizardWords {
  readonly heading: string;
  /** The link that offers the wizard beside a chart. */
  readonly walkIt: string;
  readonly begin: string;
  readonly next: string;
  readonly back: string;
  readonly restart: string;
  readonly position: (step: number) => string;
  readonly choose: string;
  readonly onward: string;
  readonly enter: (flow: string) => string;
  readonly skip: (step: string) => string;
  readonly comeBack: (flow: string) => string;
  readonly inFlow: (flow: string, home: string) => string;
  readonly inFlowForGood: (flow: string) => string;
  /** Before the name of the one who does a step, for those who do not see the sign that stands there. */
  readonly who: string;
  readonly openFlow: (flow: string) => string;
  readonly seeHandbook: string;
  readonly ended: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly copyHint: string;
  readonly trail: string;
  readonly goOnFrom: (step: string) => string;
  readonly notReached: string;
  readonly noScript: string;
  readonly keys: string;
  readonly tools: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly fullScreen: string;
  readonly leaveFullScreen: string;
  readonly nextSteps: string;
  readonly draw: string;
  readonly drawHint: string;
}

export const flowWizardWords = {
  'zh-CN': {
    heading: '一步一步走',
    walkIt: '一步一步走这张图',
    begin: '开始',
    next: '下一步',
    back: '上一步',
    restart: '重来',
    position: (step) => `第 ${step} 步`,
    choose: '是哪种情况？',
    onward: '接下来',
    enter: (flow) => `去走“${flow}”`,
    skip: (step) => `那边已办完，接着：${step}`,
    comeBack: (flow) => `回到“${flow}”`,
    inFlow: (flow, home) => `正在走“${flow}”，走完回到“${home}”`,
    inFlowForGood: (flow) => `已转到“${flow}”`,
    who: '谁来做：',
    openFlow: (flow) => `打开“${flow}”的整张图`,
    seeHandbook: '看手册里怎么说',
    ended: '走完了',
    copy: '复制这条路径',
    copied: '已复制',
    copyByHand: '复制不了，请长按或按 Ctrl+C',
    copyHint: '粘贴到登记表里，记下这一次是怎么办的。',
    trail: '走过的步骤',
    goOnFrom: (step) => `接着上次走：${step}`,
    notReached: '没打开下一张图，请检查网络。',
    noScript: '一步一步走需要打开 JavaScript；下面有图和文字步骤，也能照着做。',
    keys: '按数字键也能选',
    tools: '看图工具',
    zoomIn: '放大',
    zoomOut: '缩小',
    fit: '适合窗口',
    fullScreen: '全屏',
    leaveFullScreen: '退出全屏',
    nextSteps: '学这张图',
    draw: '自己画一遍',
    drawHint: '看着文字把图写出来，当场比对，给出得分。',
  },
  en: {
    heading: 'Step by step',
    walkIt: 'Walk through it step by step',
    begin: 'Begin',
    next: 'Next',
    back: 'Back',
    restart: 'Start over',
    position: (step) => `Step ${step}`,
    choose: 'Which is it?',
    onward: 'What comes next',
    enter: (flow) => `Go through “${flow}”`,
    skip: (step) => `Done there, go on: ${step}`,
    comeBack: (flow) => `Back to “${flow}”`,
    inFlow: (flow, home) => `In “${flow}”, then back to “${home}”`,
    inFlowForGood: (flow) => `Now in “${flow}”`,
    who: 'Who: ',
    openFlow: (flow) => `Open the whole flow “${flow}”`,
    seeHandbook: 'See the handbook',
    ended: 'Done',
    copy: 'Copy this path',
    copied: 'Copied',
    copyByHand: 'Could not copy: press and hold, or Ctrl+C',
    copyHint: 'Paste it into the register to note how this case was handled.',
    trail: 'Steps so far',
    goOnFrom: (step) => `Go on where you left off: ${step}`,
    notReached: 'The next flow could not be opened. Check the connection.',
    noScript: 'Walking step by step needs JavaScript; the chart and the same in words stand below.',
    keys: 'Number keys choose, too',
    tools: 'Chart tools',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit',
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
    nextSteps: 'Learn this flow',
    draw: 'Draw it yourself',
    drawHint: 'Write the chart from its description; it is compared at once and gets a score.',
  },
} as const satisfies Words<FlowWizardWords>;

/** @param language the page's language; one the engine does not speak counts as Chinese */
export const flowWizardWordsFor = (language: string): FlowWizardWords =>
  flowWizardWords[(Object.hasOwn(flowWizardWords, language) ? language : 'zh-CN') as Language];
