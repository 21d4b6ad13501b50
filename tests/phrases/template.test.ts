import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillTemplate } from '../../src/phrases/fill.ts';
import { templateParts, templateText, variablesOf } from '../../src/phrases/template.ts';

const gap = (id: string) => `【${id}】`;

describe('a reply', () => {
  test('is words and variables', () => {
    expect(templateParts('您好，我是{shop}的{agent}。')).toEqual([
      { kind: 'text', text: '您好，我是' },
      { kind: 'variable', id: 'shop' },
      { kind: 'text', text: '的' },
      { kind: 'variable', id: 'agent' },
      { kind: 'text', text: '。' },
    ]);
    expect(templateParts('')).toEqual([]);
  });

  test.each(['{ shop }', '｛shop｝', '{Shop}', '{}', '{a b}', '{shop', 'shop}', '{-shop}'])(
    '%s is no variable',
    (text) => {
      expect(variablesOf(text)).toEqual([]);
      expect(fillTemplate(text, { shop: 'X' }, gap)).toEqual({ text, missing: [] });
    },
  );

  test('names each of its variables once', () => {
    expect(variablesOf('{shop}{agent}{shop}')).toEqual(['shop', 'agent']);
  });

  test('comes together again as it was', () => {
    const piece = fc.oneof(fc.constantFrom('{shop}', '{order}', '{', '}', '\n', '您好'), fc.string());
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        expect(templateText(templateParts(text))).toBe(text);
      }),
    );
  });
});

describe('filling in', () => {
  test('puts values in place and says what is missing', () => {
    expect(fillTemplate('{shop}的{agent}，单号{order}，{shop}', { shop: ' 青禾 ', agent: '  ' }, gap)).toEqual({
      text: '青禾的【agent】，单号【order】，青禾',
      missing: ['agent', 'order'],
    });
  });

  test('a value is never taken for a variable', () => {
    expect(fillTemplate('{shop}', { shop: '{agent}', agent: 'x' }, gap)).toEqual({ text: '{agent}', missing: [] });
  });

  test('nothing is found by a name that every object has', () => {
    expect(fillTemplate('{constructor}', {}, gap).missing).toEqual(['constructor']);
  });

  test('with everything filled in nothing is left open', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (value) => {
        fc.pre(value.trim() !== '');
        const filled = fillTemplate('一{shop}二', { shop: value }, gap);
        expect(filled).toEqual({ text: `一${value.trim()}二`, missing: [] });
      }),
    );
  });
});
