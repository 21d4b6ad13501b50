import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import type { Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { writeMarkdown } from '../../scripts/documents/write-markdown.ts';
import { htmlToMdast } from '../../src/documents/html-to-mdast.ts';
import type { DocumentNote } from '../../src/documents/notes.ts';
import { plainText } from '../../src/documents/phrasing.ts';
import { parseChapter } from '../../src/markdown/read-chapter.ts';
import { chapterSyntax } from '../../src/markdown/syntax.ts';
import { escapeHtml } from '../../src/text/escape.ts';

const { document } = new JSDOM('').window;

function convert(html: string): { text: string; notes: DocumentNote[]; blocks: readonly RootContent[] } {
  const notes: DocumentNote[] = [];
  document.body.innerHTML = html;
  const reading = {
    picture: (source: string) => (source === '' ? undefined : `/images/${source}`),
    note: (note: DocumentNote) => void notes.push(note),
    words: { noteOpen: '（注：', noteClose: '）' },
  };
  const blocks = htmlToMdast(document.body, reading);
  return { text: writeMarkdown({ type: 'root', children: [...blocks] }), notes, blocks };
}
const markdown = (html: string) => convert(html).text;

describe('HTML of a document as Markdown', () => {
  test.each([
    ['emphasis beside Chinese', '<p><strong>规则。</strong>后文<em> 急 </em>事</p>', '**规则。**后文 *急* 事\n'],
    ['neighbours of one kind', '<p><strong>先</strong><strong>核对</strong></p>', '**先核对**\n'],
    ['emphasis of nothing', '<p>a<strong> </strong>b</p>', 'a b\n'],
    ['line breaks', '<p>一<br/>二<br/></p>', '一\\\n二\n'],
    ['an indent of full-width spaces', '<p>　　先核对</p>', '先核对\n'],
    ['a heading without its bold', '<h2><strong>先查什么</strong></h2>', '## 先查什么\n'],
    ['small letters', '<p>m<sup>2</sup></p>', 'm<sup>2</sup>\n'],
    [
      'nested lists',
      '<ol><li>一<ul><li>二</li><li>三</li></ul></li><li>四</li></ol>',
      '1. 一\n   - 二\n   - 三\n2. 四\n',
    ],
    ['a picture with its words', '<p><img src="a.png" alt="底 单\n照片"/></p>', '![底 单 照片](/images/a.png)\n'],
    ['a picture that is not taken over', '<p>前<img src=""/>后</p>', '前后\n'],
    ['a table of one cell', '<table><tr><td><p>注意</p></td></tr></table>', '> 注意\n'],
    ['a link', '<p><a href="https://example.org/a">看</a></p>', '[看](https://example.org/a)\n'],
  ])('%s', (_, html, expected) => {
    expect(markdown(html)).toBe(expected);
  });

  test('tables: first row as heading, pipes and line breaks kept, merged cells taken apart', () => {
    const { text, notes } = convert(
      '<table><tr><td>情形</td><td colspan="2">处理</td></tr><tr><td rowspan="2">少货</td><td>补|退</td><td><p>甲</p><ul><li>乙</li></ul></td></tr><tr><td>x</td><td>y</td></tr></table>',
    );
    expect(text).toBe('| 情形 | 处理 | |\n| - | - | - |\n| 少货 | 补\\|退 | 甲<br />• 乙 |\n| 少货 | x | y |\n');
    expect(notes).toEqual([{ code: 'merged-cells', count: 2 }]);
  });

  test.each(['javascript:alert(1)', 'file:///c:/a.doc', '../a.html', '/handbook/', 'data:text/html,x', 'https://a b'])(
    'the link %s keeps its text only, and is named',
    (href) => {
      const { text, notes } = convert(`<p>看<a href="${href}">这里</a></p>`);
      expect(text).toBe('看这里\n');
      expect(notes).toEqual([{ code: 'link-unsafe', found: href }]);
    },
  );

  test('footnotes stand where they are called for', () => {
    const { text, notes } = convert(
      '<p>底单<sup><a href="#doc-footnote-1" id="doc-footnote-ref-1">[1]</a></sup>可查</p><ol><li id="doc-footnote-1"><p>保存 <strong>30</strong> 天。<a href="#doc-footnote-ref-1">↑</a></p></li></ol>',
    );
    expect(text).toBe('底单（注：保存 **30** 天。）可查\n');
    expect(notes).toEqual([{ code: 'footnote', count: 1 }]);
  });

  test('anchors go to the block that they are in, or the next one', () => {
    const { blocks } = convert('<p><a id="doc-a"></a></p><h1><a id="doc-b"></a>题</h1><p>文</p>');
    expect(blocks.map(({ data }) => data?.anchors)).toEqual([['doc-a', 'doc-b'], undefined]);
  });
});

describe('nothing that an author wrote becomes MDX', () => {
  const syntax = chapterSyntax();
  const traps = [
    '<',
    '{',
    '}',
    '>',
    '[x] ',
    '[#id]',
    '*',
    '_',
    '~',
    '`',
    '|',
    '#',
    '- ',
    '1. ',
    '+ ',
    '\\',
    '&lt;',
    '&',
    '!',
    'import ',
    'export ',
    '---',
    '===',
    ':::',
    '<!--',
    '<script>',
    '</Callout>',
    '```',
    '$',
    'www.a.cn',
    'https://a.cn/_b_',
    '先查',
    '。',
    '“',
    ' ',
    '　',
    '=',
    '"',
    ')',
    '(',
  ];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...traps), fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 12 })
    .map((parts) => parts.join(''));
  const bare = (value: string) => value.replace(/\s+/g, '');
  const types = (tree: Root): string[] => {
    const found: string[] = [];
    const visit = (node: { type: string; children?: unknown[] }): void => {
      found.push(node.type);
      for (const child of node.children ?? []) visit(child as never);
    };
    visit(tree as never);
    return found;
  };
  const plain = new Set(['root', 'paragraph', 'text', 'link', 'strong', 'break', 'list', 'listItem', 'heading']);

  test.each([
    ['p', 'paragraph'],
    ['h2', 'heading'],
    ['li', 'list'],
  ])('in <%s>', (tag, kind) => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        const inner = `${escapeHtml(first)}<strong>${escapeHtml(second)}</strong>${tag === 'h2' ? '' : '<br/>'}${escapeHtml(first)}`;
        const { text: written, blocks } = convert(
          tag === 'li' ? `<ul><li>${inner}</li></ul>` : `<${tag}>${inner}</${tag}>`,
        );
        fc.pre(blocks.length > 0);
        const tree = syntax.parse(written);
        expect(tree.children.map(({ type }) => type)).toEqual([kind]);
        expect(types(tree).filter((type) => !plain.has(type))).toEqual([]);
        expect(bare(textOf(tree))).toBe(bare(plainText(`${first}${second}${first}`.replaceAll('\0', ''))));
      }),
      { numRuns: 100 },
    );
  });

  test('in a cell of a table', () => {
    fc.assert(
      fc.property(text, (value) => {
        const { text: written } = convert(
          `<table><tr><td>头</td><td>尾</td></tr><tr><td>${escapeHtml(value)}</td><td>x</td></tr></table>`,
        );
        const [table, ...others] = syntax.parse(written).children;
        expect(others).toEqual([]);
        expect(table?.type === 'table' && table.children.map((row) => row.children.length)).toEqual([2, 2]);
        expect(bare(textOf(table))).toBe(bare(`头尾${plainText(value.replaceAll('\0', ''))}x`));
      }),
      { numRuns: 100 },
    );
  });

  test('the handbook’s own parser finds no error in it', () => {
    const { text: written } = convert('<p>import x from "y"<br/>export {a} &lt;b&gt; [x] [#y]</p><p>{/* c */}</p>');
    const { findings } = parseChapter(`---\ntitle: x\nsummary: y\n---\n\n${written}`, {
      id: 'a/b',
      part: 'a',
      slug: 'b',
      file: 'b.mdx',
    });
    expect(findings).toEqual([]);
  });
});
