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
  readonly chooseRole: string;
  readonly startDate: string;
  readonly startHint: string;
  /** How working days are counted here: by the country's public holidays, or by the week and the handbook's own list. */
  readonly calendarNotes: {
    /** `official`: the years whose notice is known, first and last; `own`: years that the handbook lists itself. */
    china(first: number, last: number): string;
    readonly plain: string;
    readonly own: string;
  };
  readonly team: string;
  noTeam(id: string, known: readonly string[]): string;
  /** A role that no plan, or not the plan asked for, is for. */
  noPlanForRole(id: string, known: readonly string[]): string;
  wrongHours(text: string): string;
  readonly everybody: string;
  /** Leads to the date, printing and the calendar file, where they stand below. */
  readonly setup: string;
  readonly cohortSetup: string;
  readonly clearDate: string;
  readonly noSuchDate: string;
  readonly print: string;
  readonly calendarFile: string;
  readonly calendarFileHint: string;
  /** What a plan is looked for by besides its title. */
  readonly searchNames: readonly string[];
  readonly exportProgress: string;
  readonly importProgress: string;
  imported(kinds: number): string;
  readonly importWrong: Readonly<Record<'not-progress' | 'other-handbook', string>>;
  readonly timeline: string;
  readonly restDay: string;
  /** Beside a date of a year whose public holidays are not announced. */
  readonly awaited: string;
  readonly awaitedMark: string;
  readonly autoTicked: string;
  readonly cohorts: string;
  readonly cohortStart: string;
  readonly room: string;
  readonly members: string;
  readonly roleGuides: string;
  readonly assessmentForms: string;
  readonly signOff: string;
  readonly signOffLead: string;
  readonly signOffColumns: {
    readonly date: string;
    readonly item: string;
    readonly evidence: string;
    readonly result: string;
    readonly mentor: string;
  };
  readonly trainee: string;
  readonly traineeHint: string;
  readonly signature: string;
  readonly date: string;
  readonly printSignOff: string;
  readonly certificate: string;
  readonly printCertificate: string;
  certificateText(plan: string, from: string, to: string, hours: string): string;
  readonly certificateSigners: readonly [string, string];
  readonly colon: string;
  bracket(text: string): string;
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
  readonly linkKinds: Readonly<Record<'chapters' | 'flows' | 'drills' | 'quizzes' | 'exams' | 'assessments', string>>;

  readonly notes: {
    startMoved(from: string, to: string, name: string | undefined): string;
    anchorMissed(title: string, wanted: number, day: number, date: string): string;
    wholeSplit(title: string, minutesPerDay: number): string;
    waitsForever(titles: readonly string[]): string;
    noWorkingDays(after: string, titles: readonly string[]): string;
    holidaysAwaited(years: readonly number[]): string;
    holidaysUnforeseen(years: readonly number[]): string;
    holidaysUnrecorded(years: readonly number[]): string;
  };
  readonly columns: {
    readonly day: string;
    readonly part: string;
    readonly stage: string;
    readonly weekday: string;
    readonly date: string;
    readonly minutes: string;
    readonly kind: string;
    readonly item: string;
  };
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
    chooseRole: '岗位',
    startDate: '上班第一天',
    startHint: '选好日期，每一项就排到具体哪一天。网址会带上日期，可以直接发给别人。',
    calendarNotes: {
      china: (first, last) =>
        `法定节假日和调休按国务院办公厅的通知排（${first === last ? `${first} 年` : `${first} 至 ${last} 年`}）。之后的年份通知未公布，只避开法定节日当天。`,
      plain: '按周一至周五排，周六、周日休息。没有列出的节假日没有算进去，遇到时请顺延。',
      own: '周末和本手册列出的休息日不排。',
    },
    team: '班组',
    noTeam: (id, known) =>
      `没有编号为“${id}”的班组${known.length > 0 ? `，现有：${known.join('、')}` : '；班组写在 content/training/calendars/<年份>.yaml 里'}。`,
    noPlanForRole: (id, known) =>
      `没有给岗位“${id}”的培训计划${known.length > 0 ? `，现有：${known.join('、')}` : '；岗位写在计划的 roles 里'}。`,
    wrongHours: (text) => `每天的小时数不能是“${text}”，写 0.5 到 24 之间的数，如 6.5。`,
    everybody: '通用日历',
    setup: '改日期、打印、加到日历',
    cohortSetup: '打印、加到日历',
    clearDate: '清除日期',
    noSuchDate: '没有这一天，请重新选一个日期。',
    print: '打印',
    calendarFile: '加到日历（.ics）',
    calendarFileHint: '日期变了再导入一次，原来的会跟着改，不会重复。',
    searchNames: ['培训计划表', '日历文件（ICS）', '日程安排'],
    exportProgress: '导出进度',
    importProgress: '导入进度',
    imported: () => '进度已导入。',
    importWrong: {
      'not-progress': '这不是进度文件，请选本站导出的文件。',
      'other-handbook': '这是另一本手册的进度，没有导入。',
    },
    timeline: '时间线',
    restDay: '休息',
    awaited: '放假未公布',
    awaitedMark: '这一年的放假安排未公布，日期可能会变',
    autoTicked: '已做完，自动勾选',
    cohorts: '培训班',
    cohortStart: '开班',
    room: '地点',
    members: '学员',
    roleGuides: '按岗位看',
    assessmentForms: '观察考核表',
    signOff: '签核表',
    signOffLead: '每人一份。做完一项，带教在后面签名。',
    signOffColumns: { date: '日期', item: '内容', evidence: '怎样算完成', result: '结果', mentor: '带教签名' },
    trainee: '学员',
    traineeHint: '写上名字再打印；不写就留空，手填。',
    signature: '签名',
    date: '日期',
    printSignOff: '打印签核表',
    certificate: '结业证书',
    printCertificate: '打印证书',
    certificateText: (plan, from, to, hours) => `于${from}至${to}完成“${plan}”的全部内容，共 ${hours}，特发此证。`,
    certificateSigners: ['培训组长', '主管'],
    colon: '：',
    bracket: (text) => `（${text}）`,
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
    linkKinds: {
      chapters: '章节',
      flows: '流程',
      drills: '流程练习',
      quizzes: '测验',
      exams: '考试',
      assessments: '考核表',
    },

    notes: {
      startMoved: (from, to, name) => `${from} ${name ? `是${name}，` : ''}不上班，改从下一个工作日 ${to} 开始。`,
      anchorMissed: (title, wanted, day, date) => `“${title}”原定第 ${wanted} 天，排到了第 ${day} 天（${date}）。`,
      wholeSplit: (title, minutesPerDay) => `“${title}”应一次做完，但超过一天的 ${minutesPerDay} 分钟，只好分开。`,
      waitsForever: (titles) => `这些项目互相等待，没有排进来：${titles.join('、')}。`,
      holidaysAwaited: (years) =>
        `${years.join('、')} 年的放假安排未公布：法定节日当天按放假排，调休还不知道。通知出来后请再看一次日期。`,
      holidaysUnforeseen: (years) =>
        `${years.join('、')} 年的放假安排未公布，法定节日也还没有推算，只按每周休息日排。临近时请再看一次日期。`,
      holidaysUnrecorded: (years) => `没有收录 ${years.join('、')} 年的放假安排，只按每周休息日排。`,
      noWorkingDays: (after, titles) => `${after} 之后一年多都没有工作日，这些项目没有排上日期：${titles.join('、')}。`,
    },
    columns: {
      day: '第几天',
      part: '段',
      stage: '阶段',
      weekday: '星期',
      date: '日期',
      minutes: '分钟',
      kind: '方式',
      item: '内容',
    },
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
    chooseRole: 'Role',
    startDate: 'First day at work',
    startHint: 'Choose the date and every item gets its own. The address keeps the date, so you can share it.',
    calendarNotes: {
      china: (first, last) =>
        `Public holidays and make-up workdays follow the State Council's notices (${first === last ? first : `${first} to ${last}`}). Later years are not announced yet: only the days the law names are kept free.`,
      plain: 'Monday to Friday are worked, Saturday and Sunday are not. Public holidays are not counted.',
      own: 'Weekends and the days off that this handbook lists are kept free.',
    },
    team: 'Team',
    noTeam: (id, known) =>
      `Unknown team "${id}"${known.length > 0 ? `, expected one of ${known.join(', ')}` : '; teams are defined in content/training/calendars/<year>.yaml'}.`,
    noPlanForRole: (id, known) =>
      `No plan for the role "${id}"${known.length > 0 ? `, expected one of ${known.join(', ')}` : '; the roles of a plan stand under roles'}.`,
    wrongHours: (text) => `Hours cannot be "${text}", expected a number up to 24 such as 6.5.`,
    everybody: 'Everybody',
    setup: 'Date, printing, calendar file',
    cohortSetup: 'Printing, calendar file',
    clearDate: 'Clear the date',
    noSuchDate: 'There is no such day; please choose another date.',
    print: 'Print',
    calendarFile: 'Add to calendar (.ics)',
    calendarFileHint: 'When dates change, import it again: the events move, none is doubled.',
    searchNames: ['Training schedule', 'Calendar file (ICS)', 'Timetable'],
    exportProgress: 'Export progress',
    importProgress: 'Import progress',
    imported: () => 'Your progress is imported.',
    importWrong: {
      'not-progress': 'This is no progress file; choose one that this site exported.',
      'other-handbook': 'This is the progress of another handbook; nothing was imported.',
    },
    timeline: 'Timeline',
    restDay: 'Rest day',
    awaited: 'holidays not announced',
    awaitedMark: 'Public holidays of this year are not announced; the date may change',
    autoTicked: 'Finished, ticked by itself',
    cohorts: 'Cohorts',
    cohortStart: 'Begins',
    room: 'Room',
    members: 'Members',
    roleGuides: 'By role',
    assessmentForms: 'Observation forms',
    signOff: 'Sign-off sheet',
    signOffLead: 'One for each person. The mentor signs when an item is done.',
    signOffColumns: {
      date: 'Date',
      item: 'Item',
      evidence: 'Done when',
      result: 'Result',
      mentor: "Mentor's signature",
    },
    trainee: 'Trainee',
    traineeHint: 'Write the name before you print, or leave it to be filled in by hand.',
    signature: 'Signature',
    date: 'Date',
    printSignOff: 'Print the sign-off sheet',
    certificate: 'Certificate',
    printCertificate: 'Print the certificate',
    certificateText: (plan, from, to, hours) =>
      `has completed everything of "${plan}" from ${from} to ${to}, ${hours} in all.`,
    certificateSigners: ['Trainer', 'Lead'],
    colon: ': ',
    bracket: (text) => ` (${text})`,
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
    linkKinds: {
      chapters: 'Chapter',
      flows: 'Flow',
      drills: 'Drill',
      quizzes: 'Quiz',
      exams: 'Exam',
      assessments: 'Form',
    },

    notes: {
      startMoved: (from, to, name) =>
        `${from} is ${name ?? 'a rest day'}: the plan begins on the next working day, ${to}.`,
      anchorMissed: (title, wanted, day, date) =>
        `"${title}" was set for day ${wanted} and comes on day ${day} (${date}).`,
      wholeSplit: (title, minutesPerDay) =>
        `"${title}" should be done in one go but is longer than the ${minutesPerDay} minutes of a day, so it is spread.`,
      waitsForever: (titles) => `These items wait for each other and were left out: ${titles.join(', ')}.`,
      holidaysAwaited: (years) =>
        `The public holidays of ${years.join(', ')} are not announced: the days the law names are kept free, make-up workdays are not known yet. Look at the dates again once the notice is out.`,
      holidaysUnforeseen: (years) =>
        `The public holidays of ${years.join(', ')} are not announced and too far ahead to work out: only weekly rest days are kept free. Look at the dates again when the time comes.`,
      holidaysUnrecorded: (years) =>
        `The public holidays of ${years.join(', ')} are not recorded: only weekly rest days are kept free.`,
      noWorkingDays: (after, titles) =>
        `No working day for more than a year after ${after}; these items have no date: ${titles.join(', ')}.`,
    },
    columns: {
      day: 'Day',
      part: 'Part',
      stage: 'Stage',
      weekday: 'Weekday',
      date: 'Date',
      minutes: 'Minutes',
      kind: 'Kind',
      item: 'Item',
    },
  },
};
