import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest, nearestPath } from '../../src/text/nearest.ts';

describe('nearest', () => {
  test.each([
    ['a letter missing', 'sumary', ['title', 'summary'], 'summary'],
    ['a letter too many', 'titlle', ['title', 'summary'], 'title'],
    ['a wrong letter', 'rolis', ['roles', 'role'], 'roles'],
    ['two letters swapped', 'tpye', ['type', 'title'], 'type'],
    ['the case alone', 'fact', ['Fact', 'Flow'], 'Fact'],
    ['a single letter in lower case', 'a', ['A', 'B'], 'A'],
    ['Chinese', '少货处里', ['少货处理', '错货处理'], '少货处理'],
  ])('%s', (_, word, known, expected) => {
    expect(nearest(word, known)).toBe(expected);
  });

  test.each([
    ['another single letter', 'D', ['A', 'B']],
    ['another word', 'keywords', ['title', 'summary']],
    ['nothing to choose from', 'title', []],
    ['more than a third of the letters', 'abcxyz', ['abcdef']],
  ])('says nothing about %s', (_, word, known) => {
    expect(nearest(word, known)).toBeUndefined();
  });

  test('prefers the closest, and of equals the first', () => {
    expect(nearest('abcdefg', ['abcdexx', 'abcdefx'])).toBe('abcdefx');
    expect(nearest('abcdef', ['abcdex', 'abcdey'])).toBe('abcdex');
  });

  test('finds the word itself whatever else there is', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.nat(), (known, index) => {
        const word = known[index % known.length] ?? '';
        expect(nearest(word, known)).toBe(word);
      }),
    );
  });
});

describe('nearestPath', () => {
  const known = ['desk/borrowing', 'desk/brace', 'shelves/sorting'];

  test('each part must be close by itself', () => {
    expect(nearestPath('desk/borowing', known)).toBe('desk/borrowing');
    expect(nearestPath('shelvse/sortign', known)).toBe('shelves/sorting');
    expect(nearestPath('desk/nowhere', known)).toBeUndefined();
  });

  test('compares only paths of the same depth', () => {
    expect(nearestPath('desk', ['desk/x', 'desks'])).toBe('desks');
    expect(nearestPath('/handbook/desk/borowing/', ['/handbook/desk/', '/handbook/desk/borrowing/'])).toBe(
      '/handbook/desk/borrowing/',
    );
  });
});
