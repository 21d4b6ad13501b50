import type { Language, Words } from './language.ts';

/** What an exam page says before any script runs. */
export interface ExamWords {
  readonly exam: string;
  readonly exams: string;
  readonly examsLead: string;
  readonly facts: (minutes: number, questions: number, pass: number, attempts: number) => readonly string[];
  readonly forRoles: string;
  readonly rules: readonly string[];
  readonly noScript: string;
  readonly name: string;
  readonly number: string;
  readonly numberHint: string;
  readonly begin: string;
  readonly previous: string;
  readonly next: string;
  readonly flag: string;
  readonly overview: string;
  readonly jump: string;
  readonly thisOrder: string;
  readonly send: string;
  readonly beforeHandIn: string;
  readonly back: string;
  readonly handIn: string;
  readonly handedIn: string;
  readonly whatNext: string;
  /** `host`: where responses are sent. */
  readonly sentTo: (host: string) => string;
  readonly deliver: string;
  readonly download: string;
  readonly print: string;
  readonly receipt: string;
  readonly asText: string;
  readonly copy: string;
  readonly timer: string;
  readonly another: string;
}

/** What it says while one sits the exam. Numbers count from 1. */
export interface ExamScriptWords {
  readonly position: (number: number, total: number) => string;
  readonly sitting: (name: string, id: string) => string;
  readonly minutesLeft: (minutes: number) => string;
  readonly secondsLeft: (minutes: number, seconds: string) => string;
  readonly reminder: (minutes: number) => string;
  readonly timeUp: string;
  readonly answered: string;
  readonly notAnswered: string;
  readonly flagged: string;
  readonly question: (number: number, state: readonly string[]) => string;
  readonly left: (count: number) => string;
  readonly allAnswered: string;
  readonly orderTaken: string;
  readonly talkEnded: string;
  readonly chooseReply: string;
  readonly moved: (step: string, position: number, total: number) => string;
  readonly nameMissing: string;
  readonly numberMissing: string;
  readonly usedUp: (attempts: number) => string;
  readonly notSaved: string;
  readonly gone: string;
  readonly copied: string;
  readonly rows: Readonly<
    Record<'exam' | 'name' | 'number' | 'attempt' | 'started' | 'finished' | 'answered' | 'sent' | 'checksum', string>
  >;
  readonly byClock: string;
  readonly sending: string;
  readonly received: (time: string) => string;
  /** `status`: what the other side answered; undefined where nothing came back. `again`: the time of the next try. */
  readonly notReceived: (status: number | undefined, again: string) => string;
  readonly fileCounts: string;
  readonly fileAsCopy: string;
  readonly sentYes: string;
  readonly sentNo: string;
  readonly ofTotal: (count: number, total: number) => string;
}

