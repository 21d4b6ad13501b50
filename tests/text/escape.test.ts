import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeHtml, scriptJson } from '../../src/text/escape.ts';

describe('escapeHtml', () => {
  test('writes every character that means something in HTML as an entity', () => {
    expect(escapeHtml(`<a href="x" title='y'>&amp;</a>`)).toBe(
      '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;',
    );
  });

  test('leaves Chinese and its punctuation as they are', () => {
    expect(escapeHtml('客户说“少了”。')).toBe('客户说“少了”。');
  });

  test('no text leaves it with a tag or a quote in it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']/);
      }),
    );
  });
});

describe('scriptJson', () => {
  test('cannot end the script that it stands in', () => {
    expect(scriptJson({ text: '</script><!--' })).toBe('{"text":"\\u003c/script>\\u003c!--"}');
  });

  test('is read back as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(JSON.parse(scriptJson(data))).toEqual(JSON.parse(JSON.stringify(data)));
      }),
    );
  });
});
