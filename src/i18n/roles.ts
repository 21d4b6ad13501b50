import type { Language } from './language.ts';

/** What the engine itself says on the pages of roles. */
export interface RoleWords {
  readonly roles: string;
  readonly reportsTo: string;
  readonly team: string;
  readonly duties: string;
  readonly rhythm: string;
  readonly rhythms: Readonly<Record<'day' | 'week' | 'two-weeks' | 'ten-days' | 'month', string>>;
  readonly reading: string;
  readonly readingLead: string;
  readonly kinds: Readonly<Record<'chapter' | 'flow' | 'quiz', string>>;
  readonly minutes: (minutes: number) => string;
  readonly progress: (done: number, total: number) => string;
  readonly tick: (title: string) => string;
  readonly autoTicked: string;
  readonly notSaved: string;
  readonly training: string;
  /** Leads to the plan of the role. */
  readonly plan: (title: string) => string;
  readonly otherRoles: string;
  readonly listSeparator: string;
  readonly colon: string;
  readonly print: string;
}

export const roleWords: Readonly<Record<Language, RoleWords>> = {
  'zh-CN': {
    roles: '岗位',
    reportsTo: '向谁汇报',
    team: '向本岗汇报',
    duties: '做什么',
    rhythm: '什么时候做',
    rhythms: { day: '每天', week: '每周', 'two-weeks': '每两周', 'ten-days': '每十天', month: '每月' },
    reading: '先读什么',
    readingLead: '按先后读。读完一页勾一页，测验做完自动勾上，进度存在这台设备上。',
    kinds: { chapter: '章节', flow: '流程', quiz: '测验' },
    minutes: (minutes) => `约 ${minutes} 分钟`,
    progress: (done, total) => `已读 ${done} 页，共 ${total} 页`,
    tick: (title) => `读完：${title}`,
    autoTicked: '测验已做完，自动勾选',
    notSaved: '这台设备存不了进度，关掉页面后勾选会消失。',
    training: '新人先看培训日程',
    plan: (title) => `排一份${title}`,
    otherRoles: '其他岗位',
    listSeparator: '、',
    colon: '：',
    print: '打印',
  },
  en: {
    roles: 'Roles',
    reportsTo: 'Reports to',
    team: 'Report to this role',
    duties: 'What this role does',
    rhythm: 'When',
    rhythms: {
      day: 'Every day',
      week: 'Every week',
      'two-weeks': 'Every two weeks',
      'ten-days': 'Every ten days',
      month: 'Every month',
    },
    reading: 'What to read first',
    readingLead:
      'In this order. Tick a page when you have read it; finished quizzes tick themselves. Kept on this device.',
    kinds: { chapter: 'Chapter', flow: 'Flow', quiz: 'Quiz' },
    minutes: (minutes) => `about ${minutes} min`,
    progress: (done, total) => `${done} of ${total} read`,
    tick: (title) => `Read: ${title}`,
    autoTicked: 'Quiz finished, ticked by itself',
    notSaved: 'This device cannot keep your progress: ticks are lost when the page is closed.',
    training: 'New here? Begin with the training schedule',
    plan: (title) => `Lay out the plan: ${title}`,
    otherRoles: 'Other roles',
    listSeparator: ', ',
    colon: ': ',
    print: 'Print',
  },
};
