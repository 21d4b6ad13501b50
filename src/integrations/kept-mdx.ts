import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { unified } from '@astrojs/markdown-remark';
import { contentHash } from '../source/fingerprint.ts';
import { readKept, writeWhole } from '../source/kept-file.ts';

type Processor = ReturnType<typeof unified>;
type CreateMdxRenderer = NonNullable<Processor['createMdxRenderer']>;
type MdxRenderer = Awaited<ReturnType<CreateMdxRenderer>>;
type Compiled = Awaited<ReturnType<MdxRenderer['process']>>;

export interface KeptMdxOptions {
  /** Folder of the kept results. */
  readonly folder: string;
  /** Whatever compiling depends on besides the chapter: plugins, engine, lock file, base path. */
  readonly version: string;
  /** A chapter's path as it goes into its key, so that the folder the handbook lies in does not matter. */
  readonly nameOf: (path: string) => string;
}

export interface KeptMdx {
  readonly processor: Processor;
  /** Deletes what this run did not use. Not for a dev server, which has seen only some chapters. */
  prune(): void;
  /** How many chapters were compiled, and how many were taken as kept. */
  readonly counts: { readonly compiled: number; readonly kept: number };
}

/**
 * Keeps compiled chapters between builds. It wraps the processor's renderer, not the Vite plugin: Astro's plugin would
 * compile once more whatever another plugin had returned before it.
 */
export function keepCompiledMdx(processor: Processor, { folder, version, nameOf }: KeptMdxOptions): KeptMdx {
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
            const name = `${contentHash(version, nameOf(path), JSON.stringify(frontmatter ?? {}), content)}.json`;
            used.add(name);
            const kept = readKept<Compiled>(join(folder, name));
            if (kept?.code) {
              counts.kept++;
              return kept;
            }
            const compiled = await renderer.process(content, path, frontmatter);
            counts.compiled++;
            writeWhole(join(folder, name), JSON.stringify(compiled));
            return compiled;
          },
        };
      },
    },
    prune() {
      mkdirSync(folder, { recursive: true });
      for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}
