import type { Words } from './language.ts';

/** What the blocks of a chapter say: callouts, comparisons, chats, checklists, tariffs. */
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
  readonly zone: string;
  readonly provinces: string;
  readonly firstWeight: (kg: number) => string;
  readonly additionalWeight: (kg: number) => string;
  readonly yuan: string;
  readonly remarks: string;
  readonly surcharges: string;
  readonly unserved: string;
  readonly exampleFigures: string;
  readonly tariffMeta: (origin: string, from: string, to: string) => string;
  readonly scrollTable: string;
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
    zone: '区域',
    provinces: '省份',
    firstWeight: (kg) => `首重 ${kg} 千克`,
    additionalWeight: (kg) => `续重每 ${kg} 千克`,
    yuan: '元',
    remarks: '说明',
    surcharges: '另加费用',
    unserved: '不送',
    exampleFigures: '金额是示例，请按店铺合同替换',
    tariffMeta: (origin, from, to) => `${origin}发货，${from} 至 ${to} 有效`,
    scrollTable: '表格，可左右滚动',
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
    zone: 'Zone',
    provinces: 'Provinces',
    firstWeight: (kg) => `First ${kg} kg`,
    additionalWeight: (kg) => `Each further ${kg} kg`,
    yuan: 'CNY',
    remarks: 'Remarks',
    surcharges: 'Surcharges',
    unserved: 'Not served',
    exampleFigures: 'Example figures, to be replaced by your contract',
    tariffMeta: (origin, from, to) => `From ${origin}, valid ${from} to ${to}`,
    scrollTable: 'Table, scrolls sideways',
  },
} as const satisfies Words<ChapterWords>;
