import type { MarkdownProcessor } from '../markdown/compile-chapter.ts';
import { type KeptChaptersOptions, openKeptChapters } from '../source/kept-chapters.ts';

export interface KeptMdx {
  readonly processor: MarkdownProcessor;
  /** Deletes what this run did not use. Not for a dev server, which has seen only some chapters. */
  prune(): void;
  /** How many chapters were compiled, and how many were taken as kept. */
  readonly counts: { readonly compiled: number; readonly kept: number };
}

/**
 * Keeps compiled chapters between builds. It wraps the processor's renderer, not the Vite plugin: Astro's plugin would
 * compile once more whatever another plugin had returned before it.
 *
 * @param processor one that makes the same of the same text whatever its frontmatter says
 */
export function keepCompiledMdx(processor: MarkdownProcessor, options: KeptChaptersOptions): KeptMdx {
  const chapters = openKeptChapters(options);
  const used = new Set<string>();
  const counts = { compiled: 0, kept: 0 };
  const { createMdxRenderer } = processor;
  if (!createMdxRenderer) throw new Error('The Markdown processor cannot render MDX');
  return {
    counts,
    processor: {
      ...processor,
      async createMdxRenderer(shared, mdx) {
        const renderer = await createMdxRenderer.call(processor, shared, mdx);
        return {
          ...renderer,
          async process(content, path, frontmatter) {
            const key = chapters.keyOf(path, content);
            used.add(key);
            const kept = chapters.read(key);
            if (kept) {
              counts.kept++;
              return kept;
            }
            const compiled = await renderer.process(content, path, frontmatter);
            counts.compiled++;
            chapters.write(key, compiled);
            return compiled;
          },
        };
      },
    },
    prune: () => chapters.prune(used),
  };
}
