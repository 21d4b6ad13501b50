import type { Finding } from '../diagnostics/finding.ts';
import type { ParsedYaml } from '../diagnostics/parse-yaml.ts';
import { runRules } from '../diagnostics/rule.ts';
import { validate } from '../diagnostics/validate.ts';
import type { Cohort, CohortNames } from './cohort.ts';
import { cohortFileSchema, cohortSchema } from './cohort-schema.ts';
import { readPlainDate } from './plain-date.ts';
import { cohortRules } from './rules/cohort-rules.ts';

export interface ParsedCohorts {
  /** Those whose form is right; the others of the file do not hide them. */
  readonly cohorts: readonly Cohort[];
  /** What every cohort names, whatever its form. */
  readonly names: readonly CohortNames[];
  readonly findings: readonly Finding[];
}

/** Reads `content/training/cohorts.yaml`. Whether plans and teams exist is `checkTrainingNames`' question. */
export function parseCohorts(yaml: ParsedYaml): ParsedCohorts {
  const { findings } = validate(cohortFileSchema, yaml);
  const entries = entriesOf(yaml.data);
  const placesOf = (index: number): Cohort['places'] => {
    const placeOf = (key: string) => yaml.placeOf(['cohorts', index, key]);
    return { id: placeOf('id'), plan: placeOf('plan'), team: placeOf('team') };
  };
  const cohorts = entries.flatMap((entry, index): Cohort[] => {
    const { data } = cohortSchema.safeParse(entry);
    const read = readPlainDate(data?.start ?? '');
    return data && 'date' in read ? [{ ...data, start: read.date, places: placesOf(index) }] : [];
  });
  const names = entries.map((entry, index): CohortNames => {
    const textOf = (key: string): string | undefined => {
      const value = typeof entry === 'object' && entry !== null ? Reflect.get(entry, key) : undefined;
      return typeof value === 'string' && value !== '' ? value : undefined;
    };
    return { plan: textOf('plan'), team: textOf('team'), places: placesOf(index) };
  });
  return { cohorts, names, findings: [...findings, ...runRules(cohortRules, cohorts, yaml.file)] };
}

function entriesOf(data: unknown): readonly unknown[] {
  const entries = typeof data === 'object' && data !== null && 'cohorts' in data ? data.cohorts : undefined;
  return Array.isArray(entries) ? entries : [];
}
