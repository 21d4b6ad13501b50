import type { Language } from './language.ts';

/** What the engine itself says about training plans and schedules. Dates come as `2026-11-30`, minutes as whole numbers. */
export interface TrainingWords {
  readonly kinds: Readonly<
    Record<'read' | 'watch' | 'practise' | 'quiz' | 'exam' | 'on-the-job' | 'assessment', string>
  >;
  /** Monday first. */
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  /** `11月30日`, from numbers. */
  monthDay(month: number, day: number): string;
  fullDate(year: number, month: number, day: number): string;
  /** A length of time, `1 小时 30 分`. */
  minutes(minutes: number): string;
  /** The n-th working day of the plan. */
  dayNumber(day: number): string;
  part(part: number, parts: number): string;
  readonly total: string;

  readonly choosePlan: string;
  readonly startDate: string;
  readonly startHint: string;
  /** How working days are counted here. */
  readonly calendarNote: string;
  readonly clearDate: string;
  readonly noSuchDate: string;
  readonly print: string;
  readonly stages: string;
  readonly planNote: string;
  readonly days: string;
  readonly undated: string;
  /** Says what a chosen date led to. Days are those on which something is planned. */
  dated(from: string, to: string, days: number): string;

  readonly today: string;
  readonly nothingToday: string;
  readonly next: string;
  readonly earlier: string;
  progress(done: number, total: number): string;
  readonly notSaved: string;
  /** Label of an item's tick. */
  tick(title: string): string;

  readonly mentor: string;
  readonly evidence: string;
  readonly forRoles: string;
  readonly listSeparator: string;
  readonly linkKinds: Readonly<Record<'chapters' | 'flows' | 'quizzes', string>>;

  readonly notes: {
    startMoved(from: string, to: string, name: string | undefined): string;
    anchorMissed(title: string, wanted: number, day: number, date: string): string;
    wholeSplit(title: string, minutesPerDay: number): string;
    waitsForever(titles: readonly string[]): string;
    noWorkingDays(after: string, titles: readonly string[]): string;
  };
  readonly columns: { readonly date: string; readonly minutes: string; readonly kind: string; readonly item: string };
}

