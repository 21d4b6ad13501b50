import { describe, expect, test } from 'vitest';
import { readChapter } from '../../src/markdown/read-chapter.ts';

const identity = { id: 'desk/lending', part: 'desk', slug: 'lending', file: 'content/chapters/desk/lending.mdx' };
const read = (text: string) => readChapter(text, identity);
const withHead = (body: string) => read(`---\ntitle: 借书\nsummary: 说明\n---\n${body}`);

/** `line:column rule` of every finding. */
const found = ({ findings }: ReturnType<typeof read>): string[] =>
  findings.map(({ ruleId, place }) => `${place.start.line}:${place.start.column} ${ruleId}`);

describe('frontmatter', () => {
  const head = `---
title: 借书
summary: 读完能借出一本书。
roles: [volunteer, librarian]
objectives: [说出借期]
minutes: 5
covers: [F-01]
owner: librarian
review_by: 2027-05-31
updated: 2026-11-01
---
`;

  test('becomes the chapter, with the places of what names something elsewhere', () => {
    const { chapter, findings } = read(head);
    expect(findings).toEqual([]);
    expect(chapter).toMatchObject({
      ...identity,
      title: '借书',
      summary: '读完能借出一本书。',
      roles: ['volunteer', 'librarian'],
      objectives: ['说出借期'],
      minutes: 5,
      covers: ['F-01'],
      owner: 'librarian',
      reviewBy: '2027-05-31',
      updated: '2026-11-01',
    });
    const starts = Object.entries(chapter?.places ?? {}).map(([path, { start }]) => [path, start.line, start.column]);
    expect(starts).toEqual([
      ['roles.0', 4, 9],
      ['roles.1', 4, 20],
      ['owner', 8, 8],
      ['review_by', 9, 12],
    ]);
  });

  test('is for everybody where it names nobody', () => {
    expect(withHead('').chapter).toMatchObject({ roles: [], objectives: [], covers: [], minutes: undefined });
  });

  test.each([
    ['the line ends of Windows', head.replaceAll('\n', '\r\n')],
    ['a mark of byte order', `\uFEFF${head}`],
    ['spaces behind the fences', head.replaceAll('---\n', '---  \n')],
    ['no end of line at the end', head.trimEnd()],
  ])('may have %s', (_, text) => {
    expect(read(text).findings).toEqual([]);
    expect(read(text).chapter?.title).toBe('借书');
    expect(read(text).chapter?.places.owner?.start).toEqual({ line: 8, column: 8 });
  });

  test('a mistake in it hides nothing of the text', () => {
    const result = read('---\ntitle: 借书\n---\n\n## 办证 [#card]\n\n看[这里](/x/)。<3 天\n');
    expect(found(result)).toEqual(['2:1 yaml/missing-key', '7:12 chapter/less-than']);
    expect(result.chapter).toMatchObject({ title: 'lending', headings: [{ id: 'card' }], links: [{ url: '/x/' }] });
  });

  test('none at all is one mistake, and the text is still read', () => {
    const result = read('## 办证 [#card]\n');
    expect(found(result)).toEqual(['1:1 chapter/no-frontmatter']);
    expect(result.chapter?.headings).toHaveLength(1);
  });

  test('one that does not end is one mistake', () => {
    const result = read('---\ntitle: 借书\n\n## 办证 <3\n');
    expect(found(result)).toEqual(['1:1 chapter/open-frontmatter']);
    expect(result.chapter).toBeUndefined();
  });

  test('an empty one lacks what it needs', () => {
    expect(found(read('---\n---\n正文\n'))).toEqual(['2:1 yaml/missing-key', '2:1 yaml/missing-key']);
  });

  test('three hyphens within the text do not end it', () => {
    expect(read('---\ntitle: 借书\nsummary: 一 --- 二\n---\n\n一\n\n---\n\n二\n').chapter?.summary).toBe('一 --- 二');
  });

  test('broken YAML is one mistake', () => {
    expect(found(read('---\ntitle: @\n---\n正文\n'))).toEqual(['2:8 yaml/syntax']);
  });
});

