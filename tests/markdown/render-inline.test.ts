import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderInline } from '../../src/markdown/render-inline.ts';

test.each([
  ['第一步核对什么？', '第一步核对什么？'],
  ['**先道歉。**再查', '<strong>先道歉。</strong>再查'],
  ['~~旧。~~新', '<del>旧。</del>新'],
  ['按 `Ctrl` 键', '按 <code>Ctrl</code> 键'],
  [
    '看[少货](/handbook/processes/missing-items/#first-check)',
    '看<a href="/handbook/processes/missing-items/#first-check">少货</a>',
  ],
  ['一 < 二 & 三', '一 &#x3C; 二 &#x26; 三'],
  ['', ''],
])('%j', (markdown, html) => {
  expect(renderInline(markdown)).toBe(html);
});

test('several paragraphs and lists keep their elements', () => {
  expect(renderInline('一\n\n二')).toBe('<p>一</p>\n<p>二</p>');
  expect(renderInline('- 一\n- 二').replaceAll('\n', '')).toBe('<ul><li>一</li><li>二</li></ul>');
});

describe('nothing an author writes becomes script', () => {
  test.each([
    ['script', '<script>alert(1)</script>', ''],
    ['a handler', '<img src=x onerror=alert(1)>', ''],
    ['a handler within a sentence', '看<b onclick="alert(1)">这里</b>', '看这里'],
    ['a link', '[点](javascript:alert(1))', '<a>点</a>'],
    ['a link in capitals', '[点](JaVaScRiPt:alert(1))', '<a>点</a>'],
    ['a link with an entity', '[点](javascript&colon;alert(1))', '<a>点</a>'],
    ['a link with a tab', '[点](<java\tscript:alert(1)>)', '<a>点</a>'],
    ['a definition', '[点][x]\n\n[x]: javascript:alert(1)', '<a>点</a>'],
    ['an autolink', '<javascript:alert(1)>', '<a>javascript:alert(1)</a>'],
    ['a picture', '![点](javascript:alert(1))', '<img alt="点">'],
    ['data', '[点](data:text/html;base64,PHNjcmlwdD4=)', '<a>点</a>'],
    ['another host', '[点](//evil.example)', '<a>点</a>'],
  ])('%s', (_, markdown, html) => {
    expect(renderInline(markdown)).toBe(html);
  });

  test('whatever is typed', () => {
    const piece = fc.constantFrom(
      '<script>',
      '</script>',
      '<img onerror=x>',
      '[',
      '](',
      ')',
      'javascript:',
      'data:',
      '"',
      '<',
      '>',
      '`',
      '*',
      '字',
      '\n',
      '&lt;',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
        const html = renderInline(pieces.join(''));
        expect(html).not.toMatch(/<script|<[^>]*\son\w+=|(?:href|src)="(?:javascript|data):/i);
      }),
    );
  });
});

test('addresses that begin at the root are put below the path of the site', () => {
  expect(renderInline('看[这里](/flows/x/)和![图](/images/y.png)、[外面](https://example.org/)', '/book/')).toBe(
    '看<a href="/book/flows/x/">这里</a>和<img src="/book/images/y.png" alt="图">、<a href="https://example.org/">外面</a>',
  );
});