const english = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const trainingWords: Readonly<Record<Language, TrainingWords>> = {
  'zh-CN': {
    kinds: {
      read: '阅读',
      watch: '观摩',
      practise: '练习',
      quiz: '测验',
      exam: '考试',
      'on-the-job': '跟岗',
      assessment: '考核',
    },
    weekdays: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
    monthDay: (month, day) => `${month}月${day}日`,
    fullDate: (year, month, day) => `${year}年${month}月${day}日`,
    minutes: (minutes) => {
      const hours = Math.floor(minutes / 60);
      const rest = minutes % 60;
      if (hours === 0) return `${rest} 分钟`;
      return rest === 0 ? `${hours} 小时` : `${hours} 小时 ${rest} 分`;
    },
    dayNumber: (day) => `第 ${day} 天`,
    part: (part, parts) => `第 ${part} 段，共 ${parts} 段`,
    total: '合计',

    choosePlan: '培训计划',
    startDate: '上班第一天',
    startHint: '选好日期，每一项就排到具体哪一天。网址会带上日期，可以直接发给别人。',
    calendarNote: '按周一至周五排，周六、周日休息。法定节假日和调休没有算进去，遇到时请顺延。',
    clearDate: '清除日期',
    noSuchDate: '没有这一天，请重新选一个日期。',
    print: '打印',
    stages: '几个阶段',
    planNote: '天数怎么算',
    days: '每天做什么',
    undated: '还没有选日期，先按第几个工作日列出。',
    dated: (from, to, days) => `从${from}到${to}，共 ${days} 天有安排。`,

    today: '今天',
    nothingToday: '今天没有安排。',
    next: '接下来',
    earlier: '前几天',
    progress: (done, total) => `已完成 ${done} 项，共 ${total} 项`,
    notSaved: '这台设备存不了进度，关掉页面后勾选会消失。',
    tick: (title) => `完成：${title}`,

    mentor: '带教',
    evidence: '怎样算完成',
    forRoles: '适用',
    listSeparator: '、',
    linkKinds: { chapters: '章节', flows: '流程', quizzes: '测验' },

    notes: {
      startMoved: (from, to, name) => `${from} ${name ? `是${name}，` : ''}不上班，改从下一个工作日 ${to} 开始。`,
      anchorMissed: (title, wanted, day, date) => `“${title}”原定第 ${wanted} 天，排到了第 ${day} 天（${date}）。`,
      wholeSplit: (title, minutesPerDay) => `“${title}”应一次做完，但超过一天的 ${minutesPerDay} 分钟，只好分开。`,
      waitsForever: (titles) => `这些项目互相等待，没有排进来：${titles.join('、')}。`,
      noWorkingDays: (after, titles) => `${after} 之后一年多都没有工作日，这些项目没有排上日期：${titles.join('、')}。`,
    },
    columns: { date: '日期', minutes: '分钟', kind: '方式', item: '内容' },
  },
  en: {
    kinds: {
      read: 'Read',
      watch: 'Watch',
      practise: 'Practise',
      quiz: 'Quiz',
      exam: 'Exam',
      'on-the-job': 'On the job',
      assessment: 'Assessment',
    },
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    monthDay: (month, day) => `${day} ${months[month - 1] ?? month}`,
    fullDate: (year, month, day) => `${day} ${months[month - 1] ?? month} ${year}`,
    minutes: (minutes) => {
      const hours = Math.floor(minutes / 60);
      const rest = minutes % 60;
      if (hours === 0) return `${rest} min`;
      return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
    },
    dayNumber: (day) => `Day ${day}`,
    part: (part, parts) => `part ${part} of ${parts}`,
    total: 'Total',

    choosePlan: 'Training plan',
    startDate: 'First day at work',
    startHint: 'Choose the date and every item gets its own. The address keeps the date, so you can share it.',
    calendarNote: 'Monday to Friday are worked, Saturday and Sunday are not. Public holidays are not counted.',
    clearDate: 'Clear the date',
    noSuchDate: 'There is no such day; please choose another date.',
    print: 'Print',
    stages: 'Stages',
    planNote: 'How the days are counted',
    days: 'Day by day',
    undated: 'No date chosen yet: listed by working day.',
    dated: (from, to, days) => `From ${from} to ${to}, ${english(days, 'day')} with something to do.`,

    today: 'Today',
    nothingToday: 'Nothing is planned for today.',
    next: 'Next',
    earlier: 'Earlier days',
    progress: (done, total) => `${done} of ${english(total, 'item')} done`,
    notSaved: 'This device cannot keep your progress: ticks are lost when the page is closed.',
    tick: (title) => `Done: ${title}`,

    mentor: 'Mentor',
    evidence: 'Done when',
    forRoles: 'For',
    listSeparator: ', ',
    linkKinds: { chapters: 'Chapter', flows: 'Flow', quizzes: 'Quiz' },

    notes: {
      startMoved: (from, to, name) =>
        `${from} is ${name ?? 'a rest day'}: the plan begins on the next working day, ${to}.`,
      anchorMissed: (title, wanted, day, date) =>
        `"${title}" was set for day ${wanted} and comes on day ${day} (${date}).`,
      wholeSplit: (title, minutesPerDay) =>
        `"${title}" should be done in one go but is longer than the ${minutesPerDay} minutes of a day, so it is spread.`,
      waitsForever: (titles) => `These items wait for each other and were left out: ${titles.join(', ')}.`,
      noWorkingDays: (after, titles) =>
        `No working day for more than a year after ${after}; these items have no date: ${titles.join(', ')}.`,
    },
    columns: { date: 'Date', minutes: 'Minutes', kind: 'Kind', item: 'Item' },
  },
};
