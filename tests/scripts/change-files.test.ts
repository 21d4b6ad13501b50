import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changeFiles, FileInTheWay } from '../../scripts/io/change-files.ts';
import { temporaryFolder } from '../source/temporary-folder.ts';

test('all are written, folders included, and nothing is left beside them', () => {
  const folder = temporaryFolder({ 'a.yaml': 'old' });
  changeFiles([
    { file: join(folder, 'deep/er/b.yaml'), content: 'b' },
    { file: join(folder, 'a.yaml'), content: 'new', was: 'old' },
  ]);
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('new');
  expect(readdirSync(folder, { recursive: true }).map(String).sort()).toEqual([
    'a.yaml',
    'deep',
    'deep/er',
    'deep/er/b.yaml',
  ]);
});

test.each([
  ['one that is there', { content: 'x' }],
  ['one that was changed meanwhile', { content: 'x', was: 'older' }],
])('%s stops all of it', (_, change) => {
  const folder = temporaryFolder({ 'a.yaml': 'old', 'c.yaml': 'c' });
  const changes = [
    { file: join(folder, 'deep/b.yaml'), content: 'b' },
    { file: join(folder, 'c.yaml'), content: 'changed', was: 'c' },
    { file: join(folder, 'a.yaml'), ...change },
  ];
  expect(() => changeFiles(changes)).toThrow(FileInTheWay);
  expect(readdirSync(folder, { recursive: true }).map(String).sort()).toEqual(['a.yaml', 'c.yaml']);
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('old');
  expect(readFileSync(join(folder, 'c.yaml'), 'utf8')).toBe('c');
});
