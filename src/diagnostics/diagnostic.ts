import { type DiagnosticText, diagnosticTexts, type RuleId } from '../i18n/diagnostics/index.ts';
import type { Language } from '../i18n/language.ts';
import type { Finding, RelatedPlace, Severity } from './finding.ts';
import type { Place } from './place.ts';

/** A finding put into words: what reporters print. */
export interface Diagnostic {
  readonly file: string;
  readonly place: Place;
  readonly severity: Severity;
  readonly ruleId: RuleId;
  readonly message: string;
  readonly hint: string;
  readonly related: readonly RelatedPlace[];
}

export function toDiagnostic(finding: Finding, language: Language): Diagnostic {
  // The values were checked against this very wording when the finding was made.
  const say = diagnosticTexts[finding.ruleId][language] as (values: unknown) => DiagnosticText;
  const { file, place, severity, ruleId, related = [] } = finding;
  return { file, place, severity, ruleId, related, ...say(finding.values) };
}

/** By file, then line, then column, then rule: the same findings always read in the same order. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.place.start.line - b.place.start.line ||
    a.place.start.column - b.place.start.column ||
    compareText(a.ruleId, b.ruleId)
  );
}

// localeCompare depends on the machine's locale; code-unit order does not.
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
