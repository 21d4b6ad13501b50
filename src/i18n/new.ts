import type { Words } from './language.ts';

/** What `handbook new` and `handbook schemas` ask and say. */
export interface NewWords {
  readonly usage: string;
  readonly ask: Readonly<Record<NewFlag, string>>;
  /** Behind a question that can be left empty. */
  readonly optional: string;
  readonly missing: (flags: readonly string[]) => string;
  readonly nothingWritten: string;
  readonly needsText: string;
  readonly needsId: string;
  readonly needsDate: string;
  readonly unknownChoice: (found: string, known: readonly string[]) => string;
  readonly unknownChapter: (found: string, suggestion: string | undefined) => string;
  readonly exists: (file: string) => string;
  readonly idTaken: (id: string, file: string) => string;
  readonly changedMeanwhile: (file: string) => string;
  readonly cannotAppend: (file: string) => string;
  readonly noPlans: string;
  readonly namesFolder: string;
  readonly folderTaken: (folder: string) => string;
  readonly written: (file: string) => string;
  readonly changed: (file: string) => string;
  readonly see: (command: string, address: string) => string;
  readonly check: (command: string) => string;
  readonly showIn: (component: string) => string;
  readonly staleSchema: (file: string) => string;
  readonly schemasWritten: (written: number, all: number) => string;
}

export type NewFlag = 'title' | 'id' | 'part' | 'role' | 'chapter' | 'stage' | 'plan' | 'start' | 'origin' | 'lang';

export const newWords = {
  'zh-CN': {
    usage:
      '写明要建什么：npx handbook new chapter|flow|quiz|phrases|form|cohort|tariff，或 npx handbook new handbook 文件夹',
    ask: {
      title: '标题',
      id: '编号（小写英文、数字和连字符，以后不改）',
      part: '放在哪个部分',
      role: '给哪些岗位（编号，用逗号隔开）',
      chapter: '属于哪一章（部分/章节）',
      stage: '属于哪个阶段',
      plan: '照哪份培训计划',
      start: '第一天（如 2026-12-07）',
      origin: '从哪里寄出',
      lang: '用什么语言写',
    },
    optional: '可不填',
    missing: (flags) => `还缺 ${flags.map((flag) => `--${flag}`).join('、')}。`,
    nothingWritten: '没有写任何文件。',
    needsText: '这里要写几个字。',
    needsId: '编号只用小写英文、数字和连字符，如 tool-check。',
    needsDate: '日期写成 2026-12-07 这样，而且要有这一天。',
    unknownChoice: (found, known) => `没有“${found}”，可以写：${known.join('、')}。`,
    unknownChapter: (found, suggestion) =>
      `没有“${found}”这一章${suggestion ? `，是不是 ${suggestion}？` : '，写成“部分/章节”。'}`,
    exists: (file) => `${file} 已经有了，换一个编号：--id`,
    idTaken: (id, file) => `${file} 里已经有“${id}”，换一个编号：--id`,
    changedMeanwhile: (file) => `${file} 刚被别人改过，没有写任何文件。再来一次。`,
    cannotAppend: (file) => `${file} 现在读不懂，先运行 npm run check 改好它。`,
    noPlans: '还没有培训计划，先写 content/training/plan.yaml。',
    namesFolder: '写明放在哪个文件夹：npx handbook new handbook 文件夹',
    folderTaken: (folder) => `${folder} 里已经有手册了，换一个文件夹。`,
    written: (file) => `写好了：${file}`,
    changed: (file) => `添上了：${file}`,
    see: (command, address) => `看一看：${command}，再打开 ${address}`,
    check: (command) => `改完后：${command}`,
    showIn: (component) => `让读者看到它：在章节里写 ${component}`,
    staleSchema: (file) => `${file} 过时了，运行 npx handbook schemas。`,
    schemasWritten: (written, all) => `共 ${all} 份，更新了 ${written} 份。`,
  },
  en: {
    usage:
      'Say what to begin: npx handbook new chapter|flow|quiz|phrases|form|cohort|tariff, or npx handbook new handbook DIR',
    ask: {
      title: 'Title',
      id: 'Id (lower-case letters, digits, hyphens; it stays)',
      part: 'In which part',
      role: 'For which roles (ids, with commas)',
      chapter: 'Its chapter (part/chapter)',
      stage: 'In which stage',
      plan: 'By which training plan',
      start: 'First day (2026-12-07)',
      origin: 'Where things are sent from',
      lang: 'Language to write in',
    },
    optional: 'may be left empty',
    missing: (flags) => `Missing: ${flags.map((flag) => `--${flag}`).join(', ')}.`,
    nothingWritten: 'Nothing was written.',
    needsText: 'A few words are needed here.',
    needsId: 'An id has lower-case letters, digits and hyphens only, tool-check for instance.',
    needsDate: 'Write a day that exists as 2026-12-07.',
    unknownChoice: (found, known) => `There is no "${found}"; there are ${known.join(', ')}.`,
    unknownChapter: (found, suggestion) =>
      `There is no chapter "${found}"${suggestion ? `; did you mean ${suggestion}?` : '; write part/chapter.'}`,
    exists: (file) => `${file} is there already; choose another id: --id`,
    idTaken: (id, file) => `${file} already has "${id}"; choose another id: --id`,
    changedMeanwhile: (file) => `${file} has just been changed by somebody else; nothing was written. Try again.`,
    cannotAppend: (file) => `${file} cannot be read; npm run check says why.`,
    noPlans: 'There is no training plan yet; write content/training/plan.yaml first.',
    namesFolder: 'Say where: npx handbook new handbook DIR',
    folderTaken: (folder) => `There is a handbook in ${folder} already; choose another folder.`,
    written: (file) => `Written: ${file}`,
    changed: (file) => `Added to: ${file}`,
    see: (command, address) => `To see it: ${command}, then open ${address}`,
    check: (command) => `After changes: ${command}`,
    showIn: (component) => `For readers to find it, write ${component} in a chapter`,
    staleSchema: (file) => `${file} is out of date; run npx handbook schemas.`,
    schemasWritten: (written, all) => `${all} schemas, ${written} of them written anew.`,
  },
} as const satisfies Words<NewWords>;
