import { unified } from '@astrojs/markdown-remark';
import type { Root } from 'mdast';
import type { Processor } from 'unified';
import type { TermNames } from './mark-terms.ts';
import { chapterPlugins } from './plugins.ts';

/** A Markdown processor as Astro's configuration takes it. */
export type MarkdownProcessor = ReturnType<typeof unified>;
type MdxRenderer = Awaited<ReturnType<NonNullable<MarkdownProcessor['createMdxRenderer']>>>;

/** What becomes of a chapter's MDX: a JavaScript module, with what Astro wants to know about it. */
export type CompiledChapter = Awaited<ReturnType<MdxRenderer['process']>>;

export interface ChapterText {
  /** The file's text, spaces in the place of its frontmatter. */
  readonly body: string;
  /** Names the chapter in error messages. */
  readonly path: string;
  /** What `chapterSyntax` makes of `body`, where it was parsed before. The compiler changes it. */
  readonly tree?: Root | undefined;
}

const noTerms: TermNames = () => [];

export type CompileChapter = (chapter: ChapterText) => Promise<CompiledChapter>;

/**
 * Compiles chapters; pages hosted under `base` (a path with slashes at both ends). Throws where the text is no MDX.
 *
 * @param terms asked for each chapter
 */
export async function chapterCompiler(base: string, terms: TermNames = noTerms): Promise<CompileChapter> {
  const { remarkPlugins, rehypePlugins } = chapterPlugins(base, terms);
  const given = new Map<string, Root>();
  const processor = unified({
    remarkPlugins: [[remarkGivenTree, given], ...remarkPlugins],
    rehypePlugins,
    smartypants: false,
  });
  const renderer = await processor.createMdxRenderer?.(
    { syntaxHighlight: false, gfm: true, smartypants: false },
    // What contains no component becomes one string of HTML: less code to bundle and less to do for each page.
    { optimize: { ignoreElementNames: ['img'] }, srcDir: new URL('../', import.meta.url), sourcemap: false },
  );
  if (!renderer) throw new Error('The Markdown processor cannot render MDX');
  return async ({ body, path, tree }) => {
    if (tree) given.set(path, tree);
    try {
      return await renderer.process(body, path, {});
    } finally {
      given.delete(path);
    }
  };
}

/**
 * The processor for Astro's configuration. A compiled chapter says nothing of its frontmatter, which pages have from the
 * handbook: it depends on the text below alone.
 */
export function chapterProcessor(base: string, terms: TermNames = noTerms): MarkdownProcessor {
  let compiler: Promise<CompileChapter> | undefined;
  return {
    ...unified({ ...chapterPlugins(base, terms), smartypants: false }),
    createMdxRenderer: async () => ({
      process: async (body, path) => {
        compiler ??= chapterCompiler(base, terms);
        return (await compiler)({ body, path });
      },
    }),
  };
}

/** Takes the tree that is there instead of parsing once more, which is nearly half of the work. */
function remarkGivenTree(this: Processor, given: ReadonlyMap<string, Root>): void {
  const parse = this.parser;
  this.parser = (text, file) => given.get(file.path) ?? parse?.(text, file) ?? { type: 'root', children: [] };
}