describe('the text', () => {
  test('headings, with ids written and made', () => {
    const { chapter } = withHead('\n## 办证 [#card]\n\n### 要带什么？\n\n## **借期** `21` 天\n');
    expect(chapter?.headings).toEqual([
      expect.objectContaining({ id: 'card', text: '办证', depth: 2 }),
      expect.objectContaining({ id: '要带什么', text: '要带什么？', depth: 3 }),
      expect.objectContaining({ id: '借期-21-天', text: '借期 21 天', depth: 2 }),
    ]);
    expect(chapter?.headings[0]?.place.start).toEqual({ line: 6, column: 1 });
  });

  test('links, pictures and link definitions', () => {
    const { chapter } = withHead('\n[一](/a/) ![二](/images/b.png)\n\n[三][x]\n\n[x]: /c/#d\n');
    expect(chapter?.links.map(({ url, place }) => [url, place.start.line, place.start.column])).toEqual([
      ['/a/', 6, 1],
      ['/images/b.png', 6, 10],
      ['/c/#d', 10, 1],
    ]);
  });

  test('components, also within sentences, with their attributes', () => {
    const { chapter, findings } = withHead(
      '\n<Checklist id="closing" title="收工">\n\n- 借期 <Fact id="loan-days" />\n\n</Checklist>\n',
    );
    expect(findings).toEqual([]);
    expect(chapter?.uses.map(({ name, attributes }) => ({ name, ...attributes }))).toEqual([
      { name: 'Checklist', id: 'closing', title: '收工' },
      { name: 'Fact', id: 'loan-days' },
    ]);
  });

  test('what is shown as code is text', () => {
    expect(withHead('\n`{a}` 和 `<b>`\n\n```text\n{x} <3 [y](javascript:z)\nimport a\n```\n').findings).toEqual([]);
  });

  test('a comment, a line break and marks are allowed', () => {
    expect(withHead('\n{/* 备忘 */}\n\n一<br />二，按 <kbd>Ctrl</kbd>\n').findings).toEqual([]);
  });

  test.each([
    ['a first-level heading', '# 借书', ['6:1 chapter/title-heading']],
    ['an id twice', '## 一 [#a]\n\n## 二 [#a]', ['8:1 chapter/duplicate-heading-id']],
    ['a written id that a text makes, too', '## card\n\n## 二 [#card]', ['8:1 chapter/duplicate-heading-id']],
    ['script in a link', '[一](javascript:alert(1))', ['6:1 chapter/unsafe-link']],
    ['script in a definition', '[一][x]\n\n[x]: javascript:alert(1)', ['8:1 chapter/unsafe-link']],
    ['data in a picture', '![一](data:text/html,x)', ['6:1 image/place']],
    ['another host without a scheme', '[一](//evil.example)', ['6:1 chapter/unsafe-link']],
    ['a relative link', '[一](../a/)', ['6:1 chapter/unsafe-link']],
    ['an empty link', '[一]()', ['6:1 chapter/unsafe-link']],
    ['an expression', '一 {1 + 1}', ['6:3 chapter/expression']],
    ['an expression on its own', '{process.env}', ['6:1 chapter/expression']],
    ['an import', 'import a from "b"', ['6:1 chapter/import']],
    ['an export', 'export const a = 1', ['6:1 chapter/import']],
    ['HTML', '<div>一</div>', ['6:1 chapter/html']],
    ['script', '<script>alert(1)</script>', ['6:1 chapter/html']],
    ['a style', '<br style="color:red" />', ['6:1 chapter/html']],
    ['an unknown component', '<Calout />', ['6:1 chapter/unknown-component']],
    ['a component in lower case', '<fact id="a" />', ['6:1 chapter/unknown-component']],
    ['a component called like something of JavaScript', '<constructor />', ['6:1 chapter/html']],
    ['no required attribute', '<Fact />', ['6:1 chapter/missing-attribute']],
    ['an unknown attribute', '<Steps colour="red">一</Steps>', ['6:1 chapter/unknown-attribute']],
    ['a mistyped required attribute: once', '<Callout tpye="tip">一</Callout>', ['6:1 chapter/unknown-attribute']],
    ['an attribute as an expression: once', '<Fact id={a} />', ['6:1 chapter/attribute-form']],
    ['an attribute without a value: once', '<Fact id />', ['6:1 chapter/attribute-form']],
    ['a value where none belongs', '<Flow id="a" wizard="yes" />', ['6:1 chapter/attribute-flag']],
    ['an expression where no value belongs', '<Flow id="a" wizard={true} />', ['6:1 chapter/attribute-flag']],
    ['an attribute that stands alone', '<Flow id="a" wizard />', []],
    ['attributes spread: once', '<Fact {...a} />', ['6:1 chapter/unknown-attribute']],
    ['another value', '<Callout type="warn">一</Callout>', ['6:1 chapter/attribute-value']],
  ])('%s', (_, body, expected) => {
    expect(found(withHead(`\n${body}\n`))).toEqual(expected);
  });

  test('a heading whose id stands twice says where the first one is', () => {
    const [second] = withHead('\n## 一 [#a]\n\n## 二 [#a]\n').findings;
    expect(second?.related).toEqual([
      { file: identity.file, place: expect.objectContaining({ start: { line: 6, column: 1 } }) },
    ]);
  });
});
