import { wording } from './text.ts';

export const driftTexts = {
  'quiz/drifted': wording<{
    id: string;
    section: string;
    source: string;
    changed: string | undefined;
    reviewed: string;
  }>({
    'zh-CN': ({ id, section, source, changed, reviewed }) => ({
      message: `题目“${id}”依据的“${section}”${changed ? `在 ${changed} 改过` : '改了（还没提交）'}，这道题上次核对是 ${reviewed}。`,
      hint: `对着 ${source} 再看一遍题干、答案和解析；没问题就把 reviewed 写成核对的日期。`,
    }),
    en: ({ id, section, source, changed, reviewed }) => ({
      message: `"${section}", which proves the question "${id}", was changed ${changed ? `on ${changed}` : 'and not committed yet'}; the question was last reviewed on ${reviewed}.`,
      hint: `Read question, answer and explanation against ${source}; if all is right, set reviewed: to the day of your reading.`,
    }),
  }),
  'quiz/unknown-commit': wording<{ reviewed: string }>({
    'zh-CN': ({ reviewed }) => ({
      message: `git 里没有提交“${reviewed}”。`,
      hint: '写日期（2026-11-30），或者从 git log 里抄提交号。',
    }),
    en: ({ reviewed }) => ({
      message: `There is no commit "${reviewed}" in git.`,
      hint: 'Write a day (2026-11-30), or copy the id of a commit from git log.',
    }),
  }),
  'chapter/review-overdue': wording<{ reviewBy: string; today: string; owner: string | undefined }>({
    'zh-CN': ({ reviewBy, today, owner }) => ({
      message: `这一章应当在 ${reviewBy} 之前复查，今天是 ${today}。`,
      hint: `请${owner ?? '负责人'}通读一遍，改掉过时的内容，再把 review_by 推到下一次复查的日期。`,
    }),
    en: ({ reviewBy, today, owner }) => ({
      message: `This chapter was to be read again by ${reviewBy}, and today is ${today}.`,
      hint: `Have ${owner ?? 'its owner'} read it, mend what is out of date, and set review_by to the next such day.`,
    }),
  }),
} as const;
