import { diagnosticTexts } from '../i18n/diagnostics/index.ts';
import { nearest } from '../text/nearest.ts';
import { type Finding, finding } from './finding.ts';

export interface CheckedFile {
  readonly file: string;
  readonly text: string;
}

/** `check-off <rule>: <reason>`, in a comment of the line itself or of the line above. */
interface Mark {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly reason: string;
}

const pattern = /\bcheck-off\s+([\w-]+(?:\/[\w-]+)?)[ \t]*(?:[:：][ \t]*([^\n]*?))?[ \t]*(?:\*\/\}?|-->|$)/gm;

/**
 * Leaves out the findings that an author has switched off with a reason: for one line by a comment, for the whole handbook
 * in its settings (rule id → reason). Errors stay, whatever is written; marks with mistakes are reported.
 */
export function switchOff(
  findings: readonly Finding[],
  files: readonly CheckedFile[],
  everywhere: Readonly<Record<string, string>> = {},
): readonly Finding[] {
  const marks = files.flatMap(readMarks);
  if (marks.length === 0 && Object.keys(everywhere).length === 0) return findings;
  const byPlace = new Map(marks.map((mark) => [`${mark.file}:${mark.line}:${mark.rule}`, mark]));
  const markOf = ({ file, ruleId, place }: Finding) =>
    byPlace.get(`${file}:${place.start.line}:${ruleId}`) ?? byPlace.get(`${file}:${place.start.line - 1}:${ruleId}`);
  const stubborn = new Set<Mark>();
  const left = findings.filter((found) => {
    const mark = markOf(found);
    if (found.severity === 'error') {
      if (mark) stubborn.add(mark);
      return true;
    }
    return !mark?.reason && !Object.hasOwn(everywhere, found.ruleId);
  });
  return [...left, ...marks.flatMap((mark) => mistakesOf(mark, stubborn.has(mark)))];
}

function readMarks({ file, text }: CheckedFile): Mark[] {
  if (!text.includes('check-off')) return [];
  return [...text.matchAll(pattern)].map((match): Mark => {
    const before = text.slice(0, match.index).split('\n');
    const [, rule = '', reason = ''] = match;
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, rule, reason: reason.trim() };
  });
}

function mistakesOf({ file, line, column, rule, reason }: Mark, isError: boolean): Finding[] {
  const options = { file, place: { start: { line, column } }, severity: 'warning' as const };
  if (!Object.hasOwn(diagnosticTexts, rule)) {
    const suggestion = nearest(rule, Object.keys(diagnosticTexts));
    return [finding('check/unknown-rule', { ...options, values: { rule, suggestion } })];
  }
  if (isError) return [finding('check/error-stays', { ...options, values: { rule } })];
  return reason === '' ? [finding('check/no-reason', { ...options, values: { rule } })] : [];
}
