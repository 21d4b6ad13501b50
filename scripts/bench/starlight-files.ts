import type { SampleBook, SampleChapter } from './sample-book.ts';
import { type Dialect, writeBody } from './write-chapter.ts';

/** Exact versions, so that two measurements on different days compare with the same thing. */
export const starlightVersions = {
  '@astrojs/starlight': '0.42.4',
  '@astrojs/markdown-remark': '7.3.1',
  astro: '7.3.5',
} as const;

const asides = { rule: 'caution', never: 'danger', tip: 'tip' } as const;
const aside = (type: string, title: string, body: string): string =>
  `<Aside type="${type}" title="${title}">\n\n${body}\n\n</Aside>`;

/** The same text in Starlight's own components; what it has none for becomes plain Markdown. */
const dialect: Dialect = {
  heading: ({ text }) => `## ${text}`,
  fact: ({ text }) => text,
  link: ({ link, chapter: { part, slug } }) => `[${link}](/${part}/${slug}/)`,
  keyPoints: (list) => aside('note', '要点', list),
  steps: (list) => `<Steps>\n\n${list}\n\n</Steps>`,
  checklist: (list) => list,
  callout: ({ type, title, text }) => aside(asides[type], title, text),
  situation: ({ title, customer, agent }) => `**${title}**\n\n> 客户：${customer}\n>\n> 客服：${agent}`,
  compare: ({ good, bad }) => `可以这样说：\n\n> ${good}\n\n不要这样说：\n\n> ${bad}`,
  embed: () => undefined,
};

/** The book as the files of a Starlight site with its defaults: search, a sidebar made from the folders. */
export function starlightFiles({ parts, chapters }: SampleBook): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const sidebar = parts.map(({ id, title }) => ({ label: title, items: [{ autogenerate: { directory: id } }] }));
  const settings = {
    title: '测速手册',
    locales: { root: { label: '简体中文', lang: 'zh-CN' } },
    sidebar,
  };
  files.set('package.json', json({ name: 'speed', private: true, type: 'module', dependencies: starlightVersions }));
  files.set(
    'astro.config.mjs',
    `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({ devToolbar: { enabled: false }, integrations: [starlight(${JSON.stringify(settings)})] });
`,
  );
  files.set(
    'src/content.config.ts',
    `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  files.set('src/content/docs/index.mdx', '---\ntitle: 测速手册\n---\n\n为测量生成速度而造的手册。\n');
  for (const chapter of chapters) files.set(starlightChapterFile(chapter), writeChapter(chapter));
  return files;
}

export const starlightChapterFile = ({ part, slug }: Pick<SampleChapter, 'part' | 'slug'>): string =>
  `src/content/docs/${part}/${slug}.mdx`;

function writeChapter(chapter: SampleChapter): string {
  const { title, summary } = chapter;
  return `---
title: ${title}
description: ${summary}
---

import { Aside, Steps } from '@astrojs/starlight/components';

${writeBody(chapter, dialect)}`;
}

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
