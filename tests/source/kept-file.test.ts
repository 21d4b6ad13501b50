import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readKept, writeWhole } from '../../src/source/kept-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('writeWhole', () => {
  test('makes the folders on the way and leaves nothing else behind', () => {
    const folder = temporaryFolder();
    writeWhole(join(folder, 'a', 'b', 'c.txt'), '一');
    writeWhole(join(folder, 'a', 'b', 'c.txt'), '二');
    expect(readFileSync(join(folder, 'a', 'b', 'c.txt'), 'utf8')).toBe('二');
    expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['c.txt']);
  });

  test('writes bytes as they are', () => {
    const path = join(temporaryFolder(), 'x.bin');
    writeWhole(path, new Uint8Array([0, 255, 128]));
    expect([...readFileSync(path)]).toEqual([0, 255, 128]);
  });

  test('where it fails, the old file stays and no half of the new one', () => {
    const folder = temporaryFolder({ 'taken/old.txt': 'old' });
    mkdirSync(join(folder, 'taken', 'name'));
    expect(() => writeWhole(join(folder, 'taken', 'name'), 'new')).toThrow();
    expect(readdirSync(join(folder, 'taken')).sort()).toEqual(['name', 'old.txt']);
  });
});

describe('readKept', () => {
  test('reads what was kept; anything else is nothing', () => {
    const folder = temporaryFolder({ 'good.json': '{"a":1}', 'bad.json': '{"a":', 'empty.json': '' });
    expect(readKept(join(folder, 'good.json'))).toEqual({ a: 1 });
    for (const name of ['bad.json', 'empty.json', 'missing.json']) expect(readKept(join(folder, name))).toBeUndefined();
    expect(readKept(folder)).toBeUndefined();
  });
});
