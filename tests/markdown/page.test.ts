import { describe, expect, test } from 'vitest';
import { readChapter } from '../../src/markdown/read-chapter.ts';
import { renderPage } from './render-page.ts';

describe('emphasis in Chinese', () => {
  test.each([
    ['**规则。**后文', '<strong>规则。</strong>后文'],
    ['前文**“规则”**后文', '前文<strong>“规则”</strong>后文'],
    ['前文**规则（必读）**后文', '前文<strong>规则（必读）</strong>后文'],
    ['*注意：*先道歉', '<em>注意：</em>先道歉'],
    ['~~旧。~~新', '<del>旧。</del>新'],
    ['**`单号`**后', '<strong><code>单号</code></strong>后'],
  ])('%s', async (markdown, html) => {
    expect(await renderPage(markdown)).toBe(`<p>${html}</p>`);
  });

  test('quotes and dashes stay as their author typed them', async () => {
    expect(await renderPage('他说 "好" -- 就这样...')).toBe('<p>他说 "好" -- 就这样...</p>');
  });
});

describe('headings', () => {
  const body =
    '## 先做什么 [#first-check]\n\n### **先**查 `底单`\n\n## 先做什么\n\n## 先做什么\n\n## ！？\n\n## 查完 [#decide]\n';

  test('have the ids that the check knows', async () => {
    const html = await renderPage(body);
    const shown = [...html.matchAll(/<h\d id="([^"]*)"/g)].map(([, id]) => id);
    const read = readChapter(`---\ntitle: 少货\nsummary: 说明\n---\n${body}`, {
      id: 'a/b',
      part: 'a',
      slug: 'b',
      file: 'x',
    });
    expect(shown).toEqual(['first-check', '先查-底单', '先做什么', '先做什么-2', 'section', 'decide']);
    expect(read.chapter?.headings.map(({ id }) => id)).toEqual(shown);
  });

  test('do not show the written id, and lead to themselves', async () => {
    expect(await renderPage('## 先做什么 [#first-check]')).toBe(
      '<h2 id="first-check">先做什么<a class="heading-link" href="#first-check" tabindex="-1" aria-hidden="true" data-pagefind-ignore="">#</a></h2>',
    );
  });
});

describe('tables and links', () => {
  test('a table scrolls in a box that the keyboard reaches', async () => {
    const html = await renderPage('| 查 | 看 |\n|---|---|\n| 一 | 底单 |\n');
    expect(html).toMatch(/^<div class="table-scroll" tabindex="0"><table>.*<td>底单<\/td>.*<\/table><\/div>$/s);
  });

  test('links from the root move with the site', async () => {
    const markdown = '[章](/handbook/a/b/#c) [此处](#c) [外](https://example.org/) ![图](/seal.svg)';
    expect(await renderPage(markdown, '/handbook-site/')).toMatch(
      /href="\/handbook-site\/handbook\/a\/b\/#c".*href="#c".*href="https:\/\/example\.org\/".*src="\/handbook-site\/seal\.svg"/,
    );
    expect(await renderPage('[章](/handbook/a/b/)')).toBe('<p><a href="/handbook/a/b/">章</a></p>');
  });
});

test('components stand where they are written, with Markdown in them', async () => {
  const html = await renderPage(
    '<Callout type="rule">\n\n**先**道歉。\n\n</Callout>\n\n<Fact id="loan-days" />之内。\n',
  );
  expect(html.replaceAll('\n', '')).toBe(
    '<Callout type="rule"><p><strong>先</strong>道歉。</p></Callout><p><Fact id="loan-days"></Fact>之内。</p>',
  );
});
