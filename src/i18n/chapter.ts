import type { Words } from './language.ts';

/** What the blocks of a chapter say: callouts, comparisons, chats, checklists. */
export interface ChapterWords {
  readonly keyPoints: string;
  readonly callouts: Readonly<Record<'rule' | 'never' | 'tip' | 'practice', string>>;
  readonly practiceNote: string;
  readonly situation: string;
  readonly customer: string;
  readonly agent: string;
  readonly good: string;
  readonly bad: string;
  readonly checklist: string;
  readonly openFlow: string;
  readonly openQuiz: string;
}

export const chapterWords = {
  'zh-CN': {
    keyPoints: '要点',
    callouts: { rule: '规则', never: '禁忌', tip: '提示', practice: '行业惯例' },
    practiceNote: '行业惯例：通行做法，店铺可以另定',
    situation: '情景',
    customer: '客户',
    agent: '客服',
    good: '这样说',
    bad: '别这样说',
    checklist: '清单',
    openFlow: '单独打开这张图',
    openQuiz: '单独打开这份测验',
  },
  en: {
    keyPoints: 'Key points',
    callouts: { rule: 'Rule', never: 'Never', tip: 'Tip', practice: 'Ordinary practice' },
    practiceNote: 'Ordinary practice: usual elsewhere, your team may decide otherwise',
    situation: 'Situation',
    customer: 'Customer',
    agent: 'Agent',
    good: 'Say this',
    bad: 'Not that',
    checklist: 'Checklist',
    openFlow: 'Open this flow on its own',
    openQuiz: 'Open this quiz on its own',
  },
} as const satisfies Words<ChapterWords>;
