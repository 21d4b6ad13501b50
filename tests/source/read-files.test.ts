import { describe, expect, test } from 'vitest';
import { listFiles, readFile } from '../../src/source/read-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

const root = () =>
  temporaryFolder({
    'content/chapters/b/z.mdx': 'z',
    'content/chapters/a/y.mdx': '少货',
    'content/chapters/a/x.mdx': 'x',
    'content/chapters/a/_draft.mdx': '',
    'content/chapters/a/.swp.mdx': '',
    'content/chapters/_later/w.mdx': '',
    'content/chapters/a/picture.png': '',
    'content/chapters/readme.md': '',
  });

describe('listFiles', () => {
  test('every file with the ending, below the folder, in a fixed order; no drafts and no editors’ files', () => {
    expect(listFiles(root(), 'content/chapters', '.mdx')).toEqual([
      'content/chapters/a/x.mdx',
      'content/chapters/a/y.mdx',
      'content/chapters/b/z.mdx',
    ]);
  });

  test('a folder that is missing, or is a file, has none', () => {
    expect(listFiles(root(), 'content/flows', '.mmd')).toEqual([]);
    expect(listFiles(root(), 'content/chapters/readme.md', '.md')).toEqual([]);
  });
});

describe('readFile', () => {
  test('text as it stands, or nothing', () => {
    const folder = root();
    expect(readFile(folder, 'content/chapters/a/y.mdx')).toEqual({ file: 'content/chapters/a/y.mdx', text: '少货' });
    expect(readFile(folder, 'content/nowhere.yaml')).toBeUndefined();
    expect(readFile(folder, 'content')).toBeUndefined();
  });
});
