import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Language } from '../i18n/language.ts';
import { indexedPart } from '../search/indexed-part.ts';
import type { SearchConfig, SearchVocabulary } from '../search/model.ts';
import { traditionalPairs } from '../search/traditional-pairs.ts';
import { contentHash } from '../source/fingerprint.ts';
import { readKept, writeWhole } from '../source/kept-file.ts';
import { listFiles } from '../source/read-files.ts';

export interface SearchIndexOptions {
  /** Folder of the built HTML; the index goes into its `pagefind/`. */
  readonly site: string;
  /** Folder in which the last index is kept. */
  readonly cacheDir: string;
  readonly config: SearchConfig;
  readonly language: Language;
}

export interface SearchIndexResult {
  /** How many pages are indexed. */
  readonly pages: number;
  /** Whether the index was taken as kept, because nothing that it depends on has changed. */
  readonly kept: boolean;
}

interface IndexedPage {
  readonly file: string;
  readonly part: string;
}

const run = promisify(execFile);

// Raised when this file makes something else of the same pages.
const format = 1;
/** Buttons and what only paints are no text of the page. Navigation, forms and drawings Pagefind leaves out itself. */
const excluded = [
  'button',
  'summary',
  '[aria-hidden="true"]',
  '.visually-hidden',
  '.quiz-about',
  '.quiz-progress',
  '.quiz-notice',
];
/** Ready-made interfaces that the site does not use. */
const unused = /^pagefind-(?:component-ui|modular-ui|ui|highlight|worker)\.(?:js|css)$/;

/**
 * Makes the search index of a built site, or takes the kept one when no indexed text, hidden word, synonym or version
 * has changed. Pages without an element marked `data-pagefind-body` stay out.
 *
 * @throws when Pagefind cannot be run
 */
export async function buildSearchIndex({
  site,
  cacheDir,
  config,
  language,
}: SearchIndexOptions): Promise<SearchIndexResult> {
  const target = join(site, 'pagefind');
  rmSync(target, { recursive: true, force: true });
  const pages = readIndexedPages(site);
  if (pages.length === 0) return { pages: 0, kept: false };
  const key = contentHash(
    JSON.stringify([format, versionOf('pagefind'), versionOf('opencc-js'), language, excluded, config]),
    ...pages.flatMap(({ file, part }) => [file, part]),
  );
  const folder = join(cacheDir, 'search');
  const index = join(folder, key);
  const kept = existsSync(index);
  if (!kept) {
    const unfinished = join(folder, `${key}.${process.pid}.tmp`);
    try {
      await runPagefind({ site, output: unfinished, language });
      const vocabulary = await makeVocabulary(pages, config);
      writeFileSync(join(unfinished, 'handbook.json'), JSON.stringify(vocabulary));
      // Another build may have finished the same index meanwhile.
      if (!existsSync(index)) renameSync(unfinished, index);
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  }
  cpSync(index, target, { recursive: true });
  prune(folder, key);
  return { pages: pages.length, kept };
}

function readIndexedPages(site: string): IndexedPage[] {
  return listFiles(site, '.', '.html').flatMap((file) => {
    const part = indexedPart(readFileSync(join(site, file), 'utf8'));
    return part === undefined ? [] : [{ file, part }];
  });
}

async function runPagefind({
  site,
  output,
  language,
}: {
  site: string;
  output: string;
  language: Language;
}): Promise<void> {
  mkdirSync(output, { recursive: true });
  const options = [
    '--site',
    resolve(site),
    '--output-path',
    resolve(output),
    '--force-language',
    language.toLowerCase(),
    '--quiet',
  ];
  // The runner looks for a configuration file where it is started: in an empty folder it finds none.
  await run(
    process.execPath,
    [
      join(packageFolder('pagefind'), 'lib/runner/bin.cjs'),
      ...options,
      ...excluded.flatMap((selector) => ['--exclude-selectors', selector]),
    ],
    {
      cwd: output,
      maxBuffer: 16 * 1024 * 1024,
    },
  );
  for (const name of readdirSync(output)) if (unused.test(name)) rmSync(join(output, name));
}

async function makeVocabulary(pages: readonly IndexedPage[], config: SearchConfig): Promise<SearchVocabulary> {
  const { Converter } = await import('opencc-js/t2cn');
  const texts = [...pages.map(({ part }) => part), JSON.stringify(config)];
  return { ...config, pages: pages.length, traditional: traditionalPairs(texts, Converter({ from: 't', to: 'cn' })) };
}

// Pagefind exports its library only, not the command nor its version.
function packageFolder(name: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const found = folders.map((folder) => join(folder, name)).find((folder) => existsSync(join(folder, 'package.json')));
  if (!found) throw new Error(`${name} is not installed: run npm ci`);
  return found;
}

const versionOf = (name: string): string =>
  readKept<{ version: string }>(join(packageFolder(name), 'package.json'))?.version ?? '';

/** Keeps this index and the one before it: two builds in turn, such as with and without a base path, both stay fast. */
function prune(folder: string, key: string): void {
  const list = join(folder, 'latest.json');
  const latest = readKept<readonly string[]>(list) ?? [];
  const keep = [key, ...latest.filter((other) => other !== key)].slice(0, 2);
  if (keep.join() !== latest.join()) writeWhole(list, JSON.stringify(keep));
  for (const name of readdirSync(folder)) {
    if (name !== 'latest.json' && !name.endsWith('.tmp') && !keep.includes(name)) {
      rmSync(join(folder, name), { recursive: true, force: true });
    }
  }
}
