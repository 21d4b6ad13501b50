import { wording } from './text.ts';

export const rolesTexts = {
  'roles/reading-step': wording<{ found: readonly string[] }>({
    'zh-CN': ({ found }) => ({
      message:
        found.length === 0
          ? '这一步没有写读哪一页，应写 chapter、flow、quiz 其中一个。'
          : `这一步同时写了 ${found.join('、')}，应只写一个。`,
      hint: '一步读一页：chapter: processes/reception，或 flow: reception，或 quiz: service-basics；要读几页就写几步。',
    }),
    en: ({ found }) => ({
      message:
        found.length === 0
          ? 'This step names no page, expected one of chapter, flow and quiz.'
          : `This step names ${found.join(' and ')}, expected one page.`,
      hint: 'One page a step: chapter: processes/reception, or flow: reception, or quiz: service-basics.',
    }),
  }),
} as const;
