import type { MDXInstance } from 'astro';
import type { Chapter } from '../../handbook/chapter.ts';

type ChapterModule = MDXInstance<Record<string, unknown>>;

// In a module of its own: a page's script runs once for each of its addresses, and would list all chapters each time.
const modules = import.meta.glob<ChapterModule>('@handbook/content/chapters/**/*.mdx');
const loaders = new Map(Object.entries(modules).map(([path, load]) => [/[^/]+\/[^/]+$/.exec(path)?.[0], load]));

/** The component that a chapter's file was compiled to. */
export async function chapterContent({
  part,
  slug,
}: Pick<Chapter, 'part' | 'slug'>): Promise<ChapterModule['Content']> {
  const load = loaders.get(`${part}/${slug}.mdx`);
  if (!load) throw new Error(`No text of the chapter ${part}/${slug}`);
  const { Content } = await load();
  return Content;
}
