import type { RuleId, RuleValues } from '../i18n/diagnostics/index.ts';
import { type Finding, finding, type RelatedPlace, type Severity } from './finding.ts';
import type { Place } from './place.ts';

export interface RuleReport<Id extends RuleId> {
  readonly place: Place;
  readonly values: RuleValues<Id>;
  readonly related?: readonly RelatedPlace[];
}

/**
 * One thing that can be wrong with a model of type `Model`. The rule says where and with which values; id and
 * severity are stamped by `runRules`. The examples are its tests and its documentation: no `good` source may be
 * reported by it, every `bad` one must be.
 */
export interface Rule<Model, Id extends RuleId = RuleId> {
  readonly id: Id;
  readonly severity: Severity;
  readonly examples: { readonly good: readonly string[]; readonly bad: readonly string[] };
  check(model: Model, report: (found: RuleReport<Id>) => void): void;
}

/** Keeps the rule's id in its type, so that `report` accepts only the values that its wording needs. */
export const defineRule = <Model, Id extends RuleId>(rule: Rule<Model, Id>): Rule<Model, Id> => rule;

/** Runs every rule over one model, in the order given. */
export function runRules<Model>(rules: readonly Rule<Model>[], model: Model, file: string): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    rule.check(model, (found) => findings.push(finding(rule.id, { file, severity: rule.severity, ...found })));
  }
  return findings;
}
