import type { Words } from './language.ts';

export interface StatusWords {
  readonly title: string;
  readonly lead: string;
  readonly noScript: string;
  readonly overdueTitle: string;
  /** `{count}` chapters are overdue on `{today}`. */
  readonly overdueCount: string;
  readonly overdueNone: string;
  readonly overdueMark: string;
  readonly soonMark: string;
  readonly driftTitle: string;
  readonly driftLead: string;
  readonly driftNone: string;
  readonly notCommitted: string;
  readonly coverageTitle: string;
  readonly coverageNone: string;
  readonly unaskedTitle: string;
  readonly unaskedNone: string;
  readonly factsTitle: string;
  readonly factsNone: string;
  readonly flowsTitle: string;
  readonly flowsNone: string;
  readonly chapter: string;
  readonly owner: string;
  readonly reviewBy: string;
  readonly updated: string;
  readonly questions: string;
  readonly question: string;
  readonly section: string;
  readonly changed: string;
  readonly reviewed: string;
  readonly nobody: string;
  readonly noDate: string;
}

export const statusWords = {
  'zh-CN': {
    title: '手册状态',
    lead: '给培训看的：哪些该复查，哪些题要再核对，哪里没人考、没人用。数的是上一次生成网站时的内容，过期与否按今天算。',
    noScript: '打开 JavaScript，才能按今天的日期标出过期的章节；日期都在下表里。',
    overdueTitle: '章节与复查日期',
    overdueCount: '今天是 {today}，有 {count} 章过了复查日期。',
    overdueNone: '今天是 {today}，没有过期的章节。',
    overdueMark: '已过期',
    soonMark: '三十天内',
    driftTitle: '要再核对的题目',
    driftLead: '依据的那一节在题目上次核对之后改过。只列练习题；考试题请运行 npm run check。',
    driftNone: '没有。每道练习题都在它的依据改过之后核对过。',
    notCommitted: '还没提交',
    coverageTitle: '还没有练习题的章节',
    coverageNone: '没有。每一章都有练习题。',
    unaskedTitle: '没有练习题考到的规则',
    unaskedNone: '没有。写了规则或禁忌的每一节都有题。',
    factsTitle: '没有用到的数',
    factsNone: '没有。facts.yaml 里的数都有地方用。',
    flowsTitle: '没有章节用到的流程图',
    flowsNone: '没有。每张流程图都在某一章里。',
    chapter: '章节',
    owner: '负责人',
    reviewBy: '复查日期',
    updated: '最近改动',
    questions: '练习题',
    question: '题目',
    section: '依据',
    changed: '改动',
    reviewed: '上次核对',
    nobody: '没写',
    noDate: '没写',
  },
  en: {
    title: 'State of the handbook',
    lead: 'For trainers: what is to be read again, which questions to check, what nobody asks and nothing uses. As of the last build; what is overdue is reckoned by today.',
    noScript: 'With JavaScript on, chapters that are overdue today are marked; all days stand in the table.',
    overdueTitle: 'Chapters and when to read them again',
    overdueCount: 'Today is {today}; {count} chapters are overdue.',
    overdueNone: 'Today is {today}; no chapter is overdue.',
    overdueMark: 'overdue',
    soonMark: 'within thirty days',
    driftTitle: 'Questions to check again',
    driftLead:
      'The section that proves them was changed after they were last reviewed. Practice questions only; npm run check lists those of exams, too.',
    driftNone: 'None. Every practice question was reviewed after its section last changed.',
    notCommitted: 'not committed yet',
    coverageTitle: 'Chapters without practice questions',
    coverageNone: 'None. Every chapter has some.',
    unaskedTitle: 'Rules that no practice question asks',
    unaskedNone: 'None. Every section with a rule or a prohibition is asked.',
    factsTitle: 'Numbers that nothing uses',
    factsNone: 'None. Every number of facts.yaml is used.',
    flowsTitle: 'Flows that no chapter uses',
    flowsNone: 'None. Every flow stands in some chapter.',
    chapter: 'Chapter',
    owner: 'Kept by',
    reviewBy: 'Read again by',
    updated: 'Last change',
    questions: 'Questions',
    question: 'Question',
    section: 'Section',
    changed: 'Changed',
    reviewed: 'Reviewed',
    nobody: 'nobody',
    noDate: 'no date',
  },
} as const satisfies Words<StatusWords>;
