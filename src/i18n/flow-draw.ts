import type { Language, Words } from './language.ts';

/** What the drawing exercise says. */
export interface FlowDrawWords {
  readonly title: (flow: string) => string;
  readonly lead: string;
  readonly description: string;
  readonly begins: string;
  readonly steps: string;
  readonly decisions: string;
  readonly ends: string;
  readonly answers: (answers: string) => string;
  readonly otherFlow: string;
  readonly bracketed: (parts: string) => string;
  readonly separator: string;
  readonly howTo: string;
  readonly syntax: readonly (readonly [source: string, meaning: string])[];
  readonly source: string;
  readonly starter: (start: string) => string;
  readonly preview: string;
  readonly previewEmpty: string;
  readonly loading: string;
  readonly notLoaded: string;
  readonly noScript: string;
  readonly atLine: (line: number) => string;
  readonly goToLine: string;
  readonly notAFlowchart: string;
  readonly empty: string;
  readonly drawn: (nodes: number, ways: number) => string;
  readonly compare: string;
  readonly mendFirst: string;
  readonly stale: string;
  readonly startOver: string;
  readonly startOverAsk: string;
  readonly kept: string;
  readonly notKept: string;
  readonly score: (score: number) => string;
  readonly best: (score: number) => string;
  readonly perfect: string;
  readonly stepsFound: (found: number, total: number) => string;
  readonly waysRight: (right: number, total: number) => string;
  readonly missing: string;
  readonly surplus: string;
  readonly wrongShape: (label: string, kind: 'start' | 'end' | 'decision' | 'step' | 'jump') => string;
  readonly reworded: (drawn: string, expected: string) => string;
  readonly rewordedTitle: string;
  readonly shapeTitle: string;
  readonly waysTitle: string;
  readonly missingExit: (decision: string, answer: string) => string;
  readonly missingWay: (step: string) => string;
  readonly surplusWay: (from: string, to: string) => string;
  readonly unlabelled: (from: string, to: string) => string;
  readonly mislabelled: (from: string, to: string, drawn: string) => string;
  readonly lookAt: string;
}

