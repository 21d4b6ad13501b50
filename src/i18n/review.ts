import type { Language, Words } from './language.ts';

/** What the wrong-answer book says. */
export interface ReviewWords {
  readonly title: string;
  readonly lead: string;
  readonly noScript: string;
  readonly export: string;
  readonly import: string;
  readonly manage: string;
  readonly manageHint: string;
  readonly toQuizzes: string;
  readonly due: (due: number, total: number) => string;
  readonly empty: string;
  readonly nothingDue: (total: number, next: string) => string;
  readonly changed: string;
  readonly nextOne: string;
  readonly finish: string;
  readonly imported: string;
  readonly notImported: string;
}

export const reviewWords = {
  'zh-CN': {
    title: '错题本',
    lead: '练习里第一次没答对的题会记到这里，隔一阵再来问你：答对了隔得久，答错了回来得快。规则改过的题马上回来。',
    noScript: '错题本存在这台设备上，要用浏览器的脚本。请打开 JavaScript。',
    export: '导出',
    import: '导入',
    manage: '换一台设备',
    manageHint: '练习记录和错题本只存在这台设备上。导出成文件，到另一台设备上导入。',
    toQuizzes: '去做练习',
    due: (due, total) => `现在有 ${due} 题要复习，错题本里共 ${total} 题`,
    empty: '错题本还是空的。做几道练习，没答对的会记到这里。',
    nothingDue: (total, next) => `现在没有要复习的。错题本里共 ${total} 题，下一题 ${next} 回来。`,
    changed: '这道题或它依据的规则改过，请再看一遍。',
    nextOne: '下一题',
    finish: '完成',
    imported: '导入好了。',
    notImported: '没有导入：不是这本手册导出的文件。',
  },
  en: {
    title: 'Wrong-answer book',
    lead: 'A question that you did not get right at first is noted here and comes back after a while: later when you know it, sooner when you do not. One whose rule changed comes back at once.',
    noScript: 'The book is kept on this device and needs JavaScript. Please turn it on.',
    export: 'Export',
    import: 'Import',
    manage: 'Another device',
    manageHint:
      'Practice and this book are kept on this device only. Export them as a file and import it on the other one.',
    toQuizzes: 'Practise',
    due: (due, total) => `${due} to review now, ${total} in the book`,
    empty: 'The book is empty. Practise a little; what you miss is noted here.',
    nothingDue: (total, next) => `Nothing to review now. ${total} in the book; the next one comes back on ${next}.`,
    changed: 'This question, or the rule behind it, has changed: look at it again.',
    nextOne: 'Next',
    finish: 'Done',
    imported: 'Imported.',
    notImported: 'Not imported: this is no file of this handbook.',
  },
} satisfies Words<ReviewWords>;

/** The words of a language; English for any that the engine does not speak. */
export const reviewWordsFor = (language: string): ReviewWords =>
  Object.hasOwn(reviewWords, language) ? reviewWords[language as Language] : reviewWords.en;
