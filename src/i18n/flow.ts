import type { Language, Words } from './language.ts';

/** What the engine itself says about flowcharts. */
export interface FlowWords {
  readonly kinds: Readonly<Record<'start' | 'end' | 'decision' | 'step' | 'jump', string>>;
  readonly practice: string;
  readonly legend: string;
  readonly within: (time: string) => string;
  /** The step that one goes on to, by its number in the list. */
  readonly step: (number: number, text: string) => string;
  /** The link to another flow. */
  readonly goOn: string;
}

export const flowWords = {
  'zh-CN': {
    kinds: { start: '开始', end: '结束', decision: '判断', step: '步骤', jump: '转到另一张图' },
    practice: '行业惯例',
    legend: '图例',
    within: (time) => `时限：${time}`,
    step: (number, text) => `第 ${number} 步 ${text}`,
    goOn: '打开那张流程图',
  },
  en: {
    kinds: { start: 'start', end: 'end', decision: 'decision', step: 'step', jump: 'another flow' },
    practice: 'ordinary practice',
    legend: 'Legend',
    within: (time) => `time limit: ${time}`,
    step: (number, text) => `step ${number}: ${text}`,
    goOn: 'Open that flow',
  },
} as const satisfies Words<FlowWords>;

export const flowWordsFor = (language: Language): FlowWords => flowWords[language];
