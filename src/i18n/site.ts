import type { Language, Words } from './language.ts';

/** Pages that one works with, as the navigation names them. */
type ToolWords = Readonly<Record<'phrases' | 'couriers' | 'forms' | 'glossary' | 'roles', string>>;

/** What the frame of the site says: header, navigation, chapter furniture, home, lists, and the page for wrong addresses. */
export interface SiteWords {
  readonly skipToContent: string;
  readonly home: string;
  readonly handbook: string;
  readonly flows: string;
  readonly quizzes: string;
  readonly training: string;
  readonly search: string;
  readonly menu: string;
  readonly mainNavigation: string;
  readonly breadcrumb: string;
  readonly partNavigation: string;
  readonly otherParts: string;
  readonly contents: string;
  readonly theme: string;
  readonly themeNames: { readonly system: string; readonly light: string; readonly dark: string };
  readonly forWhom: string;
  readonly everybody: string;
  readonly minutes: (count: number) => string;
  readonly updated: string;
  readonly owner: string;
  readonly edit: string;
  readonly print: string;
  readonly objectives: string;
  readonly previous: string;
  readonly next: string;
  readonly chapterNeighbours: string;
  readonly separator: string;
  readonly listSeparator: string;
  readonly parts: string;
  readonly chapterCount: (count: number) => string;
  readonly searchPrompt: string;
  readonly inProgress: string;
  readonly inProgressHint: string;
  readonly allFlows: string;
  readonly practise: string;
  readonly practiseHint: string;
  readonly questionCount: (count: number) => string;
  readonly myTraining: string;
  readonly myTrainingHint: string;
  readonly openTraining: string;
  readonly flowUsedIn: string;
  readonly flowRoles: string;
  readonly flowsLead: string;
  readonly quizzesLead: string;
  readonly trainingLead: string;
  readonly aboutChapter: string;
  readonly notFound: string;
  readonly notFoundHint: string;
  readonly printedFrom: string;
  readonly noScriptSearch: string;
  readonly progressProblem: string;
  readonly saveRecord: string;
  readonly outline: string;
  readonly flowScroll: (title: string) => string;
  readonly searchTitle: string;
  readonly tools: string;
  readonly toolsHint: string;
  readonly toolNames: ToolWords;
  readonly toolHints: ToolWords;
}

