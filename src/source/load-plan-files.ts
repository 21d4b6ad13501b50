import type { Finding } from '../diagnostics/finding.ts';
import { parseYaml } from '../diagnostics/parse-yaml.ts';
import type { Facts } from '../handbook/fact.ts';
import { resolveFacts } from '../handbook/facts.ts';
import { checkPlanIds } from '../training/check-plan-ids.ts';
import type { Plan } from '../training/model.ts';
import { type ParsedPlans, parsePlan, parsePlans } from '../training/parse-plan.ts';
import { planFile } from '../training/plan-files.ts';
import type { PlanReference } from '../training/plan-references.ts';
import { readContentFiles } from './content-files.ts';
import { readFile, type SourceFile } from './read-files.ts';

export interface LoadedPlans {
  /** Those of `plan.yaml` in its order, then those with a file of their own, by id. */
  readonly plans: readonly Plan[];
  /** What files name whose form is wrong. */
  readonly loose: readonly PlanReference[];
  readonly findings: readonly Finding[];
  /** Ids of plans that exist but could not be read; `any` where `plan.yaml` could not, so that they are not known. */
  readonly unreadable: ReadonlySet<string> | 'any';
  readonly files: readonly SourceFile[];
}

/** Every training plan of a handbook. Never throws on what an author wrote. */
export function loadPlanFiles(root: string, facts: Facts | undefined): LoadedPlans {
  const findings: Finding[] = [];
  const yamlOf = ({ file, text }: SourceFile) => {
    const resolved = resolveFacts(text, facts, file);
    findings.push(...resolved.findings);
    return parseYaml(resolved.text, { file, originalPlace: resolved.originalPlace });
  };
  const shared = readFile(root, planFile);
  const own = readContentFiles(root, 'plan');
  const parsed: readonly ParsedPlans[] = [
    ...(shared ? [parsePlans(yamlOf(shared))] : []),
    ...own.files.map((file) => parsePlan(yamlOf(file), file.name)),
  ];
  const plans = parsed.flatMap((one) => one.plans);
  const read = new Set(plans.map(({ id }) => id));
  const lost = [...own.files.map(({ name }) => name), ...own.misplaced].filter((id) => !read.has(id));
  return {
    plans,
    loose: parsed.flatMap(({ loose }) => loose),
    findings: [...own.findings, ...findings, ...parsed.flatMap((one) => one.findings), ...checkPlanIds(plans)],
    unreadable: shared && parsed[0]?.plans.length === 0 ? 'any' : new Set(lost),
    files: [...(shared ? [shared] : []), ...own.files],
  };
}
