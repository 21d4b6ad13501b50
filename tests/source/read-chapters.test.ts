import { readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keepCompiledMdx } from '../../src/integrations/kept-mdx.ts';
import { chapterProcessor } from '../../src/markdown/compile-chapter.ts';
import { readChapter } from '../../src/markdown/read-chapter.ts';
import { readContentFiles } from '../../src/source/content-files.ts';
import { keptChaptersOf } from '../../src/source/kept-chapters.ts';
import { readChapters } from '../../src/source/read-chapters.ts';
import { type Workplace, workplace } from '../../src/source/workplace.ts';
import { temporaryFolder } from './temporary-folder.ts';

const text = (title: string) =>
  `---\ntitle: ${title}\nsummary: 读完能做。\n---\n\n## 题 [#top]\n\n<Steps>\n\n1. **先。**后\n\n</Steps>\n`;

/** A handbook of so many chapters, one of them broken. */
function handbook(count: number): Workplace {
  const files = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`content/chapters/a/c-${index}.mdx`, text(`第 ${index} 章`)]),
  );
  const root = temporaryFolder({ ...files, 'content/chapters/b/broken.mdx': `${text('坏')}\n一 {\n` });
  return { ...workplace({ HANDBOOK_ROOT: root }), cache: temporaryFolder() };
}

const read = (place: Workplace, compile = false) =>
  readChapters({ files: readContentFiles(place.root, 'chapter').files, place, compile });

const keptCount = (place: Workplace) => readdirSync(keptChaptersOf(place).folder).length;

/** What Astro would compile in a build: the files, as its plugin hands them to the processor. */
async function compiledByAstro(place: Workplace): Promise<number> {
  const require = createRequire(createRequire(import.meta.url).resolve('@astrojs/mdx'));
  const { parseFrontmatter } = (await import(require.resolve('@astrojs/internal-helpers/frontmatter'))) as {
    parseFrontmatter(code: string, options: object): { content: string; frontmatter: Record<string, unknown> };
  };
  const kept = keepCompiledMdx(chapterProcessor(place.base), keptChaptersOf(place));
  const renderer = await kept.processor.createMdxRenderer?.({}, { optimize: false });
  for (const { file, text } of readContentFiles(place.root, 'chapter').files) {
    if (file.includes('broken')) continue;
    const { content, frontmatter } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
    await renderer?.process(content, join(place.root, file), frontmatter);
  }
  return kept.counts.compiled;
}

describe.each([
  ['few chapters', 3],
  ['so many that threads read them', 100],
])('reading %s', (_, count) => {
  test('gives each as readChapter does, in the order of the files, and every mistake', async () => {
    const place = handbook(count);
    const { files } = readContentFiles(place.root, 'chapter');
    const expected = files.map(({ file, text: source, name }) => {
      const [part = '', slug = ''] = name.split('/');
      return readChapter(source, { id: name, part, slug, file });
    });
    const { values, findings } = await read(place);
    expect(values).toEqual(expected.map(({ chapter }) => chapter));
    expect(findings).toEqual(expected.flatMap((chapter) => chapter.findings));
    expect(findings).toMatchObject([{ ruleId: 'chapter/brace' }]);
  });

  test('gives the same from what was kept, and follows a change', async () => {
    const place = handbook(count);
    const first = await read(place);
    // Kept as JSON, which has no undefined.
    expect(JSON.parse(JSON.stringify(await read(place)))).toEqual(JSON.parse(JSON.stringify(first)));
    writeFileSync(join(place.root, 'content/chapters/a/c-1.mdx'), text('改了'));
    const titles = (await read(place)).values.map(({ title }) => title);
    expect(titles).toContain('改了');
    expect(titles).not.toContain('第 1 章');
  });

  test('for a build, leaves nothing for Astro to compile', async () => {
    const place = handbook(count);
    await read(place, true);
    expect(keptCount(place)).toBe(count);
    expect(await compiledByAstro(place)).toBe(0);
    writeFileSync(join(place.root, 'content/chapters/a/c-1.mdx'), text('改了').replace('后', '然后'));
    expect(await compiledByAstro(place)).toBe(1);
  });

  test('compiles for a build also what an earlier check only read', async () => {
    const place = handbook(count);
    await read(place);
    await read(place, true);
    expect(await compiledByAstro(place)).toBe(0);
  });
});

test('no chapters at all are no mistake', async () => {
  const place = { ...workplace({ HANDBOOK_ROOT: temporaryFolder() }), cache: temporaryFolder() };
  expect(await read(place, true)).toEqual({ values: [], findings: [] });
});