export const siteWords = {
  'zh-CN': {
    skipToContent: '跳到正文',
    home: '首页',
    handbook: '手册',
    flows: '流程',
    quizzes: '测验',
    training: '培训',
    search: '搜索',
    menu: '目录',
    mainNavigation: '主导航',
    breadcrumb: '所在位置',
    partNavigation: '本部分',
    otherParts: '全部部分',
    contents: '本页内容',
    theme: '明暗',
    themeNames: { system: '跟随系统', light: '浅色', dark: '深色' },
    forWhom: '适用',
    everybody: '全体',
    minutes: (count) => `约 ${count} 分钟`,
    updated: '更新',
    owner: '负责',
    edit: '修改本页',
    print: '打印',
    objectives: '读完你能',
    previous: '上一章',
    next: '下一章',
    chapterNeighbours: '前后章节',
    separator: '：',
    listSeparator: '、',
    parts: '手册各部分',
    chapterCount: (count) => `${count} 章`,
    searchPrompt: '想查什么？搜一搜',
    inProgress: '正在处理',
    inProgressHint: '照着流程一步一步走',
    allFlows: '全部流程',
    practise: '练一练',
    practiseHint: '做完马上知道对错和出处',
    questionCount: (count) => `${count} 题`,
    myTraining: '我的培训',
    myTrainingHint: '选好入职日期，看今天该学什么',
    openTraining: '打开培训日程',
    flowUsedIn: '相关章节',
    flowRoles: '谁来做',
    flowsLead: '遇到的情况对上哪一张，就照哪一张走。',
    quizzesLead: '练习题做完就批改，每题都说明依据在手册哪一节。',
    trainingLead: '选一个开始日期，每一天读什么、练什么都排好。',
    aboutChapter: '关于本章',
    notFound: '没有这一页',
    notFoundHint: '地址可能写错了，或者这一页搬走了。搜一下，或回到首页。',
    printedFrom: '打印自',
    noScriptSearch: '搜索需要打开 JavaScript；也可以从手册目录里找。',
    progressProblem: '这台设备上有一份学习记录读不出来，已原样另存，没有删除。',
    saveRecord: '把它存成文件',
    outline: '文字步骤',
    flowScroll: (title) => `流程图 ${title}，可以滚动`,
    searchTitle: '搜索手册',
    tools: '工具',
    toolsHint: '边聊边用，填的东西只存在这台设备上',
    toolNames: { phrases: '话术', couriers: '快递', forms: '表单', glossary: '名词', roles: '岗位' },
    toolHints: {
      phrases: '挑一条，复制就能发',
      couriers: '选哪家，运费多少',
      forms: '登记、交接、日报',
      glossary: '一个词指哪件事',
      roles: '每个岗位做什么',
    },
  },
  en: {
    skipToContent: 'Skip to content',
    home: 'Home',
    handbook: 'Handbook',
    flows: 'Flows',
    quizzes: 'Quizzes',
    training: 'Training',
    search: 'Search',
    menu: 'Menu',
    mainNavigation: 'Main',
    breadcrumb: 'You are here',
    partNavigation: 'In this part',
    otherParts: 'All parts',
    contents: 'On this page',
    theme: 'Theme',
    themeNames: { system: 'System', light: 'Light', dark: 'Dark' },
    forWhom: 'For',
    everybody: 'everybody',
    minutes: (count) => `about ${count} min`,
    updated: 'Updated',
    owner: 'Owner',
    edit: 'Edit this page',
    print: 'Print',
    objectives: 'After this chapter you can',
    previous: 'Previous',
    next: 'Next',
    chapterNeighbours: 'Previous and next chapter',
    separator: ': ',
    listSeparator: ', ',
    parts: 'Parts of the handbook',
    chapterCount: (count) => `${count} ${count === 1 ? 'chapter' : 'chapters'}`,
    searchPrompt: 'What do you need to know?',
    inProgress: 'At work',
    inProgressHint: 'Follow the flow step by step',
    allFlows: 'All flows',
    practise: 'Practise',
    practiseHint: 'Marked at once, with the rule behind each answer',
    questionCount: (count) => `${count} ${count === 1 ? 'question' : 'questions'}`,
    myTraining: 'My training',
    myTrainingHint: 'Choose your first day and see what to learn today',
    openTraining: 'Open the schedule',
    flowUsedIn: 'Chapters',
    flowRoles: 'Who',
    flowsLead: 'Find the one that fits, then follow it.',
    quizzesLead: 'Marked as you go; every answer names the section that proves it.',
    trainingLead: 'Choose a start date: what to read and practise is laid out day by day.',
    aboutChapter: 'About this chapter',
    notFound: 'No such page',
    notFoundHint: 'The address may be mistyped, or the page has moved. Search, or go back to the start.',
    printedFrom: 'Printed from',
    noScriptSearch: 'Search needs JavaScript; the table of contents leads everywhere, too.',
    progressProblem: 'A learning record on this device could not be read. It was set aside unchanged, not deleted.',
    saveRecord: 'Save it as a file',
    outline: 'The same in words',
    flowScroll: (title) => `Flowchart ${title}, scrolls`,
    searchTitle: 'Search the handbook',
    tools: 'Tools',
    toolsHint: 'At hand while you work; what you fill in stays on this device',
    toolNames: { phrases: 'Replies', couriers: 'Carriers', forms: 'Forms', glossary: 'Glossary', roles: 'Roles' },
    toolHints: {
      phrases: 'Words to copy and send',
      couriers: 'Which one, and what it costs',
      forms: 'Registers and reports',
      glossary: 'What a word stands for',
      roles: 'Who does what, and when',
    },
  },
} as const satisfies Words<SiteWords>;

export const siteWordsFor = (language: Language): SiteWords => siteWords[language];
