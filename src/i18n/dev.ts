import type { Words } from './language.ts';

/** What the preview says of mistakes, while somebody writes. */
export interface DevWords {
  readonly errors: (errors: number, warnings: number) => string;
  readonly warnings: (warnings: number) => string;
  readonly hide: string;
  /** In the place of a chapter that cannot be shown. */
  readonly brokenTitle: string;
  readonly broken: (file: string) => string;
  readonly mended: string;
}

export const devWords = {
  'zh-CN': {
    errors: (errors, warnings) =>
      `有 ${errors} 处错误${warnings > 0 ? `、${warnings} 处提醒` : ''}；页面是改错之前的样子。`,
    warnings: (warnings) => `有 ${warnings} 处提醒。`,
    hide: '收起',
    brokenTitle: '这一章暂时显示不出来',
    broken: (file) => `${file} 里有错误，改好保存，这里会自己更新。哪里错了、怎么改，见页面下方。`,
    mended: '都改好了。',
  },
  en: {
    errors: (errors, warnings) =>
      `${errors} ${errors === 1 ? 'error' : 'errors'}${warnings > 0 ? `, ${warnings} warnings` : ''}; the pages are those from before.`,
    warnings: (warnings) => `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`,
    hide: 'Hide',
    brokenTitle: 'This chapter cannot be shown just now',
    broken: (file) =>
      `There are errors in ${file}. Mend and save it, and it will be here. The list below says where and how.`,
    mended: 'All mended.',
  },
} as const satisfies Words<DevWords>;
