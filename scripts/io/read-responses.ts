import { readFileSync, statSync } from 'node:fs';
import type { HandedIn } from '../../src/quiz/grading/grade-responses.ts';
import { maxResponseBytes } from '../../src/quiz/grading/read-response.ts';

/** Reads what was handed in. What is too large is not read at all; what cannot be read is named, and the rest goes on. */
export const readResponses = (files: readonly string[]): readonly HandedIn[] => files.map(readOne);

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
