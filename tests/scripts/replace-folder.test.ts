import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { replaceFolder } from '../../scripts/io/replace-folder.ts';
import { temporaryFolder } from '../source/temporary-folder.ts';

describe('replaceFolder', () => {
  test('puts the new folder in the place of the old one, and leaves nothing else', () => {
    const folder = temporaryFolder({ 'made/new.html': 'new', 'dist/old.html': 'old' });
    replaceFolder(join(folder, 'made'), join(folder, 'dist'));
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(readdirSync(join(folder, 'dist'))).toEqual(['new.html']);
  });

  test('makes the folders on the way', () => {
    const folder = temporaryFolder({ 'made/a.html': 'a' });
    replaceFolder(join(folder, 'made'), join(folder, 'deep', 'er', 'dist'));
    expect(readFileSync(join(folder, 'deep', 'er', 'dist', 'a.html'), 'utf8')).toBe('a');
  });

  test('leaves the old one where there is nothing to put in its place', () => {
    const folder = temporaryFolder({ 'dist/old.html': 'old' });
    expect(() => replaceFolder(join(folder, 'nowhere'), join(folder, 'dist'))).toThrow();
    expect(readFileSync(join(folder, 'dist', 'old.html'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('goes from one disk to another', () => {
    if (!existsSync('/dev/shm')) return;
    const folder = temporaryFolder({ 'made/a/b.html': 'b' });
    const target = join('/dev/shm', `handbook-${process.pid}`, 'dist');
    replaceFolder(join(folder, 'made'), target);
    expect(readFileSync(join(target, 'a', 'b.html'), 'utf8')).toBe('b');
    replaceFolder(target, join(folder, 'dist'));
    expect(existsSync(target)).toBe(false);
  });
});