export const flowDrawWords = {
  'zh-CN': {
    title: (flow) => `自己画：${flow}`,
    lead: '照下面的文字把流程写成图。先后和去向要自己想，写完点“比对”，看哪里对、哪里差。',
    description: '文字说明',
    begins: '从这里开始',
    steps: '要做的事',
    decisions: '要判断的事',
    ends: '走到这里结束',
    answers: (answers) => `答案：${answers}`,
    otherFlow: '另一张图',
    bracketed: (parts) => `（${parts}）`,
    separator: '，',
    howTo: '写法',
    syntax: [
      ['flowchart TD', '第一行'],
      ['a(["有人报修故障"])', '开始或结束'],
      ['b["核对底单"]', '步骤'],
      ['c{"能查实吗？"}', '判断'],
      ['d[["转更换流程"]]', '转到另一张图'],
      ['a --> b', '下一步'],
      ['c -->|"查不实"| d', '某个答案的出路'],
    ],
    source: '你的图',
    starter: (start) => `flowchart TD\n  a(["${start}"])\n`,
    preview: '预览',
    previewEmpty: '写一行，图就出现在这里。',
    loading: '正在准备画图……',
    notLoaded: '画图的程序没有打开，请检查网络后重新打开这一页；写的内容已保存。',
    noScript: '这个练习需要打开 JavaScript；也可以照着文字在纸上画。',
    atLine: (line) => `第 ${line} 行：`,
    goToLine: '去这一行',
    notAFlowchart: '第一行应当是“flowchart TD”。',
    empty: '还没有步骤。在“flowchart TD”下面写一行，如 a(["有人报修故障"])。',
    drawn: (nodes, ways) => `${nodes} 个步骤，${ways} 条箭头`,
    compare: '比对',
    mendFirst: '图还有读不懂的地方，先改好再比对。',
    stale: '图改过了，再点“比对”看新的得分。',
    startOver: '清空重来',
    startOverAsk: '再点一次，清空重来',
    kept: '写的内容自动保存在这台设备上',
    notKept: '这台设备存不下内容，离开本页前请自己复制一份',
    score: (score) => `${score} 分`,
    best: (score) => `最好成绩 ${score} 分`,
    perfect: '和手册的图一样。',
    stepsFound: (found, total) => `步骤画出 ${found} / ${total}`,
    waysRight: (right, total) => `走向对了 ${right} / ${total}`,
    missing: '还缺这些步骤',
    surplus: '这些是多出来的',
    wrongShape: (label, kind) => {
      const shapes = {
        start: '圆头 (["…"])',
        end: '圆头 (["…"])',
        decision: '菱形 {"…"}',
        step: '方框 ["…"]',
        jump: '双边框 [["…"]]',
      };
      return `“${label}”应画成${shapes[kind]}`;
    },
    reworded: (drawn, expected) => `“${drawn}”，原文是“${expected}”`,
    rewordedTitle: '说法不一样，扣一点分',
    shapeTitle: '形状不对',
    waysTitle: '走向要改的',
    missingExit: (decision, answer) => `“${decision}”答案是“${answer}”时去哪，还没画对`,
    missingWay: (step) => `“${step}”之后去哪，还没画对`,
    surplusWay: (from, to) => `“${from}”不直接到“${to}”`,
    unlabelled: (from, to) => `“${from}”到“${to}”的箭头没写答案`,
    mislabelled: (from, to, drawn) => `“${from}”到“${to}”的箭头，答案不是“${drawn}”`,
    lookAt: '看手册的图',
  },
  en: {
    title: (flow) => `Draw it: ${flow}`,
    lead: 'Write the flow as a chart. What follows what is for you to work out; then compare it and see what fits.',
    description: 'In words',
    begins: 'Begins with',
    steps: 'To do',
    decisions: 'To decide',
    ends: 'Ends with',
    answers: (answers) => `Answers: ${answers}`,
    otherFlow: 'another flow',
    bracketed: (parts) => ` (${parts})`,
    separator: ', ',
    howTo: 'How to write it',
    syntax: [
      ['flowchart TD', 'the first line'],
      ['a(["Customer calls"])', 'start or end'],
      ['b["Check the slip"]', 'step'],
      ['c{"Is it proven?"}', 'decision'],
      ['d[["To repairs"]]', 'another flow'],
      ['a --> b', 'what comes next'],
      ['c -->|"no"| d', 'where an answer leads'],
    ],
    source: 'Your chart',
    starter: (start) => `flowchart TD\n  a(["${start}"])\n`,
    preview: 'Preview',
    previewEmpty: 'Write a line and the chart appears here.',
    loading: 'Getting ready to draw…',
    notLoaded: 'The drawing program did not load. Check the connection and open this page again; your text is kept.',
    noScript: 'This exercise needs JavaScript; the description also serves for drawing on paper.',
    atLine: (line) => `Line ${line}: `,
    goToLine: 'Go to this line',
    notAFlowchart: 'The first line should be "flowchart TD".',
    empty: 'No steps yet. Write a line under "flowchart TD": a(["Customer calls"]).',
    drawn: (nodes, ways) => `${nodes} ${nodes === 1 ? 'step' : 'steps'}, ${ways} ${ways === 1 ? 'arrow' : 'arrows'}`,
    compare: 'Compare',
    mendFirst: 'Part of the chart cannot be read yet. Mend that first.',
    stale: 'The chart has changed; compare again for a new score.',
    startOver: 'Start over',
    startOverAsk: 'Press again to clear everything',
    kept: 'What you type is kept on this device',
    notKept: 'This device cannot keep what you type; copy it before you leave',
    score: (score) => `${score} points`,
    best: (score) => `Best so far: ${score} points`,
    perfect: 'The same as in the handbook.',
    stepsFound: (found, total) => `Steps drawn: ${found} of ${total}`,
    waysRight: (right, total) => `Ways right: ${right} of ${total}`,
    missing: 'Steps still missing',
    surplus: 'Not in this flow',
    wrongShape: (label, kind) => {
      const shapes = {
        start: 'round-ended (["…"])',
        end: 'round-ended (["…"])',
        decision: 'a diamond {"…"}',
        step: 'a box ["…"]',
        jump: 'double-edged [["…"]]',
      };
      return `“${label}” should be ${shapes[kind]}`;
    },
    reworded: (drawn, expected) => `“${drawn}” reads “${expected}” in the handbook`,
    rewordedTitle: 'In other words, for a little less',
    shapeTitle: 'Wrong shape',
    waysTitle: 'Ways to mend',
    missingExit: (decision, answer) => `“${decision}”: where “${answer}” leads is not right yet`,
    missingWay: (step) => `What comes after “${step}” is not right yet`,
    surplusWay: (from, to) => `“${from}” does not lead straight to “${to}”`,
    unlabelled: (from, to) => `The arrow from “${from}” to “${to}” says no answer`,
    mislabelled: (from, to, drawn) => `“${drawn}” is not the answer that leads from “${from}” to “${to}”`,
    lookAt: 'See the chart of the handbook',
  },
} as const satisfies Words<FlowDrawWords>;

/** @param language the page's language; one the engine does not speak counts as Chinese */
export const flowDrawWordsFor = (language: string): FlowDrawWords =>
  flowDrawWords[(Object.hasOwn(flowDrawWords, language) ? language : 'zh-CN') as Language];
