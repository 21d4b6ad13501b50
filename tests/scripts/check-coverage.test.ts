import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkHandbook } from '../../scripts/commands/check.ts';
import { workplace } from '../../src/source/workplace.ts';
import { temporaryFolder } from '../source/temporary-folder.ts';

test('check names what no question asks only where it is asked to, and as warnings', async () => {
  const root = temporaryFolder({ 'note.txt': 'x' });
  cpSync('tests/fixtures/seed-library', root, { recursive: true });
  const place = { ...workplace({ HANDBOOK_ROOT: root }), cache: join(root, '.cache') };
  const found = async (coverage: boolean): Promise<readonly string[]> => {
    const { report } = await checkHandbook({ place }, { coverage });
    return report.diagnostics
      .filter(({ ruleId }) => ruleId.startsWith('coverage/'))
      .map(({ severity, file }) => `${severity} ${file}`);
  };
  expect(await found(false)).toEqual([]);
  expect(await found(true)).toContainEqual(expect.stringMatching(/^warning content\/chapters\//));
  expect((await found(true)).filter((line) => !line.startsWith('warning '))).toEqual([]);
});
