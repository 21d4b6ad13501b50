import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LoadedHandbook, loadHandbook } from '../../src/source/load-handbook.ts';
import { openDiagrams } from '../../src/source/mermaid/diagrams.ts';
import { workplace } from '../../src/source/workplace.ts';

/** Loads the handbook below `root` (from the repository, or absolute) with nothing kept from earlier runs. */
export async function loadFixture(root: string): Promise<LoadedHandbook> {
  const cache = mkdtempSync(join(tmpdir(), 'handbook-load-'));
  const diagrams = openDiagrams({ cacheDir: join(cache, 'diagrams') });
  try {
    return await loadHandbook({ ...workplace({ HANDBOOK_ROOT: root }), cache }, diagrams);
  } finally {
    await diagrams.close();
    rmSync(cache, { recursive: true, force: true });
  }
}
