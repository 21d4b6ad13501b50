import { describe, expect, test } from 'vitest';
import { chapterPath } from '../../src/handbook/chapter.ts';
import { buildParts, contentsOf, neighbours, orderChapters, orderFlows } from '../../src/handbook/navigation.ts';
import { at, sampleChapter, sampleConfig, sampleHandbook } from './sample-handbook.ts';

const chapters = ['shelves/b', 'desk/zoo', 'shelves/a', 'desk/lending', 'desk/cards'].map((id) => sampleChapter(id));

describe('orderChapters', () => {
  test('parts as configured; within one the named chapters first, the others by name', () => {
    expect(orderChapters(chapters, sampleConfig.parts).map(({ id }) => id)).toEqual([
      'desk/lending',
      'desk/cards',
      'desk/zoo',
      'shelves/a',
      'shelves/b',
    ]);
  });

  test('leaves its argument alone, and loses nothing of a part that is not configured', () => {
    const odd = [sampleChapter('cellar/a'), ...chapters];
    const before = odd.map(({ id }) => id);
    expect(orderChapters(odd, sampleConfig.parts)).toHaveLength(odd.length);
    expect(odd.map(({ id }) => id)).toEqual(before);
  });
});

describe('orderFlows', () => {
  test('the named ones first, the others by id', () => {
    const flows = ['d', 'b', 'c', 'a'].map((id) => ({ id }));
    expect(orderFlows(flows, ['c', 'nowhere', 'b']).map(({ id }) => id)).toEqual(['c', 'b', 'a', 'd']);
  });
});

describe('buildParts', () => {
  test('a part without chapters is no page', () => {
    expect(buildParts(sampleHandbook()).map(({ id, path, entries }) => [id, path, entries.length])).toEqual([
      ['desk', '/handbook/desk/', 1],
      ['shelves', '/handbook/shelves/', 1],
    ]);
  });
});

describe('neighbours', () => {
  const ordered = orderChapters(chapters, sampleConfig.parts);

  test('go on from one part to the next', () => {
    expect(neighbours(ordered, 'desk/zoo')).toEqual({
      previous: { title: 'cards', path: '/handbook/desk/cards/' },
      next: { title: 'a', path: '/handbook/shelves/a/' },
    });
  });

  test('end at both ends, and know nothing of a stranger', () => {
    expect(neighbours(ordered, 'desk/lending').previous).toBeUndefined();
    expect(neighbours(ordered, 'shelves/b').next).toBeUndefined();
    expect(neighbours(ordered, 'desk/nowhere')).toEqual({ previous: undefined, next: undefined });
  });
});

test('a table of contents has the second and third depth', () => {
  const headings = [2, 3, 4, 2].map((depth, index) => ({ id: `h${index}`, text: '', depth, place: at(index + 1) }));
  expect(contentsOf(sampleChapter('desk/a', { headings })).map(({ id }) => id)).toEqual(['h0', 'h1', 'h3']);
});

test('a chapter has an address of its own', () => {
  expect(chapterPath({ part: 'desk', slug: 'lending' })).toBe('/handbook/desk/lending/');
});
