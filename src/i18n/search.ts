import type { Language, Words } from './language.ts';

/** What a result can be. A page that is none of these is shown without a label. */
export const searchKinds = [
  'chapter',
  'flow',
  'quiz',
  'exam',
  'training',
  'phrases',
  'courier',
  'form',
  'glossary',
  'role',
] as const;

export type SearchKind = (typeof searchKinds)[number];

/** What search says. */
export interface SearchWords {
  readonly title: string;
  readonly label: string;
  readonly placeholder: string;
  readonly close: string;
  /** How to use the keyboard; not shown where there is none. */
  readonly keys: string;
  readonly pageKeys: string;
  readonly kinds: Readonly<Record<SearchKind, string>>;
  /** Stands between a part and a section in a result's path. */
  readonly pathSeparator: string;
  readonly moreSections: string;
  readonly searching: string;
  readonly found: (count: number) => string;
  /** In its place where only the best are shown. */
  readonly best: (count: number) => string;
  readonly nothing: (query: string) => string;
  readonly advice: readonly string[];
  readonly browse: string;
  readonly recent: string;
  readonly clearRecent: string;
  readonly near: string;
  readonly tellTrainer: string;
  readonly notUseful: string;
  readonly noted: string;
  readonly filter: string;
  readonly filterNames: Readonly<Record<'kind' | 'part' | 'role', string>>;
  readonly anyValue: string;
  readonly missedTitle: string;
  readonly missedLead: string;
  readonly missedNone: string;
  readonly missedOn: string;
  readonly missedExport: string;
  readonly missedClear: string;
  readonly missedTimes: (times: number) => string;
  readonly missing: string;
  readonly missingHint: string;
  readonly failed: string;
  readonly failedHint: string;
  readonly noScript: string;
  readonly noScriptHint: string;
}

export const searchWords = {
  'zh-CN': {
    title: '搜索',
    label: '搜索手册',
    placeholder: '输入原话、关键词或拼音',
    close: '关闭',
    keys: '↑ ↓ 选择，回车打开，Esc 关闭',
    pageKeys: '↑ ↓ 选择，回车打开',
    kinds: {
      chapter: '手册',
      flow: '流程',
      quiz: '测验',
      exam: '考试',
      training: '培训',
      phrases: '话术',
      courier: '资费',
      form: '表单',
      glossary: '术语',
      role: '岗位',
    },
    pathSeparator: ' › ',
    moreSections: '本页还有',
    searching: '正在搜索…',
    found: (count) => `找到 ${count} 条`,
    best: (count) => `最相关的 ${count} 条`,
    nothing: (query) => `没有找到“${query}”`,
    advice: ['换一个说法，比如手册里用的词', '只留两三个关键词', '拼音和首字母也能搜'],
    browse: '从手册目录里找',
    recent: '最近搜过',
    clearRecent: '清除',
    near: '是不是想找',
    tellTrainer: '没找到的说法会记在这台设备上，可以导出来交给培训，补进搜索词。',
    notUseful: '没有我要的',
    noted: '记下了，谢谢。可以在搜索页下方导出给培训。',
    filter: '筛选',
    filterNames: { kind: '种类', part: '部分', role: '岗位' },
    anyValue: '全部',
    missedTitle: '没找到的搜索',
    missedLead: '只记在这台设备上，不会发到别处。导出交给培训，下次就能搜到。',
    missedNone: '还没有。',
    missedOn: '记录没找到的搜索',
    missedExport: '导出给培训',
    missedClear: '清空',
    missedTimes: (times) => `${times} 次`,
    missing: '搜索在 npm start 之后可用',
    missingHint: '现在是写作预览，还没有做搜索索引。',
    failed: '搜索暂时打不开',
    failedHint: '可能是网络断了。刷新页面再试，或者从手册目录里找。',
    noScript: '搜索需要打开 JavaScript',
    noScriptHint: '在浏览器设置里打开后刷新本页；也可以从手册目录里找，或者用浏览器的“在页面上查找”。',
  },
  en: {
    title: 'Search',
    label: 'Search the handbook',
    placeholder: 'A question or a few words',
    close: 'Close',
    keys: '↑ ↓ to choose, Enter to open, Esc to close',
    pageKeys: '↑ ↓ to choose, Enter to open',
    kinds: {
      chapter: 'Chapter',
      flow: 'Flow',
      quiz: 'Quiz',
      exam: 'Exam',
      training: 'Training',
      phrases: 'Phrases',
      courier: 'Tariff',
      form: 'Form',
      glossary: 'Glossary',
      role: 'Role',
    },
    pathSeparator: ' › ',
    moreSections: 'Also on this page',
    searching: 'Searching…',
    found: (count) => `${count} ${count === 1 ? 'result' : 'results'}`,
    best: (count) => `The best ${count} results`,
    nothing: (query) => `Nothing found for “${query}”`,
    advice: ['Say it in other words, such as those the handbook uses', 'Keep two or three words only'],
    browse: 'Look through the contents',
    recent: 'Recent searches',
    clearRecent: 'Clear',
    near: 'Did you look for',
    tellTrainer: 'What was not found is noted on this device; export it for the trainer, who adds the words.',
    notUseful: 'Not what I was looking for',
    noted: 'Noted, thank you. The search page exports the list for the trainer.',
    filter: 'Narrow',
    filterNames: { kind: 'Kind', part: 'Part', role: 'Role' },
    anyValue: 'All',
    missedTitle: 'Searches that found nothing',
    missedLead:
      'Noted on this device only; nothing is sent anywhere. Export the list for the trainer, and it will be found next time.',
    missedNone: 'None so far.',
    missedOn: 'Note searches that find nothing',
    missedExport: 'Export for the trainer',
    missedClear: 'Clear',
    missedTimes: (times) => `${times}×`,
    missing: 'Search is available after npm start',
    missingHint: 'This is the writing preview, which has no search index yet.',
    failed: 'Search cannot be opened right now',
    failedHint: 'You may be offline. Reload the page, or look through the contents.',
    noScript: 'Search needs JavaScript',
    noScriptHint: 'Switch it on in your browser and reload, look through the contents, or use “find in page”.',
  },
} as const satisfies Words<SearchWords>;

export const searchWordsFor = (language: Language): SearchWords => searchWords[language];

/** How people call each kind of page, in lower case. */
export const kindNames = (language: Language): Readonly<Record<SearchKind, string>> =>
  Object.fromEntries(
    Object.entries(searchWords[language].kinds).map(([kind, name]) => [kind, name.toLowerCase()]),
  ) as Record<SearchKind, string>;
