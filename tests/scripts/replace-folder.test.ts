import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
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

  // The memory of the machine is another disk to rename().
  test.skipIf(!existsSync('/dev/shm'))('goes from one disk to another', () => {
    const folder = temporaryFolder({ 'made/a/b.html': 'b' });
    const elsewhere = mkdtempSync('/dev/shm/handbook-');
    onTestFinished(() => rmSync(elsewhere, { recursive: true, force: true }));
    const target = join(elsewhere, 'dist');
    replaceFolder(join(folder, 'made'), target);
    expect(readFileSync(join(target, 'a', 'b.html'), 'utf8')).toBe('b');
    replaceFolder(target, join(folder, 'dist'));
    expect(existsSync(target)).toBe(false);
    expect(readdirSync(folder)).toEqual(['dist']);
  });
});
