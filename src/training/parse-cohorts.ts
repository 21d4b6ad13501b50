import type { Finding } from '../diagnostics/finding.ts';
import type { ParsedYaml } from '../diagnostics/parse-yaml.ts';
import { runRules } from '../diagnostics/rule.ts';
import { validate } from '../diagnostics/validate.ts';
import type { Cohort } from './cohort.ts';
import { cohortFileSchema } from './cohort-schema.ts';
import { readPlainDate } from './plain-date.ts';
import { cohortRules } from './rules/cohort-rules.ts';

/** Reads `content/training/cohorts.yaml`. Whether plans and teams exist is `checkTrainingNames`' question. */
export function parseCohorts(yaml: ParsedYaml): { cohorts: readonly Cohort[]; findings: readonly Finding[] } {
  const { value, findings } = validate(cohortFileSchema, yaml);
  if (!value) return { cohorts: [], findings };
  const cohorts = value.cohorts.flatMap(({ start, ...entry }, index): Cohort[] => {
    const read = readPlainDate(start);
    const placeOf = (key: string) => yaml.placeOf(['cohorts', index, key]);
    const places = { id: placeOf('id'), plan: placeOf('plan'), team: placeOf('team') };
    return 'date' in read ? [{ ...entry, start: read.date, places }] : [];
  });
  return { cohorts, findings: runRules(cohortRules, cohorts, yaml.file) };
}
