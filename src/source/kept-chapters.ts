import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledChapter } from '../markdown/compile-chapter.ts';
import type { TermNames } from '../markdown/mark-terms.ts';
import { contentHash } from './fingerprint.ts';
import { readKept, writeWhole } from './kept-file.ts';
import { termNamesOf } from './load-glossary.ts';
import { compilerVersion, type Workplace } from './workplace.ts';

export interface KeptChaptersOptions {
  /** Folder of the kept results. */
  readonly folder: string;
  /** Whatever compiling depends on besides the chapter: plugins, engine, lock file, base path. */
  readonly version: string;
  /** Terms that are marked in chapters: another name among them, and every chapter is compiled again. */
  readonly terms?: TermNames;
}

/** Compiled chapters, kept between builds. */
export interface KeptChapters {
  /**
   * The name of a chapter's result.
   *
   * @param path the chapter's file, from anywhere: where the handbook lies does not matter
   * @param body its text, spaces in the place of its frontmatter
   */
  keyOf(path: string, body: string): string;
  has(key: string): boolean;
  read(key: string): CompiledChapter | undefined;
  write(key: string, compiled: CompiledChapter): void;
  /** Deletes every result but these. */
  prune(keys: ReadonlySet<string>): void;
}

/** Where this handbook's compiled chapters are kept. */
export const keptChaptersOf = (place: Workplace): KeptChaptersOptions => ({
  folder: join(place.cache, 'mdx'),
  version: compilerVersion(place),
  terms: termNamesOf(place.root),
});

export function openKeptChapters({ folder, version, terms = () => [] }: KeptChaptersOptions): KeptChapters {
  const pathOf = (key: string) => join(folder, key);
  return {
    keyOf: (path, body) => {
      const name = path.split(/[\\/]/).slice(-2).join('/');
      return `${contentHash(version, JSON.stringify(terms()), name, body)}.json`;
    },
    has: (key) => existsSync(pathOf(key)),
    read: (key) => {
      const kept = readKept<CompiledChapter>(pathOf(key));
      return kept?.code ? kept : undefined;
    },
    write: (key, compiled) => writeWhole(pathOf(key), JSON.stringify(compiled)),
    prune(keys) {
      mkdirSync(folder, { recursive: true });
      for (const name of readdirSync(folder)) if (!keys.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}
