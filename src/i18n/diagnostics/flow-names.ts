import { wording } from './text.ts';

interface UnknownName {
  readonly id: string;
  /** The known name that is spelled most alike. */
  readonly suggestion?: string | undefined;
}

/** What a flow file names in other files, and what they name of it. */
export const flowNameTexts = {
  'flow/unknown-role': wording<UnknownName>({
    'zh-CN': ({ id, suggestion }) => ({
      message: `流程里写了岗位“${id}”，应为 content/handbook.yaml 的 roles 里有的岗位。`,
      hint: suggestion ? `是不是想写 ${suggestion}？` : '改成已有的岗位编号；确实是新岗位，先加到 roles 里。',
    }),
    en: ({ id, suggestion }) => ({
      message: `Unexpected role "${id}" in this flow, expected one under roles in content/handbook.yaml.`,
      hint: suggestion ? `Did you mean ${suggestion}?` : 'Use the id of a role; add it under roles first if it is new.',
    }),
  }),
  'flow/unknown-chapter': wording<UnknownName>({
    'zh-CN': ({ id, suggestion }) => ({
      message: `流程写明属于章节“${id}”，可是没有这一章，应为“部分/章节”。`,
      hint: suggestion ? `是不是想写 ${suggestion}？` : '对照 content/chapters 里的文件夹和文件名，如 desk/lending。',
    }),
    en: ({ id, suggestion }) => ({
      message: `Unexpected chapter "${id}" for this flow, expected the part and the name of one that exists.`,
      hint: suggestion ? `Did you mean ${suggestion}?` : 'Look up folder and file in content/chapters: desk/lending.',
    }),
  }),
  'flow/unknown-flow': wording<UnknownName>({
    'zh-CN': ({ id, suggestion }) => ({
      message: `这一步要去流程图“${id}”，可是没有这张图，应为 content/flows 里的文件名（不带 .mmd）。`,
      hint: suggestion
        ? `是不是想写 ${suggestion}？`
        : '在开头的 steps 里给这一步写 flow: 文件名；没有 flow 时，就看这一步自己的编号。',
    }),
    en: ({ id, suggestion }) => ({
      message: `Unexpected flow "${id}" behind this node, expected the name of a file in content/flows without .mmd.`,
      hint: suggestion
        ? `Did you mean ${suggestion}?`
        : 'Name it under steps in the settings (flow: …); without that the id of the node itself is the name.',
    }),
  }),
  'flow/unknown-fact': wording<UnknownName>({
    'zh-CN': ({ id, suggestion }) => ({
      message: `流程里引用了数值“${id}”，应为 content/facts.yaml 里登记过的数值。`,
      hint: suggestion ? `是不是想写 {fact:${suggestion}}？` : '先在 content/facts.yaml 里登记这个数，再在这里引用。',
    }),
    en: ({ id, suggestion }) => ({
      message: `Unexpected fact "${id}" in this flow, expected one of those in content/facts.yaml.`,
      hint: suggestion
        ? `Did you mean {fact:${suggestion}}?`
        : 'Add the number to content/facts.yaml, then use it here.',
    }),
  }),
  'flow/unused': wording<{ readonly id: string; readonly title: string }>({
    'zh-CN': ({ id, title }) => ({
      message: `没有一章用到流程图“${title}”，应当至少有一章放上它或链接到它。`,
      hint: `在讲这件事的章节里写 <Flow id="${id}" />，或写链接 [${title}](/flows/${id}/)。`,
    }),
    en: ({ id, title }) => ({
      message: `No chapter uses the flow "${title}", expected at least one that shows it or links to it.`,
      hint: `Write <Flow id="${id}" /> in the chapter that it belongs to, or a link: [${title}](/flows/${id}/).`,
    }),
  }),
} as const;
