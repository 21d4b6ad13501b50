import { globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { HandedIn } from '../../src/quiz/grading/grade-responses.ts';
import { maxResponseBytes } from '../../src/quiz/grading/read-response.ts';

/**
 * Reads what was handed in: files, all JSON files of a folder, and patterns such as `responses/*.json`, which not every
 * terminal spells out. What is too large is not read at all; what cannot be read is named, and the rest goes on.
 */
export const readResponses = (named: readonly string[]): readonly HandedIn[] =>
  [...new Set(named.flatMap(spellOut))].map(readOne);

function spellOut(name: string): readonly string[] {
  try {
    const stats = statSync(name, { throwIfNoEntry: false });
    const found = stats?.isDirectory()
      ? readdirSync(name)
          .filter((file) => file.endsWith('.json'))
          .map((file) => join(name, file))
      : stats === undefined && /[*?]/.test(name)
        ? globSync(name)
        : [];
    return found.length > 0 ? found.sort() : [name];
  } catch {
    return [name];
  }
}

function readOne(file: string): HandedIn {
  try {
    const stats = statSync(file);
    if (!stats.isFile()) return { file, fault: { kind: 'unreadable' } };
    if (stats.size > maxResponseBytes) return { file, fault: { kind: 'too-large', bytes: stats.size } };
    return { file, text: readFileSync(file, 'utf8') };
  } catch {
    return { file, fault: { kind: 'unreadable' } };
  }
}
