import { expect, test } from 'vitest';
import { type ExportedPhrase, exportRows } from '../../src/phrases/export-rows.ts';

test('a table begins with its heads and keeps the order of its columns', () => {
  const names = ['id', 'stage', 'situation', 'text', 'bad', 'why', 'language', 'roles', 'chapter'] as const;
  const row = (mark: string) => Object.fromEntries(names.map((name) => [name, `${mark}${name}`]));
  const rows = exportRows([row('1 ') as unknown as ExportedPhrase], row('head ') as never);
  expect(rows).toEqual([names.map((name) => `head ${name}`), names.map((name) => `1 ${name}`)]);
});
