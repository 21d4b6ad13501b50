import { wording } from './text.ts';

/** A label on one line, cut where it would drown the message. */
const brief = (label: string): string => {
  const line = label.replace(/\s*\n\s*/g, ' ');
  return line.length > 30 ? `${line.slice(0, 30)}…` : line;
};

interface Named {
  /** Label of the node that is meant. */
  readonly label: string;
}

export const flowTexts = {
  'flow/no-frontmatter': wording({
    'zh-CN': () => ({
      message: '文件开头没有设置区，第一行应为“---”，接着是“title: 流程名”。',
      hint: '在最上面加三行：“---”、“title: 流程名”、“---”；flowchart TD 从第四行开始。',
    }),
    en: () => ({
      message: 'The file has no settings, expected "---" on the first line, then "title: …".',
      hint: 'Add three lines on top: "---", "title: …" and "---"; "flowchart TD" follows them.',
    }),
  }),
  'flow/open-frontmatter': wording({
    'zh-CN': () => ({
      message: '开头的设置区没有结束，最后一项下面应为单独一行“---”。',
      hint: '在设置的最后一行下面单独写一行“---”。',
    }),
    en: () => ({
      message: 'The settings at the beginning do not end, expected a line "---" under the last of them.',
      hint: 'Put a line "---" under the last setting.',
    }),
  }),
  'flow/empty': wording({
    'zh-CN': () => ({
      message: '这里没有流程图，应为“flowchart TD”和下面的步骤。',
      hint: '在设置区下面写“flowchart TD”，再一行写一个步骤，如 a(["有人报修故障"])。',
    }),
    en: () => ({
      message: 'There is no flowchart here, expected "flowchart TD" and nodes under it.',
      hint: 'Write "flowchart TD" under the settings, then one node a line: a(["A customer calls"]).',
    }),
  }),
  'flow/not-a-flowchart': wording({
    'zh-CN': () => ({
      message: '这不是流程图，设置区下面的第一行应为“flowchart TD”。',
      hint: '把这一行改成“flowchart TD”（从上到下）或“flowchart LR”（从左到右）；别种图手册里不用。',
    }),
    en: () => ({
      message: 'This is not a flowchart, expected "flowchart TD" on the first line under the settings.',
      hint: 'Write "flowchart TD" (top to bottom) or "flowchart LR" (left to right) here; no other diagram is drawn.',
    }),
  }),
  'flow/syntax': wording<{ readonly line: string }>({
    'zh-CN': ({ line }) => ({
      message: line === '' ? '这里读不懂。' : `这一行读不懂：${line}`,
      hint: '看括号和引号是否成对、箭头是否写成“-->”；文字一律用英文双引号括起来，如 a["查看登记簿"]。步骤的编号不能叫 end。',
    }),
    en: ({ line }) => ({
      message: line === '' ? 'This cannot be read.' : `This line cannot be read: ${line}`,
      hint: 'Check that brackets and quotes come in pairs and arrows are "-->"; put every text in double quotes, a["Check the slip"]. No node may be called end.',
    }),
  }),
  'flow/full-width': wording<{ readonly found: string; readonly expected: string }>({
    'zh-CN': ({ found, expected }) => ({
      message: `这一行的括号、引号或箭头是中文符号：${found}`,
      hint: `切到英文输入法，写成 ${expected}`,
    }),
    en: ({ found, expected }) => ({
      message: `Unexpected full-width signs in the place of brackets, quotes or arrows: ${found}`,
      hint: `Write ${expected}`,
    }),
  }),
  'flow/open-quote': wording<{ readonly line: string }>({
    'zh-CN': ({ line }) => ({
      message: `这一行的英文双引号不成对：${line}`,
      hint: '补上缺的引号，如 a["查看登记簿"]。文字里要用引号时写中文的“ ”。',
    }),
    en: ({ line }) => ({
      message: `The quotes on this line do not come in pairs: ${line}`,
      hint: 'Add the missing quote: a["Check the slip"]. Inside a text use “ ”.',
    }),
  }),
  'flow/render-timeout': wording<{ readonly seconds: number }>({
    'zh-CN': ({ seconds }) => ({
      message: `这张图画了 ${seconds} 秒还没画完，已经停下。`,
      hint: '把它拆成几张小图，用 [["…"]] 相互连接。',
    }),
    en: ({ seconds }) => ({
      message: `Drawing this chart took more than ${seconds} seconds and was stopped.`,
      hint: 'Split it into smaller flows joined by [["…"]].',
    }),
  }),
  'flow/render-failed': wording<{ readonly reason: string }>({
    'zh-CN': ({ reason }) => ({
      message: `这张图画不出来：${reason}`,
      hint: '先改好别的提示再试；还是不行，就把最近改动的几行一行一行地退回去看。',
    }),
    en: ({ reason }) => ({
      message: `This chart cannot be drawn: ${reason}`,
      hint: 'Mend what else is reported, then try again; if it still fails, take back the last changes line by line.',
    }),
  }),
  'flow/unknown-step': wording<{ readonly id: string; readonly suggestion: string | undefined }>({
    'zh-CN': ({ id, suggestion }) => ({
      message: `steps 里的“${id}”在图里没有。`,
      hint: suggestion ? `是不是“${suggestion}”？` : '改成图里有的编号，或删掉这一行。',
    }),
    en: ({ id, suggestion }) => ({
      message: `"${id}" in steps is not in the chart.`,
      hint: suggestion ? `Did you mean "${suggestion}"?` : 'Use the id of a node in the chart, or take the line out.',
    }),
  }),
  'flow/flow-on-step': wording<Named>({
    'zh-CN': ({ label }) => ({
      message: `“${brief(label)}”写了 flow，可它不是双边框的节点。`,
      hint: '去另一张流程的节点写成 id[["…"]]；不是的话删掉 flow。',
    }),
    en: ({ label }) => ({
      message: `"${brief(label)}" names a flow but is not a [["…"]] node.`,
      hint: 'Write it as id[["…"]], or take "flow" out.',
    }),
  }),
  'flow/bad-link': wording<{ readonly label: string }>({
    'zh-CN': ({ label }) => ({
      message: `“${brief(label)}”上的链接不能用。`,
      hint: '站内地址以“/”开头，如 click a "/flows/missing-items/"；站外地址以 https:// 开头。',
    }),
    en: ({ label }) => ({
      message: `The link on "${brief(label)}" cannot be used.`,
      hint: 'An address in the handbook begins with "/", such as click a "/flows/missing-items/"; another one with https://.',
    }),
  }),
  'flow/one-start': wording<{ readonly first: string | undefined; readonly label: string | undefined }>({
    'zh-CN': ({ first, label }) =>
      label === undefined
        ? { message: '没有起点。', hint: '加一个圆头的节点作起点，如 a(["有人报修故障"])，从它画箭头到第一步。' }
        : {
            message: `有第二个起点“${brief(label)}”：没有箭头指向它（第一个是“${brief(first ?? '')}”）。`,
            hint: '一张图只有一个起点。若它是出口，画一条箭头指向它；若不用了，删掉它。',
          },
    en: ({ first, label }) =>
      label === undefined
        ? {
            message: 'There is no start.',
            hint: 'Add a round-ended node as the start, a(["A customer calls"]), with an arrow to the first step.',
          }
        : {
            message: `"${brief(label)}" is a second start: no arrow leads to it (the first is "${brief(first ?? '')}").`,
            hint: 'A flow has one start. If this is an end, draw an arrow to it; if it is not needed, take it out.',
          },
  }),
  'flow/unreachable': wording<Named>({
    'zh-CN': ({ label }) => ({ message: `从起点走不到“${brief(label)}”。`, hint: '画一条箭头指向它，或删掉它。' }),
    en: ({ label }) => ({
      message: `"${brief(label)}" cannot be reached from the start.`,
      hint: 'Draw an arrow to it, or take it out.',
    }),
  }),
  'flow/dead-end': wording<Named>({
    'zh-CN': ({ label }) => ({
      message: `“${brief(label)}”之后没有路了，可它不是出口。`,
      hint: '画出下一步；若到此结束，写成圆头的节点 id(["…"])。',
    }),
    en: ({ label }) => ({
      message: `Nothing follows "${brief(label)}", but it is not an end.`,
      hint: 'Draw the next step; if the flow ends here, write it as id(["…"]).',
    }),
  }),
  'flow/end-goes-on': wording<Named>({
    'zh-CN': ({ label }) => ({
      message: `“${brief(label)}”是出口，后面却还有箭头。`,
      hint: '若还有下一步，写成方的节点 id["…"]；若到此结束，删掉箭头。',
    }),
    en: ({ label }) => ({
      message: `"${brief(label)}" is an end, but an arrow leaves it.`,
      hint: 'If something follows, write it as id["…"]; if not, take the arrow out.',
    }),
  }),
  'flow/only-decisions-branch': wording<{ readonly label: string; readonly exits: number }>({
    'zh-CN': ({ label, exits }) => ({
      message: `“${brief(label)}”有 ${exits} 条出路，可它不是判断。`,
      hint: '只有菱形能分叉：写成 id{"…？"}，或在它后面加一个判断。',
    }),
    en: ({ label, exits }) => ({
      message: `"${brief(label)}" has ${exits} exits, but it is not a decision.`,
      hint: 'Only a diamond branches: write id{"…?"}, or add a decision after it.',
    }),
  }),
  'flow/decision-exits': wording<{ readonly label: string; readonly exits: number }>({
    'zh-CN': ({ label, exits }) => ({
      message: `判断“${brief(label)}”只有 ${exits} 条出路，应当至少有两条。`,
      hint: '把每一种答案都画出来，如 -->|"是"| 和 -->|"否"|；若不用选，改成方的节点 id["…"]。',
    }),
    en: ({ label, exits }) => ({
      message: `The decision "${brief(label)}" has ${exits === 1 ? 'one exit' : 'no exit'}; it needs at least two.`,
      hint: 'Draw every answer, such as -->|"yes"| and -->|"no"|; if there is no choice, write id["…"].',
    }),
  }),
  'flow/unlabelled-exit': wording<{ readonly label: string; readonly target: string }>({
    'zh-CN': ({ label, target }) => ({
      message: `判断“${brief(label)}”到“${brief(target)}”的出路没有写答案。`,
      hint: '在箭头上写明什么情况走这条路：-->|"是"|。',
    }),
    en: ({ label, target }) => ({
      message: `The exit of "${brief(label)}" to "${brief(target)}" says no answer.`,
      hint: 'Write on the arrow when it is taken: -->|"yes"|.',
    }),
  }),
  'flow/duplicate-exit': wording<{ readonly label: string; readonly exit: string }>({
    'zh-CN': ({ label, exit }) => ({
      message: `判断“${brief(label)}”有两条出路都叫“${brief(exit)}”。`,
      hint: '改掉其中一条，让人一看就知道走哪条。',
    }),
    en: ({ label, exit }) => ({
      message: `Two exits of "${brief(label)}" are both called "${brief(exit)}".`,
      hint: 'Change one, so that one sees which to take.',
    }),
  }),
  'flow/endless-loop': wording<{ readonly labels: readonly string[] }>({
    'zh-CN': ({ labels }) => ({
      message: `走进去就出不来：${labels.map(brief).join(' → ')}。`,
      hint: '给其中一个判断加一条能离开这个圈的出路。',
    }),
    en: ({ labels }) => ({
      message: `There is no way out of this loop: ${labels.map(brief).join(' → ')}.`,
      hint: 'Give a decision in it an exit that leaves the loop.',
    }),
  }),
  'flow/duplicate-label': wording<Named>({
    'zh-CN': ({ label }) => ({
      message: `有两个节点都叫“${brief(label)}”。`,
      hint: '若是同一件事，合成一个节点；若不是，把话说清楚些，让人分得开。',
    }),
    en: ({ label }) => ({
      message: `Two nodes are both called "${brief(label)}".`,
      hint: 'If they are the same, make them one node; if not, word them apart.',
    }),
  }),
  'flow/long-label': wording<{ readonly label: string; readonly width: number; readonly limit: number }>({
    'zh-CN': ({ label, width, limit }) => ({
      message: `“${brief(label)}”有 ${width} 个字宽，超过 ${limit} 个字就难一眼看完。`,
      hint: '图上留关键的话，其余写到 steps 里这一步的 note。',
    }),
    en: ({ label, width, limit }) => ({
      message: `"${brief(label)}" is ${width * 2} letters wide; more than ${limit * 2} are hard to read at a glance.`,
      hint: 'Keep the key words here and put the rest into the note of this step under "steps".',
    }),
  }),
  'flow/unknown-shape': wording<{ readonly label: string; readonly shape: string }>({
    'zh-CN': ({ label, shape }) => ({
      message: `“${brief(label)}”的形状（${shape}）没有约定的意思。`,
      hint: '起点和出口写 id(["…"])，步骤写 id["…"]，判断写 id{"…"}，去另一张流程写 id[["…"]]。',
    }),
    en: ({ label, shape }) => ({
      message: `The shape of "${brief(label)}" (${shape}) has no meaning here.`,
      hint: 'Write a start or end as id(["…"]), a step as id["…"], a decision as id{"…"}, another flow as id[["…"]].',
    }),
  }),
  'flow/too-large': wording<{ readonly nodes: number; readonly limit: number }>({
    'zh-CN': ({ nodes, limit }) => ({
      message: `这张图有 ${nodes} 个节点，多于 ${limit} 个就没人跟得下来，也不再画出。`,
      hint: '把它拆成几张小图，用 [["…"]] 相互连接。',
    }),
    en: ({ nodes, limit }) => ({
      message: `This chart has ${nodes} nodes; one of more than ${limit} cannot be followed and is not drawn.`,
      hint: 'Split it into smaller flows joined by [["…"]].',
    }),
  }),
} as const;
