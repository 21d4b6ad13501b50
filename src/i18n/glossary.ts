import type { Language } from './language.ts';

/** What the glossary and the explanations of terms in chapters say. */
export interface GlossaryWords {
  readonly title: string;
  readonly lead: string;
  readonly letters: string;
  readonly otherLetter: string;
  readonly count: (count: number) => string;
  readonly also: string;
  readonly avoid: string;
  readonly see: string;
  readonly instead: string;
  readonly insteadLead: string;
  readonly notThis: string;
  readonly sayThis: string;
  readonly openGlossary: string;
  readonly listSeparator: string;
  readonly orSeparator: string;
  readonly colon: string;
}

export const glossaryWords: Readonly<Record<Language, GlossaryWords>> = {
  'zh-CN': {
    title: '名词',
    lead: '一个词一个意思，大家说的就是同一件事。',
    letters: '按拼音首字母',
    otherLetter: '其他',
    count: (count) => `${count} 个词`,
    also: '也叫',
    avoid: '别说',
    see: '看章节',
    instead: '换个说法',
    insteadLead: '左边这些词容易听岔，改说右边的。',
    notThis: '别说',
    sayThis: '说',
    openGlossary: '打开名词表',
    listSeparator: '、',
    orSeparator: '或',
    colon: '：',
  },
  en: {
    title: 'Glossary',
    lead: 'One word, one meaning, so that everybody speaks of the same thing.',
    letters: 'By letter',
    otherLetter: 'Other',
    count: (count) => `${count} ${count === 1 ? 'term' : 'terms'}`,
    also: 'Also',
    avoid: 'Do not say',
    see: 'Chapter',
    instead: 'Say this, not that',
    insteadLead: 'The words at the left are easily misunderstood; use those at the right.',
    notThis: 'Not',
    sayThis: 'Say',
    openGlossary: 'Open the glossary',
    listSeparator: ', ',
    orSeparator: ' or ',
    colon: ': ',
  },
};
