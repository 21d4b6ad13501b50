import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { close, createIndex, type HTMLFile } from 'pagefind';
import { pinyin } from 'pinyin-pro';
import type { SearchRecord } from '../handbook/search-records.ts';
import type { Language } from '../i18n/language.ts';
import { indexedPart } from '../search/indexed-part.ts';
import { pageTermsFor } from '../search/metadata.ts';
import type { SearchConfig, SearchVocabulary } from '../search/model.ts';
import { traditionalPairs } from '../search/traditional-pairs.ts';
import { contentHash } from '../source/fingerprint.ts';
import { readKept, writeWhole } from '../source/kept-file.ts';
import { listFiles } from '../source/read-files.ts';
import { escapeHtml } from '../text/escape.ts';

export interface SearchIndexOptions {
  /** Folder of the built HTML; the index goes into its `pagefind/`. */
  readonly site: string;
  /** Folder in which the last index is kept. */
  readonly cacheDir: string;
  readonly config: SearchConfig;
  readonly language: Language;
  /** What is found by itself besides the pages. */
  readonly records?: readonly SearchRecord[];
}

export interface SearchIndexResult {
  /** How many pages and records are indexed. */
  readonly pages: number;
  /** Whether the index was taken as kept, because nothing that it depends on has changed. */
  readonly kept: boolean;
}

interface IndexedPage {
  readonly file: string;
  readonly part: string;
}

// Raised when this file makes something else of the same pages.
const format = 3;
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
  records = [],
}: SearchIndexOptions): Promise<SearchIndexResult> {
  const target = join(site, 'pagefind');
  rmSync(target, { recursive: true, force: true });
  const pages = readIndexedPages(site);
  if (pages.length === 0) return { pages: 0, kept: false };
  const hidden = pages.map(({ file }) => join(site, file));
  const key = contentHash(
    JSON.stringify([format, versionOf('pagefind'), versionOf('opencc-js'), language, excluded, config, records]),
    ...pages.flatMap(({ file, part }) => [file, part]),
  );
  const folder = join(cacheDir, 'search');
  const index = join(folder, key);
  const kept = existsSync(index);
  if (!kept) {
    const unfinished = join(folder, `${key}.${process.pid}.tmp`);
    try {
      const found = recordPages(records, config, language);
      await runPagefind({ site, output: unfinished, language, records: found });
      const texts = [...pages.map(({ part }) => part), JSON.stringify([config, found])];
      const vocabulary = await makeVocabulary(texts, pages.length + found.length, config);
      writeFileSync(join(unfinished, 'handbook.json'), JSON.stringify(vocabulary));
      // Another build may have finished the same index meanwhile.
      if (!existsSync(index)) renameSync(unfinished, index);
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  }
  cpSync(index, target, { recursive: true });
  for (const file of hidden) dropHiddenWords(file);
  prune(folder, key);
  return { pages: pages.length + records.length, kept };
}

function readIndexedPages(site: string): IndexedPage[] {
  return listFiles(site, '.', '.html').flatMap((file) => {
    const part = indexedPart(readFileSync(join(site, file), 'utf8'));
    return part === undefined ? [] : [{ file, part }];
  });
}

/** The words that only the index needs are not sent with every page. */
function dropHiddenWords(file: string): void {
  const html = readFileSync(file, 'utf8');
  writeFileSync(file, html.replace(/<span hidden data-pagefind-meta="(?:tw|kw|py)\[[^>]*><\/span>\s*/g, ''));
}

interface PagefindRun {
  readonly site: string;
  readonly output: string;
  readonly language: Language;
  readonly records: readonly HTMLFile[];
}

async function runPagefind({ site, output, language, records }: PagefindRun): Promise<void> {
  try {
    const { index, errors } = await createIndex({
      forceLanguage: language.toLowerCase(),
      excludeSelectors: excluded,
    });
    if (!index) throw new Error(errors.join(' '));
    const answers: { readonly errors: readonly string[] }[] = [await index.addDirectory({ path: resolve(site) })];
    for (const record of records) answers.push(await index.addHTMLFile(record));
    answers.push(await index.writeFiles({ outputPath: resolve(output) }));
    const wrong = answers.flatMap((answer) => answer.errors);
    if (wrong.length > 0) throw new Error(wrong.join(' '));
  } finally {
    await close();
  }
  for (const name of readdirSync(output)) if (unused.test(name)) rmSync(join(output, name));
}

/** Records as pages that are never written: so their titles and hidden words weigh what those of pages do. */
function recordPages(records: readonly SearchRecord[], config: SearchConfig, language: Language): readonly HTMLFile[] {
  const terms = pageTermsFor(config, (text) => pinyin(text, { toneType: 'none', type: 'array', v: true }));
  const hidden = (attribute: string, name: string, value: string): string =>
    value && `<span hidden data-pagefind-${attribute}="${name}[data-v]" data-v="${escapeHtml(value)}"></span>`;
  return records.map(({ url, title, text, kind, part, roles, names }) => {
    const { tw, kw, py } = terms({ title, headings: names });
    const head = [
      hidden('meta', 'tw', tw),
      hidden('meta', 'kw', kw),
      hidden('meta', 'py', py),
      hidden('filter', 'kind', kind),
      hidden('filter', 'part', part),
      ...roles.map((role) => hidden('filter', 'role', role)),
    ];
    const body = `${head.join('')}<h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p>`;
    return {
      url,
      content: `<!doctype html><html lang="${language}"><body><main data-pagefind-body>${body}</main></body></html>`,
    };
  });
}

async function makeVocabulary(
  texts: readonly string[],
  pages: number,
  config: SearchConfig,
): Promise<SearchVocabulary> {
  const { Converter } = await import('opencc-js/t2cn');
  return { ...config, pages, traditional: traditionalPairs(texts, Converter({ from: 't', to: 'cn' })) };
}

// Pagefind exports its library only, not its version.
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
