import { join } from 'node:path';
import { type LoadedHandbook, loadHandbook } from '../../src/source/load-handbook.ts';
import { openDiagrams } from '../../src/source/mermaid/diagrams.ts';
import { workplace } from '../../src/source/workplace.ts';

/**
 * Loads the handbook below `root` (from the repository, or absolute).
 *
 * @param cache an empty folder for a run with nothing kept; that of an earlier run for the next one
 */
export async function loadFixture(root: string, cache: string): Promise<LoadedHandbook> {
  const diagrams = openDiagrams({ cacheDir: join(cache, 'diagrams') });
  try {
    return await loadHandbook({ ...workplace({ HANDBOOK_ROOT: root }), cache }, diagrams);
  } finally {
    await diagrams.close();
  }
}
