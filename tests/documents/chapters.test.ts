import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { asciiName, uniqueNames } from '../../src/documents/ascii-name.ts';
import { htmlToMdast } from '../../src/documents/html-to-mdast.ts';
import { nameChapters } from '../../src/documents/name-chapters.ts';
import type { DocumentNote } from '../../src/documents/notes.ts';
import { placePictures } from '../../src/documents/place-pictures.ts';
import { splitChapters } from '../../src/documents/split-chapters.ts';

const blocksOf = (html: string) =>
  htmlToMdast(new JSDOM(html).window.document.body, {
    picture: (source) => source,
    note: () => {},
    words: { noteOpen: '(', noteClose: ')' },
  });

describe('names', () => {
  test.each([
    ['先查什么', 'xian-cha-shen-me'],
    ['VIP 客户怎么接', 'vip-ke-hu-zen-me-jie'],
    ['１．２ 退货', '1-2-tui-huo'],
    ['Café <b>', 'cafe-b'],
    ['绿色通道', 'lv-se-tong-dao'],
    ['！？', ''],
  ])('%s', (title, name) => {
    expect(asciiName(title)).toBe(name);
  });

  test('are at most 40 characters, cut between syllables, and unique', () => {
    const name = uniqueNames('section');
    const long = '一二三四五六七八九十'.repeat(4);
    const names = [name(long), name(long), name('。'), name('。')];
    expect(Math.max(...names.map(({ length }) => length))).toBeLessThanOrEqual(40);
    expect(new Set(names).size).toBe(4);
    expect(names.every((each) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(each))).toBe(true);
    expect(names.slice(2)).toEqual(['section', 'section-2']);
  });
});

describe('chapters', () => {
  const html = '<p>序</p><h1>甲</h1><h2>一</h2><p>文</p><h1>乙</h1><p>文</p><h3>跳</h3>';

  test('begin at headings of depth 1; the rest moves up without gaps', () => {
    const { chapters, notes } = splitChapters(blocksOf(html), 1, '书');
    expect(chapters.map(({ title }) => title)).toEqual(['书', '甲', '乙']);
    expect(
      chapters.map(({ blocks }) => blocks.flatMap((block) => (block.type === 'heading' ? block.depth : []))),
    ).toEqual([[], [2], [2]]);
    expect(notes).toEqual([
      { code: 'preamble', found: '书' },
      { code: 'heading-level', count: 1, where: '乙' },
    ]);
  });

  test('or of depth 2, and a heading that only groups others is none', () => {
    const { chapters, notes } = splitChapters(
      blocksOf('<h1>篇</h1><h2>甲</h2><p>文</p><h2>乙</h2><h3>节</h3>'),
      2,
      '书',
    );
    expect(chapters.map(({ title }) => title)).toEqual(['甲', '乙']);
    expect(notes).toEqual([{ code: 'group-heading', found: '篇' }]);
  });

  test('without headings there is one, and that is said', () => {
    const { chapters, notes } = splitChapters(blocksOf('<p>文</p>'), 1, '书');
    expect(chapters.map(({ title }) => title)).toEqual(['书']);
    expect(notes).toEqual([{ code: 'no-headings' }]);
    expect(splitChapters([], 1, '书').chapters).toEqual([]);
  });

  test('keep the links between them', () => {
    const linked = blocksOf(
      '<h1><a id="a"></a>甲</h1><p><a href="#b">见乙</a>，<a href="#none">无</a></p><h1>乙</h1><h2><a id="b"></a>节</h2><p><a href="#a">回</a></p>',
    );
    const notes: DocumentNote[] = [];
    const chapters = nameChapters(splitChapters(linked, 1, '书').chapters, 'desk', (note) => notes.push(note));
    const text = JSON.stringify(chapters);
    expect(text).toContain('"url":"/handbook/desk/yi/#jie"');
    expect(text).toContain('"url":"/handbook/desk/jia/"');
    expect(text).not.toContain('#none');
    expect(notes).toEqual([{ code: 'link-lost', found: '无', where: '甲' }]);
  });

  test('name their pictures, each once', () => {
    const split = splitChapters(
      blocksOf('<h1>甲</h1><p><img src="p1" alt="图"/><img src="p2"/></p><h1>乙</h1><p><img src="p1" alt="图"/></p>'),
      1,
      '书',
    );
    const named = nameChapters(split.chapters, 'desk', () => {});
    const { chapters, pictures, wordless } = placePictures(
      named,
      () => 'png',
      (name) => `/images/${name}`,
    );
    expect(pictures).toEqual([
      { mark: 'p1', name: 'jia-1.png' },
      { mark: 'p2', name: 'jia-2.png' },
    ]);
    expect(wordless).toEqual(['jia-2.png']);
    expect(JSON.stringify(chapters[1])).toContain('/images/jia-1.png');
  });
});
