import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { parseRecovering } from '../../src/markdown/mdx-mistakes.ts';
import { chapterSyntax } from '../../src/markdown/syntax.ts';

const syntax = chapterSyntax();
const recover = (text: string) => parseRecovering(text, 'a.mdx', (source) => syntax.parse(source));

/** `line:column rule detail` of every mistake. */
const mistakes = (text: string): string[] =>
  recover(text).findings.map(({ ruleId, place, values }: Finding) => {
    const { name, use, reason } = values as Record<string, string | undefined>;
    return [`${place.start.line}:${place.start.column}`, ruleId.replace('chapter/', ''), name ?? use ?? reason]
      .filter(Boolean)
      .join(' ');
  });

describe('one mistake is one finding', () => {
  test.each([
    ['a sign', '寄达要 <3 天', ['1:5 less-than sign']],
    ['a sign at the end', '末尾 <', ['1:4 less-than sign']],
    ['an arrow', '一 <- 二', ['1:3 less-than sign']],
    ['an address', '见 <https://example.org>。', ['1:3 less-than address']],
    ['a mail address', '写信 <a@b.org>', ['1:4 less-than address']],
    ['a comment', '<!-- 备忘 -->', ['1:1 less-than comment']],
    ['a brace', '一 {二', ['1:3 brace']],
    ['a brace over several paragraphs', '一 {二\n\n三', ['1:3 brace']],
    ['braces around prose', '一 {a b} 二', ['1:3 brace']],
    ['prose that begins with import', 'import 是一个词', ['1:1 import']],
    ['Chinese quotes', '<Fact id=“a” />', ['1:1 tag-syntax quote']],
    ['Chinese quotes around a paragraph', '<Callout type=“tip”>\n\n一\n\n</Callout>', ['1:1 tag-syntax quote']],
    ['no quotes', '<Callout type=tip>\n\n一\n\n</Callout>', ['1:1 tag-syntax quote']],
    ['a full-width equals sign', '<Fact id＝"a" />', ['1:1 tag-syntax quote']],
    ['no end of the tag', '<Fact id="a"\n\n后文', ['1:1 tag-syntax unfinished']],
    ['prose behind the tag', '<Fact id="a" 天。', ['1:1 tag-syntax character']],
    ['no closing tag', '<KeyPoints>\n\n- 一', ['1:1 unclosed KeyPoints']],
    ['no opening tag', '一\n\n</KeyPoints>', ['3:1 unclosed KeyPoints']],
    ['a mistyped closing tag', '<Callout type="tip">\n\n一\n\n</Calout>', ['5:1 unclosed Callout']],
    ['a closing tag in the list', '<Steps>\n\n1. 一\n\n   </Steps>', ['5:4 unclosed Steps']],
    ['a closing tag in another paragraph', '<Practice>一\n\n二</Practice>', ['1:1 unclosed Practice']],
    ['an inner one not closed', '<Situation>\n\n<Agent>\n\n一\n\n</Situation>', ['3:1 unclosed Agent']],
    ['two that cross', '<Compare>\n\n<Good>\n\n一\n\n</Compare>\n\n</Good>', ['3:1 unclosed Good']],
    [
      'a mistyped one inside another',
      '<Situation>\n\n<Agent x=“”>\n\n一\n\n</Agent>\n\n</Situation>',
      ['3:1 tag-syntax quote'],
    ],
    ['a line break of HTML', '一<br>二', ['1:2 unclosed br']],
  ])('%s', (_, text, expected) => {
    expect(mistakes(text)).toEqual(expected);
  });
});

test('many in one chapter are all found, each at its own place', () => {
  const text = `第一 <3 天

第二 {书名

<Callout type=“tip”>

第三 <5 件

</Callout>

<KeyPoints>

- 第四 }{
`;
  expect(mistakes(text).sort()).toEqual(
    [
      '1:4 less-than sign',
      '3:4 brace',
      '5:1 tag-syntax quote',
      '7:4 less-than sign',
      '11:1 unclosed KeyPoints',
      '13:7 brace',
    ].sort(),
  );
});

test('what is right beside a mistake is still read', () => {
  const { tree } = recover('## 一 [#a]\n\n寄达要 <3 天\n\n## 二 [#b]\n');
  expect(tree?.children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'heading']);
});

test('quotes the text as its author wrote it', () => {
  const [, second] = recover('甲 <1 且 <2').findings;
  expect(second?.values.near).toBe(' <1 且 <2');
});

test('stops at a file that is something else', () => {
  const { findings, tree } = recover('<1 '.repeat(200));
  expect(findings).toHaveLength(40);
  expect(tree).toBeUndefined();
});

test('throws only what is no mistake of an author', () => {
  expect(() =>
    parseRecovering('a', 'a.mdx', () => {
      throw new TypeError('a fault of the program');
    }),
  ).toThrow(TypeError);
});

// Under test the parser is its build for development, whose own assertions stop at a heading underlined below an open tag.
function recoverUnlessAsserted(text: string): ReturnType<typeof recover> {
  try {
    return recover(text);
  } catch (error) {
    fc.pre((error as { code?: string }).code !== 'ERR_ASSERTION');
    throw error;
  }
}

test('never throws and never leaves the file, whatever is typed', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '{',
    '}',
    '/',
    '"',
    '“',
    '=',
    '<A',
    '</A>',
    '<B>',
    '</B>',
    '<!--',
    'import ',
    '\n',
    '\n\n',
    '- ',
    '> ',
    '字',
    '`',
    '*',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const text = pieces.join('');
      const lines = text.split('\n');
      for (const { place } of recoverUnlessAsserted(text).findings) {
        const line = lines[place.start.line - 1];
        expect(line).toBeDefined();
        expect(place.start.column).toBeLessThanOrEqual((line ?? '').length + 1);
      }
    }),
    { numRuns: 300, examples: [[['<', '> ', '<', '\n', '=']]] },
  );
});
