import type { Language, Words } from './language.ts';

/** What a checklist says of its ticks. */
export interface ChecklistWords {
  readonly ticked: (ticked: number, total: number) => string;
  readonly reset: string;
}

export const checklistWords = {
  'zh-CN': {
    ticked: (ticked, total) => (ticked === total ? `${total} 项都勾了` : `已勾 ${ticked} 项，共 ${total} 项`),
    reset: '全部重勾',
  },
  en: {
    ticked: (ticked, total) => (ticked === total ? `All ${total} ticked` : `${ticked} of ${total} ticked`),
    reset: 'Start again',
  },
} as const satisfies Words<ChecklistWords>;

/** @param language the page's language; one the engine does not speak counts as Chinese */
export const checklistWordsFor = (language: string): ChecklistWords =>
  checklistWords[(Object.hasOwn(checklistWords, language) ? language : 'zh-CN') as Language];
