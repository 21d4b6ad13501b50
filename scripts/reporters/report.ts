import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Language } from '../../src/i18n/language.ts';

/** What a check found, ready to be printed in one form or another. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  readonly language: Language;
  /** How many files were read. */
  readonly files: number;
  /** The text of a file of the handbook, for showing the line; undefined when it cannot be read. */
  readonly readText: (file: string) => string | undefined;
}

/** Turns a report into text; decides nothing. */
export type Reporter = (report: Report) => string;

export const countOf = (diagnostics: readonly Diagnostic[], severity: Diagnostic['severity']): number =>
  diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
