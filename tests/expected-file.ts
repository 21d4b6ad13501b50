import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/**
 * Compares a text with the one that stands in a file, which people read and review. `UPDATE_EXPECTED=1` writes the file
 * anew.
 */
export function expectFile(path: string, text: string): void {
  if (process.env.UPDATE_EXPECTED) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
