import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { main } from '../../scripts/main.ts';
import { temporaryFolder } from '../source/temporary-folder.ts';

test('writes the schemas, and says afterwards which are out of date', async () => {
  const root = temporaryFolder({
    'content/handbook.yaml': 'id: a\ntitle: A\nlang: en\nparts: [{ id: a, title: A }]\n',
  });
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const env = { HANDBOOK_ROOT: root };
  expect(await main(['schemas', '--check'], env)).toBe(1);
  expect(await main(['schemas'], env)).toBe(0);
  expect(await main(['schemas', '--check'], env)).toBe(0);
  const file = join(root, 'content/.schemas/quiz.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"title"', '"titel"'));
  write.mockClear();
  expect(await main(['schemas', '--check'], env)).toBe(1);
  expect(write.mock.calls.map(([text]) => String(text))).toEqual([
    expect.stringContaining('content/.schemas/quiz.json'),
  ]);
  write.mockRestore();
});
