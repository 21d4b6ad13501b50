import type { Finding } from '../diagnostics/finding.ts';
import type { ParsedYaml, YamlPath } from '../diagnostics/parse-yaml.ts';
import type { Place } from '../diagnostics/place.ts';
import { runRules } from '../diagnostics/rule.ts';
import { validate } from '../diagnostics/validate.ts';
import { looseReferences } from './loose-references.ts';
import type { Plan } from './model.ts';
import type { PlanReference } from './plan-references.ts';
import { type PlanEntry, planFileSchema, planSchema } from './plan-schema.ts';
import { planRules } from './rules/index.ts';

export interface ParsedPlans {
  /** Every plan of the file; empty when its form is wrong. Plans that a rule complains of are among them. */
  readonly plans: readonly Plan[];
  /** What a file names whose form is wrong, so that both mistakes are told in one run; else empty. */
  readonly loose: readonly PlanReference[];
  readonly findings: readonly Finding[];
}

/** Reads `content/training/plan.yaml`, its `{fact:…}` already resolved, and checks all that the file alone can tell. */
export function parsePlans(yaml: ParsedYaml): ParsedPlans {
  const { value, findings } = validate(planFileSchema, yaml);
  if (!value) return { plans: [], loose: looseReferences(yaml), findings };
  const plans = value.plans.map((entry, index) => toPlan(entry, yaml, ['plans', index]));
  return { plans, loose: [], findings: runRules(planRules, plans, yaml.file) };
}

/** The same for `content/training/plans/<id>.yaml`, which holds one plan and has its id from the file's name. */
export function parsePlan(yaml: ParsedYaml, id: string): ParsedPlans {
  const { value, findings } = validate(planSchema, yaml);
  if (!value) return { plans: [], loose: looseReferences(yaml), findings };
  const plans = [toPlan({ id, ...value }, yaml, [])];
  return { plans, loose: [], findings: runRules(planRules, plans, yaml.file) };
}

function toPlan({ minutes_per_day, day_starts, pauses, ...entry }: PlanEntry, yaml: ParsedYaml, base: YamlPath): Plan {
  const hours = {
    starts: readTime(day_starts),
    pauses: pauses.map(({ from, to }) => ({ from: readTime(from), to: readTime(to) })),
  };
  const { file } = yaml;
  return { ...entry, file, minutesPerDay: minutes_per_day, hours, places: planPlaces(entry, yaml, base) };
}

/** `09:30` as minutes from midnight. */
function readTime(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Where each id, reference and anchor of a plan stands. */
function planPlaces(
  entry: Omit<PlanEntry, 'minutes_per_day' | 'day_starts' | 'pauses'>,
  yaml: ParsedYaml,
  base: YamlPath,
): Record<string, Place> {
  const places: Record<string, Place> = {};
  const add = (...path: YamlPath) => {
    places[path.join('.')] = yaml.placeOf([...base, ...path]);
  };
  const addList = (list: readonly unknown[], ...path: YamlPath) => {
    for (const index of list.keys()) add(...path, index);
  };
  add('id');
  addList(entry.roles, 'roles');
  for (const [index, stage] of entry.stages.entries()) {
    add('stages', index, 'id');
    if (stage.day !== undefined) add('stages', index, 'day');
  }
  for (const [index, item] of entry.items.entries()) {
    for (const key of ['id', 'stage', 'kind', 'minutes'] as const) add('items', index, key);
    for (const key of ['day', 'mentor', 'exam'] as const) if (item[key] !== undefined) add('items', index, key);
    for (const key of ['after', 'chapters', 'quizzes', 'flows', 'drills', 'assessments', 'roles'] as const) {
      addList(item[key], 'items', index, key);
    }
  }
  return places;
}
