import { wording } from './text.ts';

export const glossaryTexts = {
  'glossary/defined-twice': wording<{ term: string }>({
    'zh-CN': ({ term }) => ({
      message: `名词“${term}”解释了两次，应只解释一次。`,
      hint: '合成一条；要是两回事，给其中一个换个名字。',
    }),
    en: ({ term }) => ({
      message: `The term "${term}" is defined twice, expected once.`,
      hint: 'Make one entry of them; where they are two things, name one of them otherwise.',
    }),
  }),
  'glossary/alias-is-term': wording<{ alias: string; term: string; own: boolean }>({
    'zh-CN': ({ alias, term, own }) => ({
      message: own ? `“${alias}”在这一条里写了两次。` : `“${alias}”已经是“${term}”的名字，一个名字只能指一件事。`,
      hint: own ? '从 also 里删掉它。' : `从 also 里删掉它；要是不该这么叫，移到 avoid 里。`,
    }),
    en: ({ alias, term, own }) => ({
      message: own
        ? `"${alias}" stands twice in this entry.`
        : `"${alias}" already is a name of "${term}"; a name means one thing.`,
      hint: own ? 'Delete it from also.' : 'Delete it from also, or move it to avoid if people should not say it.',
    }),
  }),
  'glossary/avoids-itself': wording<{ word: string }>({
    'zh-CN': ({ word }) => ({
      message: `“${word}”既是这个名词的叫法，又写在 avoid（别这么说）里。`,
      hint: '留下一处，删掉另一处。',
    }),
    en: ({ word }) => ({
      message: `"${word}" is a name of this term and also a word to avoid.`,
      hint: 'Keep one of them and delete the other.',
    }),
  }),
  'glossary/unused-term': wording<{ term: string }>({
    'zh-CN': ({ term }) => ({
      message: `没有哪一章用到名词“${term}”。`,
      hint: '看看章节里是不是用了别的叫法，把那个叫法写进 also；真用不到就删掉这一条。',
    }),
    en: ({ term }) => ({
      message: `No chapter uses the term "${term}".`,
      hint: 'Perhaps chapters call it otherwise: add that name to also. If nobody needs it, delete it.',
    }),
  }),
} as const;
