import { fingerprint } from '../fingerprint.ts';
import type { Question } from '../model.ts';
import { hashText } from '../shuffle.ts';

/**
 * A section of a chapter as it is written: from its heading `[#anchor]` to the next one of the same or a higher rank. A
 * heading without a written id is not looked for: the whole chapter stands for its section then.
 */
export function sectionText(chapter: string, anchor: string | undefined): string {
  if (anchor === undefined) return chapter;
  const lines = chapter.split('\n');
  const start = lines.findIndex((line) => /^#{2,6} /.test(line) && line.includes(`[#${anchor}]`));
  if (start < 0) return chapter;
  const depth = /^#+/.exec(lines[start] ?? '')?.[0].length ?? 6;
  const length = lines.slice(start + 1).findIndex((line) => new RegExp(`^#{2,${depth}} `).test(line));
  return lines.slice(start, length < 0 ? undefined : start + 1 + length).join('\n');
}

/** A short text that changes when a practice question changes: what it asks, how it is graded, or the rule behind it. */
export function reviewPrint(question: Question, rule: string): string {
  const { stem, explanation = '' } = question;
  return `${fingerprint(question)}-${hashText(JSON.stringify([stem, explanation, rule])).toString(36)}`;
}
