import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/diagnostics/finding.ts';

/**
 * Writes the changes of findings that carry one into their files. A change is made only where the file still says what was
 * found, and where no other change overlaps it; each file is written whole or not at all.
 *
 * @returns how many changes were made
 */
export function applyFixes(root: string, findings: readonly Finding[]): number {
  let made = 0;
  for (const [file, found] of Map.groupBy(findings, (each) => each.file)) {
    const fixes = found.filter(({ fix }) => fix);
    if (fixes.length === 0) continue;
    const path = join(root, file);
    const { text, changes } = fixText(readFileSync(path, 'utf8'), fixes);
    if (changes === 0) continue;
    const draft = `${path}.fixing`;
    writeFileSync(draft, text);
    renameSync(draft, path);
    made += changes;
  }
  return made;
}

/** One text with its changes made, from the last to the first so that places stay true. */
export function fixText(text: string, findings: readonly Finding[]): { text: string; changes: number } {
  const starts = lineStarts(text);
  const edits = findings
    .flatMap(({ place, fix }) => {
      const start = starts[place.start.line - 1];
      if (!fix || start === undefined) return [];
      return [{ at: start + place.start.column - 1, ...fix }];
    })
    .sort((a, b) => b.at - a.at);
  let fixed = text;
  let changes = 0;
  let before = Number.POSITIVE_INFINITY;
  for (const { at, found, text: wanted } of edits) {
    if (at + found.length > before || fixed.slice(at, at + found.length) !== found) continue;
    fixed = fixed.slice(0, at) + wanted + fixed.slice(at + found.length);
    before = at;
    changes++;
  }
  return { text: fixed, changes };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
