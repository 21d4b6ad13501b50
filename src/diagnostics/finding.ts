import type { RuleId, RuleValues } from '../i18n/diagnostics/index.ts';
import { type Place, startOfFile } from './place.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A second place that belongs to a finding, such as where an id was used first. */
export interface RelatedPlace {
  readonly file: string;
  readonly place: Place;
}

/**
 * What a rule found, before it is put into words. Language does not matter yet: `values` are the rule's own,
 * and the words come from `i18n/diagnostics` when the report is made.
 */
export interface Finding {
  readonly ruleId: RuleId;
  readonly severity: Severity;
  /** Path relative to the handbook's root, with forward slashes. */
  readonly file: string;
  readonly place: Place;
  readonly values: Readonly<Record<string, unknown>>;
  readonly related?: readonly RelatedPlace[];
  /** A change that is always right; see `Fix`. */
  readonly fix?: Fix;
}

/** What stands at the place of a finding, and what is to stand there. Made only where exactly that is found. */
export interface Fix {
  readonly found: string;
  readonly text: string;
}

export interface FindingOptions<Id extends RuleId> {
  readonly file: string;
  /** Default: the first character of the file. */
  readonly place?: Place | undefined;
  readonly values: RuleValues<Id>;
  /** Default: `error`. */
  readonly severity?: Severity | undefined;
  readonly related?: readonly RelatedPlace[] | undefined;
  readonly fix?: Fix | undefined;
}

/** Makes a finding whose values fit the rule's wording. */
export function finding<Id extends RuleId>(ruleId: Id, options: FindingOptions<Id>): Finding {
  const { file, place = startOfFile, values, severity = 'error', related, fix } = options;
  const made: Finding = { ruleId, severity, file, place, values: values as Record<string, unknown> };
  return { ...made, ...(related && { related }), ...(fix && { fix }) };
}
