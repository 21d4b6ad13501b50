import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seededRandom } from '../../scripts/bench/random.ts';
import { toDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import { languages } from '../../src/i18n/language.ts';
import { loadHandbook } from '../../src/source/load-handbook.ts';
import { openDiagrams } from '../../src/source/mermaid/diagrams.ts';
import { workplace } from '../../src/source/workplace.ts';
import { temporaryFolder, writeFiles } from '../source/temporary-folder.ts';
import { mutate } from './mutate.ts';

/** How many files are mutated in all. */
const wanted = 10_000;
const minute = 60_000;

const textFiles = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:mdx|mmd|yaml|svg)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );

test(`${wanted} mutated content files end in diagnostics`, { timeout: 15 * minute }, async () => {
  const originals = textFiles('tests/fixtures/seed-library');
  const root = temporaryFolder(originals);
  const place = { ...workplace({ HANDBOOK_ROOT: root }), cache: temporaryFolder() };
  const diagrams = openDiagrams({ cacheDir: join(place.cache, 'diagrams'), renderTimeoutMs: 10_000 });
  const found = new Set<string>();
  let mutated = 0;
  try {
    for (let round = 1; mutated < wanted; round++) {
      const random = seededRandom(round);
      const changed = Object.entries(originals).filter(() => random.chance(60));
      const files = Object.fromEntries(changed.map(([path, text]) => [path, mutate(text, random)]));
      mutated += changed.length;
      writeFiles(root, files);
      const tried = `round ${round}`;
      const { findings } = await loadHandbook(place, diagrams).catch((error: unknown) => {
        throw new Error(`${tried}: ${error instanceof Error ? error.stack : error}`);
      });
      for (const each of findings) {
        found.add(each.ruleId);
        for (const language of languages) {
          const { message, hint, place: where } = toDiagnostic(each, language);
          expect(Math.min(where.start.line, where.start.column), `${tried} ${each.ruleId}`).toBeGreaterThanOrEqual(1);
          expect(message.trim() && hint.trim(), `${tried} ${each.ruleId}`).not.toBe('');
          expect(`${message}${hint}`, `${tried} ${each.ruleId}`).not.toMatch(/\bundefined\b|\[object |\bat .+\.ts:\d+/);
        }
      }
      for (const [path] of changed) writeFileSync(join(root, path), originals[path] ?? '');
    }
  } finally {
    await diagrams.close();
    rmSync(place.cache, { recursive: true, force: true });
  }
  // Mistakes were really made, of many kinds, and nothing was reached by way of a prototype.
  expect(found.size).toBeGreaterThan(60);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