export const examWords = {
  'zh-CN': {
    exam: '考试',
    exams: '考试',
    examsLead: '由讲师安排。交卷得到一个文件，交给讲师判卷。',
    facts: (minutes, questions, pass, attempts) => [
      `${questions} 题`,
      `${minutes} 分钟`,
      `${pass}% 及格`,
      attempts > 1 ? `最多考 ${attempts} 次` : '只考 1 次',
    ],
    forRoles: '适用：',
    rules: [
      '点“开始”就计时。刷新、断电不停表，作答随时存在这台设备上，回到本页接着做。',
      '时间到自动交卷，答了多少交多少。交卷前不告诉对错。',
      '每人一张卷，题目和选项的次序各不相同。',
      '交卷以后下载文件，交给讲师；回执留好。',
    ],
    noScript: '考试要用浏览器的脚本。请打开 JavaScript，或换一个浏览器。',
    name: '姓名',
    number: '工号',
    numberHint: '写错就是另一张卷，请核对。',
    begin: '开始考试',
    previous: '上一题',
    next: '下一题',
    flag: '标记',
    overview: '检查和交卷',
    jump: '跳到题目',
    thisOrder: '就按这个次序',
    send: '这样回复',
    beforeHandIn: '交卷前看一眼',
    back: '继续答题',
    handIn: '交卷',
    handedIn: '已交卷',
    whatNext: '下载作答文件，发给讲师；文件丢了，考试就不算数。',
    sentTo: (host) => `交卷时作答还会自动发到 ${host}，连同姓名和工号；收没收到，交卷后会写明。`,
    deliver: '现在再发一次',
    download: '下载作答文件',
    print: '打印回执',
    receipt: '交卷回执',
    asText: '下载不了？复制文件内容发给讲师',
    copy: '复制',
    timer: '剩余时间',
    another: '换人或再考一次',
  },
  en: {
    exam: 'Exam',
    exams: 'Exams',
    examsLead: 'Held by the trainer. Handing in makes a file, which the trainer marks.',
    facts: (minutes, questions, pass, attempts) => [
      `${questions} ${questions === 1 ? 'question' : 'questions'}`,
      `${minutes} minutes`,
      `${pass}% to pass`,
      attempts > 1 ? `${attempts} attempts` : 'one attempt',
    ],
    forRoles: 'For: ',
    rules: [
      'The clock starts with “Begin”. It does not stop when the page is reloaded; answers are kept on this device as you give them.',
      'When the time is up, whatever is answered is handed in. Nothing is marked before that.',
      'Everybody has a paper of their own, with another order of questions and options.',
      'After handing in, download the file and give it to the trainer; keep the receipt.',
    ],
    noScript: 'An exam needs JavaScript. Please turn it on or use another browser.',
    name: 'Name',
    number: 'Staff number',
    numberHint: 'A wrong number is another paper: please check.',
    begin: 'Begin',
    previous: 'Previous',
    next: 'Next',
    flag: 'Flag',
    overview: 'Check and hand in',
    jump: 'Go to question',
    thisOrder: 'This order is right',
    send: 'Reply',
    beforeHandIn: 'Before you hand in',
    back: 'Back to the questions',
    handIn: 'Hand in',
    handedIn: 'Handed in',
    whatNext: 'Download the file and send it to the trainer. Without the file the exam does not count.',
    sentTo: (host) =>
      `When you hand in, your answers, name and number are sent to ${host} as well; the page then says whether they arrived.`,
    deliver: 'Send again now',
    download: 'Download the file',
    print: 'Print the receipt',
    receipt: 'Receipt',
    asText: 'No download? Copy the content of the file for the trainer',
    copy: 'Copy',
    timer: 'Time left',
    another: 'Somebody else, or another attempt',
  },
} satisfies Words<ExamWords>;

