import { describe, expect, test } from 'vitest';
import { chapterFile, handbookFiles } from '../../../scripts/bench/handbook-files.ts';
import { makeSampleBook, type SampleBook } from '../../../scripts/bench/sample-book.ts';
import { starlightChapterFile, starlightFiles } from '../../../scripts/bench/starlight-files.ts';
import { loadFixture } from '../../source/load-fixture.ts';
import { temporaryFolder } from '../../source/temporary-folder.ts';

const book = makeSampleBook(60);
const kinds = ({ chapters }: SampleBook) => chapters.map(({ blocks }) => new Set(blocks.map(({ kind }) => kind)));

describe('a sample book', () => {
  test('is the same every time, and a smaller one is its beginning', () => {
    expect(makeSampleBook(60)).toEqual(book);
    const titles = ({ chapters }: SampleBook) => chapters.map(({ title }) => title);
    expect(titles(makeSampleBook(30))).toEqual(titles(book).slice(0, 30));
  });

  test('has as many chapters as asked for, in several parts, each with one name', () => {
    expect(book.chapters).toHaveLength(60);
    expect(book.parts.length).toBeGreaterThan(1);
    expect(new Set(book.chapters.map(chapterFile)).size).toBe(60);
  });

  test('shows what chapters are made of in each of them, and varies its text', () => {
    const usual = [
      'heading',
      'paragraph',
      'steps',
      'table',
      'callout',
      'situation',
      'compare',
      'checklist',
      'key-points',
    ];
    for (const shown of kinds(book)) expect([...shown]).toEqual(expect.arrayContaining(usual));
    const paragraphs = book.chapters.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'paragraph' ? JSON.stringify(block.text) : [])),
    );
    expect(new Set(paragraphs).size).toBe(paragraphs.length);
  });
});

describe('written down', () => {
  test('is a handbook without mistakes', async () => {
    const root = temporaryFolder(Object.fromEntries(handbookFiles(book)));
    const { handbook, findings } = await loadFixture(root, temporaryFolder());
    expect(findings).toEqual([]);
    expect(handbook).toMatchObject({
      chapters: { length: 60 },
      flows: { length: 1 },
      quizzes: { length: 1 },
      plans: { length: 1 },
    });
  }, 60_000);

  test('is the same text for Starlight, in its own components', () => {
    const [own, other] = [handbookFiles(book), starlightFiles(book)];
    for (const chapter of book.chapters) {
      const ours = own.get(chapterFile(chapter)) ?? '';
      const theirs = other.get(starlightChapterFile(chapter)) ?? '';
      for (const line of ours.split('\n').filter((text) => text.startsWith('|') || /^\d\. /.test(text))) {
        expect(theirs).toContain(line);
      }
      expect(theirs.match(/^## /gm)).toEqual(ours.match(/^## /gm));
      expect(theirs).not.toMatch(/<(?!\/?(?:Aside|Steps)\b)[A-Z]/);
    }
  });
});
