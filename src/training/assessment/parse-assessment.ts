import type { Finding } from '../../diagnostics/finding.ts';
import type { ParsedYaml, YamlPath } from '../../diagnostics/parse-yaml.ts';
import type { Place } from '../../diagnostics/place.ts';
import { runRules } from '../../diagnostics/rule.ts';
import { validate } from '../../diagnostics/validate.ts';
import { assessmentRules } from '../rules/assessment-rules.ts';
import { assessmentSchema } from './assessment-schema.ts';
import type { Assessment } from './model.ts';

/** Reads `content/training/assessments/<id>.yaml`, its `{fact:…}` already resolved. */
export function parseAssessment(
  yaml: ParsedYaml,
  id: string,
): { assessment?: Assessment; findings: readonly Finding[] } {
  const { file } = yaml;
  const { value, findings } = validate(assessmentSchema, yaml);
  if (!value) return { findings };
  const places: Record<string, Place> = {};
  const add = (...path: YamlPath) => {
    places[path.join('.')] = yaml.placeOf(path);
  };
  add('assessor');
  add('pass', 'each');
  for (const index of value.scale.keys()) add('scale', index, 'value');
  for (const index of value.items.keys()) add('items', index, 'id');
  const assessment: Assessment = { ...value, id, file, places };
  return { assessment, findings: runRules(assessmentRules, assessment, file) };
}