export const examScriptWords = {
  'zh-CN': {
    position: (number, total) => `第 ${number} 题，共 ${total} 题`,
    sitting: (name, id) => `${name}（${id}）`,
    minutesLeft: (minutes) => `剩 ${minutes} 分钟`,
    secondsLeft: (minutes, seconds) => `剩 ${minutes}:${seconds}`,
    reminder: (minutes) => `还剩 ${minutes} 分钟。`,
    timeUp: '时间到，已自动交卷。',
    answered: '已答',
    notAnswered: '未答',
    flagged: '已标记',
    question: (number, state) => `第 ${number} 题，${state.join('，')}`,
    left: (count) => `还有 ${count} 题没答。没答的不得分，答错不倒扣。`,
    allAnswered: '每一题都答了。',
    orderTaken: '次序已记下。',
    talkEnded: '对话到这里结束，回复已记下。',
    chooseReply: '先选一句回复。',
    moved: (step, position, total) => `${step}，现在是第 ${position} 步，共 ${total} 步。`,
    nameMissing: '请写姓名。',
    numberMissing: '请写工号。',
    usedUp: (attempts) => `这个工号的 ${attempts} 次考试都交卷了。下面是最后一次的回执。`,
    notSaved: '浏览器不让保存：刷新或关掉这一页，作答就没有了。请换一个浏览器窗口再考。',
    gone: '这道题已经撤下，不用答。',
    copied: '已复制',
    rows: {
      exam: '考试',
      name: '姓名',
      number: '工号',
      attempt: '第几次',
      started: '开始',
      finished: '交卷',
      answered: '作答',
      sent: '自动发送',
      checksum: '校验码',
    },
    byClock: '（时间到自动交卷）',
    sending: '正在发送作答……',
    received: (time) => `已收到：对方 ${time} 确认收到了这份作答。`,
    notReceived: (status, again) =>
      `还没收到：${status === undefined ? '没有等到对方的确认' : `对方回答 ${status}`}。${again} 自动再发，刷新或重开本页也会接着发。请先下载作答文件交给讲师，不要只等它。`,
    fileCounts: '下载作答文件，发给讲师；自动发送没成功时，就以文件为准。',
    fileAsCopy: '文件不用再交了；下载一份留底更稳妥。',
    sentYes: '已收到',
    sentNo: '还没收到，请交文件',
    ofTotal: (count, total) => `${count} / ${total} 题`,
  },
  en: {
    position: (number, total) => `Question ${number} of ${total}`,
    sitting: (name, id) => `${name} (${id})`,
    minutesLeft: (minutes) => `${minutes} min left`,
    secondsLeft: (minutes, seconds) => `${minutes}:${seconds} left`,
    reminder: (minutes) => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} left.`,
    timeUp: 'The time is up: the exam was handed in.',
    answered: 'answered',
    notAnswered: 'not answered',
    flagged: 'flagged',
    question: (number, state) => `Question ${number}, ${state.join(', ')}`,
    left: (count) =>
      `${count} ${count === 1 ? 'question is' : 'questions are'} not answered. An empty answer earns nothing; a wrong one costs nothing.`,
    allAnswered: 'Every question is answered.',
    orderTaken: 'The order is noted.',
    talkEnded: 'The conversation ends here; your replies are noted.',
    chooseReply: 'Choose a reply first.',
    moved: (step, position, total) => `${step} is now step ${position} of ${total}.`,
    nameMissing: 'Please give your name.',
    numberMissing: 'Please give your number.',
    usedUp: (attempts) =>
      `${attempts === 1 ? 'The one attempt' : `All ${attempts} attempts`} of this number ${attempts === 1 ? 'has' : 'have'} been handed in. This is the receipt of the last one.`,
    notSaved:
      'The browser does not allow saving: answers are lost when this page is reloaded. Please use another window.',
    gone: 'This question was withdrawn; nothing to answer.',
    copied: 'Copied',
    rows: {
      exam: 'Exam',
      name: 'Name',
      number: 'Number',
      attempt: 'Attempt',
      started: 'Started',
      finished: 'Handed in',
      answered: 'Answered',
      sent: 'Sent',
      checksum: 'Checksum',
    },
    byClock: ' (time was up)',
    sending: 'Sending your answers …',
    received: (time) => `Received: the other side confirmed at ${time} that it has your answers.`,
    notReceived: (status, again) =>
      `Not received yet: ${status === undefined ? 'no confirmation came back' : `the other side answered ${status}`}. The next try is at ${again}, and again whenever this page is opened. Do not wait for it: download the file and give it to the trainer.`,
    fileCounts: 'Download the file and send it to the trainer: it is what counts if sending does not succeed.',
    fileAsCopy: 'You need not hand in the file any more; download a copy to be on the safe side.',
    sentYes: 'received',
    sentNo: 'not received yet: hand in the file',
    ofTotal: (count, total) => `${count} of ${total}`,
  },
} satisfies Words<ExamScriptWords>;

/** The words of a language; English for any that the engine does not speak. */
export const examScriptWordsFor = (language: string): ExamScriptWords =>
  Object.hasOwn(examScriptWords, language) ? examScriptWords[language as Language] : examScriptWords.en;
