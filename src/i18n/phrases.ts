import type { Language } from './language.ts';

/** What the page of reply templates says. */
export interface PhraseWords {
  readonly title: string;
  readonly lead: string;
  readonly filter: string;
  readonly placeholder: string;
  readonly keys: string;
  readonly stages: string;
  readonly allStages: string;
  readonly language: string;
  readonly allLanguages: string;
  readonly languageNames: Readonly<Record<Language, string>>;
  readonly role: string;
  readonly allRoles: string;
  readonly count: (count: number) => string;
  readonly copy: string;
  /** Follows both the word for copying and the one for having copied; heard, not seen. */
  readonly copyWhat: (situation: string) => string;
  readonly copied: string;
  readonly copiedWhat: (situation: string) => string;
  readonly copiedGaps: (names: readonly string[]) => string;
  readonly copyFailed: string;
  readonly fillIn: string;
  /** What stands for something that is not filled in yet. */
  readonly gap: (name: string) => string;
  readonly variables: string;
  readonly variablesLead: string;
  readonly filled: (filled: number, total: number) => string;
  readonly ownVariables: string;
  readonly changingVariables: string;
  readonly clearChanging: string;
  readonly cleared: string;
  readonly notSaved: string;
  readonly example: (example: string) => string;
  readonly good: string;
  readonly bad: string;
  readonly why: string;
  readonly whyOnly: string;
  readonly practice: string;
  readonly chapter: string;
  readonly flow: string;
  readonly link: (situation: string) => string;
  readonly none: (query: string) => string;
  readonly noneHint: string;
  readonly showAll: string;
  readonly export: string;
  readonly exportFilled: string;
  readonly exportRaw: string;
  readonly exportName: string;
  readonly print: string;
  readonly noScript: string;
  readonly allPhrases: string;
  readonly listSeparator: string;
  readonly colon: string;
  readonly columns: Readonly<
    Record<'id' | 'stage' | 'situation' | 'text' | 'bad' | 'why' | 'language' | 'roles' | 'chapter', string>
  >;
}

export const phraseWords: Readonly<Record<Language, PhraseWords>> = {
  'zh-CN': {
    title: '话术',
    lead: '挑一条，复制，改两个字就能发。',
    filter: '找话术',
    placeholder: '输入情形、关键词或拼音',
    keys: '回车复制第一条；↑ ↓ 选，Esc 回到这里',
    stages: '阶段',
    allStages: '全部',
    language: '语言',
    allLanguages: '所有语言',
    languageNames: { 'zh-CN': '中文', en: 'English' },
    role: '岗位',
    allRoles: '所有岗位',
    count: (count) => `${count} 条`,
    copy: '复制',
    copyWhat: (situation) => `：${situation}`,
    copied: '已复制',
    copiedWhat: (situation) => `已复制：${situation}`,
    copiedGaps: (names) => `已复制，但还空着：${names.join('、')}`,
    copyFailed: '浏览器不让复制，请选中文字自己复制。',
    fillIn: '去填',
    gap: (name) => `【${name}】`,
    variables: '填空',
    variablesLead: '填一次，每条话术都跟着变。只存在这台设备上。',
    filled: (filled, total) => `${filled}/${total}`,
    ownVariables: '我的',
    changingVariables: '这一位',
    clearChanging: '换下一位，清空这一组',
    cleared: '清空了，可以填下一位的。',
    notSaved: '这台设备存不了，关掉页面后要重填。',
    example: (example) => `如 ${example}`,
    good: '这样说',
    bad: '别这样说',
    why: '为什么',
    whyOnly: '为什么这样说',
    practice: '行业惯例',
    chapter: '看章节',
    flow: '走流程',
    link: (situation) => `这一条的链接：${situation}`,
    none: (query) => `没有找到“${query}”`,
    noneHint: '换个说法，或者只留两个字试试。',
    showAll: '看全部话术',
    export: '导出',
    exportFilled: 'CSV，已填好',
    exportRaw: 'CSV，原样',
    exportName: '话术',
    print: '打印',
    noScript: '打开 JavaScript 以后可以筛选、填空和一键复制；现在点一下话术，就能整条选中再复制。',
    allPhrases: '全部话术',
    listSeparator: '、',
    colon: '：',
    columns: {
      id: '编号',
      stage: '阶段',
      situation: '情形',
      text: '话术',
      bad: '别这样说',
      why: '为什么',
      language: '语言',
      roles: '岗位',
      chapter: '章节',
    },
  },
  en: {
    title: 'Replies',
    lead: 'Pick one, copy it, change a word or two, send it.',
    filter: 'Find a reply',
    placeholder: 'A situation or a few words',
    keys: 'Enter copies the first; ↑ ↓ to choose, Esc to come back here',
    stages: 'Stages',
    allStages: 'All',
    language: 'Language',
    allLanguages: 'All languages',
    languageNames: { 'zh-CN': '中文', en: 'English' },
    role: 'Role',
    allRoles: 'All roles',
    count: (count) => `${count} ${count === 1 ? 'reply' : 'replies'}`,
    copy: 'Copy',
    copyWhat: (situation) => `: ${situation}`,
    copied: 'Copied',
    copiedWhat: (situation) => `Copied: ${situation}`,
    copiedGaps: (names) => `Copied, but still empty: ${names.join(', ')}`,
    copyFailed: 'The browser does not allow copying: select the words and copy them yourself.',
    fillIn: 'Fill in',
    gap: (name) => `[${name}]`,
    variables: 'Fill in',
    variablesLead: 'Fill in once, and every reply follows. Kept on this device only.',
    filled: (filled, total) => `${filled}/${total}`,
    ownVariables: 'Mine',
    changingVariables: 'This conversation',
    clearChanging: 'Next one: clear these',
    cleared: 'Cleared for the next one.',
    notSaved: 'This device cannot keep it: fill it in again after the page is closed.',
    example: (example) => `such as ${example}`,
    good: 'Say this',
    bad: 'Not that',
    why: 'Why',
    whyOnly: 'Why this way',
    practice: 'Ordinary practice',
    chapter: 'Chapter',
    flow: 'Flow',
    link: (situation) => `Link to this reply: ${situation}`,
    none: (query) => `Nothing found for “${query}”`,
    noneHint: 'Say it in other words, or keep one word only.',
    showAll: 'Show all replies',
    export: 'Export',
    exportFilled: 'CSV, filled in',
    exportRaw: 'CSV, as written',
    exportName: 'replies',
    print: 'Print',
    noScript:
      'With JavaScript you can filter, fill in and copy with one click; now a click on a reply selects all of it.',
    allPhrases: 'All replies',
    listSeparator: ', ',
    colon: ': ',
    columns: {
      id: 'Id',
      stage: 'Stage',
      situation: 'Situation',
      text: 'Reply',
      bad: 'Not that',
      why: 'Why',
      language: 'Language',
      roles: 'Roles',
      chapter: 'Chapter',
    },
  },
};

/** @param language as a page says it in its `lang` */
export const phraseWordsFor = (language: string): PhraseWords => phraseWords[language === 'en' ? 'en' : 'zh-CN'];
