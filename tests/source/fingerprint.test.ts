import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentHash, fingerprint } from '../../src/source/fingerprint.ts';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

describe('contentHash', () => {
  test('is short, made of letters and figures, and always the same', () => {
    expect(contentHash('少货')).toMatch(/^[0-9a-f]{20}$/);
    expect(contentHash('少货')).toBe(contentHash('少货'));
  });

  test('keeps its parts apart', () => {
    const hashes = [
      contentHash('ab', 'c'),
      contentHash('a', 'bc'),
      contentHash('abc'),
      contentHash('abc', ''),
      contentHash('1:a'),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

describe('fingerprint', () => {
  const files = { 'src/a.ts': 'a', 'src/deep/b.ts': 'b', 'package-lock.json': '{}' };
  const paths = ['src', 'package-lock.json'];
  const folder = () => temporaryFolder(files);

  test('depends neither on where the folder lies nor on the order of the paths', () => {
    expect(fingerprint(folder(), paths)).toBe(fingerprint(folder(), [...paths].reverse()));
  });

  test.each([
    ['a changed file', (base: string) => writeFiles(base, { 'src/deep/b.ts': 'B' })],
    ['a changed lock file', (base: string) => writeFiles(base, { 'package-lock.json': '{ }' })],
    ['a new file', (base: string) => writeFiles(base, { 'src/c.ts': '' })],
    ['a file that is gone', (base: string) => rmSync(join(base, 'src/a.ts'))],
    ['a renamed file', (base: string) => renameSync(join(base, 'src/a.ts'), join(base, 'src/z.ts'))],
    ['a moved file', (base: string) => renameSync(join(base, 'src/a.ts'), join(base, 'src/deep/a.ts'))],
  ])('%s changes it', (_, change) => {
    const base = folder();
    const before = fingerprint(base, paths);
    change(base);
    expect(fingerprint(base, paths)).not.toBe(before);
  });

  test('what lies beside the paths does not count, a missing path counts as empty', () => {
    const base = folder();
    const before = fingerprint(base, paths);
    writeFiles(base, { 'other/x.ts': 'x' });
    expect(fingerprint(base, [...paths, 'nowhere'])).toBe(before);
  });
});
