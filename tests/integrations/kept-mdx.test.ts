import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { TermName } from '../../src/glossary/model.ts';
import { keepCompiledMdx } from '../../src/integrations/kept-mdx.ts';
import { chapterProcessor } from '../../src/markdown/compile-chapter.ts';
import { compilerVersion } from '../../src/source/workplace.ts';
import { temporaryFolder, writeFiles } from '../source/temporary-folder.ts';

interface Chapter {
  readonly path: string;
  readonly content: string;
  readonly frontmatter?: Record<string, unknown>;
}

const chapters: readonly Chapter[] = [
  { path: '/books/one/content/chapters/a/one.mdx', content: '## 一 [#one]\n\n**先。**后' },
  { path: '/books/one/content/chapters/a/two.mdx', content: '二', frontmatter: { title: '二' } },
];

interface Build {
  readonly terms?: readonly TermName[];
  readonly chapters?: readonly Chapter[];
  readonly version?: string;
  readonly prune?: boolean;
}

/** One build over kept results: what was compiled, what was kept, and the code of each chapter. */
async function build(
  folder: string,
  { chapters: list = chapters, version = '1', prune = true, terms = [] }: Build = {},
) {
  const kept = keepCompiledMdx(
    chapterProcessor('/', () => terms),
    { folder, version, terms: () => terms },
  );
  const renderer = await kept.processor.createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
  if (!renderer) throw new Error('No renderer');
  const code: string[] = [];
  for (const { path, content, frontmatter = {} } of list)
    code.push((await renderer.process(content, path, frontmatter)).code);
  if (prune) kept.prune();
  return { ...kept.counts, code };
}

describe('compiled chapters', () => {
  test('are compiled once and taken as they are kept', async () => {
    const folder = temporaryFolder();
    const first = await build(folder);
    const second = await build(folder);
    expect(first).toMatchObject({ compiled: 2, kept: 0 });
    expect(second).toMatchObject({ compiled: 0, kept: 2 });
    expect(second.code).toEqual(first.code);
    expect(first.code[0]).toContain('strong');
  });

  test.each<[string, (list: readonly Chapter[]) => readonly Chapter[]]>([
    ['text', ([one, ...others]) => [{ ...(one as Chapter), content: '另一段' }, ...others]],
    ['name', ([one, ...others]) => [{ ...(one as Chapter), path: '/books/one/content/chapters/b/one.mdx' }, ...others]],
  ])('a chapter with another %s is compiled again, and only it', async (_, change) => {
    const folder = temporaryFolder();
    await build(folder);
    expect(await build(folder, { chapters: change(chapters) })).toMatchObject({ compiled: 1, kept: 1 });
  });

  test('the frontmatter does not matter: pages have it from the handbook', async () => {
    const folder = temporaryFolder();
    const { code } = await build(folder);
    const retitled = chapters.map((chapter) => ({ ...chapter, frontmatter: { title: '新' } }));
    expect(await build(folder, { chapters: retitled })).toEqual({ compiled: 0, kept: 2, code });
    expect(await build(temporaryFolder(), { chapters: retitled })).toEqual({ compiled: 2, kept: 0, code });
  });

  test('another name in the glossary compiles every chapter again', async () => {
    const folder = temporaryFolder();
    await build(folder);
    const terms = [{ id: 'two', name: '二' }];
    const second = await build(folder, { terms });
    expect(second).toMatchObject({ compiled: 2, kept: 0 });
    expect(second.code[1]).toContain('Term');
    expect(await build(folder, { terms: [...terms] })).toMatchObject({ compiled: 0, kept: 2 });
  });

  test('where the handbook lies does not matter', async () => {
    const folder = temporaryFolder();
    await build(folder);
    const moved = chapters.map(({ path, ...rest }) => ({ ...rest, path: path.replace('/books/one', '/elsewhere') }));
    expect(await build(folder, { chapters: moved })).toMatchObject({ compiled: 0, kept: 2 });
  });

  test('what a build does not use is deleted, unless the build saw only some chapters', async () => {
    const folder = temporaryFolder();
    await build(folder);
    await build(folder, { chapters: chapters.slice(0, 1), prune: false });
    expect(readdirSync(folder)).toHaveLength(2);
    await build(folder, { chapters: chapters.slice(0, 1) });
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test.each(['', '{"code":', 'null', '{}', '[]'])(
    'a damaged file (%j) is ignored and written anew',
    async (damaged) => {
      const folder = temporaryFolder();
      const { code } = await build(folder);
      const name = readdirSync(folder)[0] ?? '';
      const whole = readFileSync(join(folder, name), 'utf8');
      writeFileSync(join(folder, name), damaged);
      expect(await build(folder)).toEqual({ compiled: 1, kept: 1, code });
      expect(readFileSync(join(folder, name), 'utf8')).toBe(whole);
    },
  );

  test('a mistake is not kept', async () => {
    const folder = temporaryFolder();
    const broken = [{ path: '/books/one/x.mdx', content: '一 {' }];
    await expect(build(folder, { chapters: broken })).rejects.toThrow();
    await expect(build(folder, { chapters: broken })).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('everything is compiled again when something under it changes', () => {
  const engineFiles = {
    'package-lock.json': '{}',
    'astro.config.mjs': 'a',
    'src/components/chapter/Callout.astro': 'a',
    'src/integrations/handbook.ts': 'a',
    'src/markdown/plugins.ts': 'a',
    'src/text/slug.ts': 'a',
  };
  const versionOf = (engine: string, base = '/') => compilerVersion({ engine, root: engine, base, cache: engine });

  test.each(Object.keys(engineFiles))('%s', async (file) => {
    const folder = temporaryFolder();
    const engine = temporaryFolder(engineFiles);
    await build(folder, { version: versionOf(engine) });
    expect(await build(folder, { version: versionOf(engine) })).toMatchObject({ compiled: 0 });
    writeFiles(engine, { [file]: 'b' });
    expect(await build(folder, { version: versionOf(engine) })).toMatchObject({ compiled: 2, kept: 0 });
  });

  test('the base path', async () => {
    const folder = temporaryFolder();
    const engine = temporaryFolder(engineFiles);
    await build(folder, { version: versionOf(engine) });
    expect(await build(folder, { version: versionOf(engine, '/x/') })).toMatchObject({ compiled: 2, kept: 0 });
  });
});

test('a processor that cannot render MDX is refused at once', () => {
  const processor = { ...chapterProcessor('/'), createMdxRenderer: undefined };
  expect(() => keepCompiledMdx(processor as never, { folder: '/x', version: '1' })).toThrow(/MDX/);
});
