import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chapterCompiler, chapterProcessor } from '../../src/markdown/compile-chapter.ts';
import { blankFrontmatter } from '../../src/markdown/read-chapter.ts';
import { chapterSyntax } from '../../src/markdown/syntax.ts';
import { listFiles } from '../../src/source/read-files.ts';
import { workplace } from '../../src/source/workplace.ts';

const { root } = workplace({});
const chapters = listFiles(root, 'content/chapters', '.mdx').map((file) => ({
  path: join(root, file),
  body: blankFrontmatter(readFileSync(join(root, file), 'utf8')),
}));

describe('compiling a chapter', () => {
  test('gives the same from the tree that the check has read', async () => {
    const compile = await chapterCompiler('/');
    const syntax = chapterSyntax();
    expect(chapters.length).toBeGreaterThan(5);
    for (const chapter of chapters) {
      const fromText = await compile(chapter);
      expect(await compile({ ...chapter, tree: syntax.parse(chapter.body) }), chapter.path).toEqual(fromText);
    }
  });

  test('takes a given tree once: the next text of the same file is parsed', async () => {
    const compile = await chapterCompiler('/');
    const path = '/x/a.mdx';
    const first = await compile({ path, body: '一', tree: chapterSyntax().parse('一') });
    expect(first.code).toContain('一');
    expect((await compile({ path, body: '二' })).code).toContain('二');
  });

  test('is what Astro is given, whatever the frontmatter says', async () => {
    const body = '## 题 [#top]\n\n**规则。**后文\n\n<Fact id="a" />';
    const renderer = await chapterProcessor('/').createMdxRenderer?.({ smartypants: true }, { optimize: false });
    const own = await (await chapterCompiler('/'))({ body, path: '/x/a.mdx' });
    expect(await renderer?.process(body, '/x/a.mdx', { title: '题' })).toEqual(own);
    expect(own.code).toContain('<strong>规则。</strong>后文');
  });

  test('writes the base path into links', async () => {
    const body = '[去](/handbook/a/b/)';
    const [plain, below] = await Promise.all([chapterCompiler('/'), chapterCompiler('/x/')]);
    expect((await plain({ body, path: '/a.mdx' })).code).toContain('/handbook/a/b/');
    expect((await below({ body, path: '/a.mdx' })).code).toContain('/x/handbook/a/b/');
  });

  test('throws where the text is no MDX', async () => {
    const compile = await chapterCompiler('/');
    await expect(compile({ body: '一 {', path: '/a.mdx' })).rejects.toThrow();
  });
});
