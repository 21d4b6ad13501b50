import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles, readFile, readSource } from '../../src/source/read-files.ts';
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

test('a file in another encoding is read as far as it can be, and says so', () => {
  const root = temporaryFolder();
  writeFileSync(join(root, 'gbk.yaml'), Buffer.from([0xc4, 0xe3, 0xba, 0xc3]));
  writeFileSync(join(root, 'broken.yaml'), Buffer.from([0x61, 0xff]));
  writeFileSync(join(root, 'right.yaml'), '你好');
  expect(readSource(root, 'gbk.yaml')).toEqual({ file: 'gbk.yaml', text: '你好', encoding: 'gbk' });
  expect(readSource(root, 'broken.yaml').encoding).toBe('unknown');
  expect(readSource(root, 'right.yaml')).toEqual({ file: 'right.yaml', text: '你好' });
});
