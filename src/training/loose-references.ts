import type { ParsedYaml, YamlPath } from '../diagnostics/parse-yaml.ts';
import { type PlanReference, referenceKeys, referenceLists } from './plan-references.ts';

/**
 * What a plan file names, read without regard to its form: whatever stands under a known key and is text. For files
 * whose form is wrong, so that a wrong name in them is told in the same run.
 */
export function looseReferences(yaml: ParsedYaml): PlanReference[] {
  const { data, file } = yaml;
  const references: PlanReference[] = [];
  const add = (kind: PlanReference['kind'], id: unknown, path: YamlPath): void => {
    if (typeof id === 'string' && id !== '') references.push({ kind, id, file, place: yaml.placeOf(path) });
  };
  const addList = (kind: PlanReference['kind'], list: unknown, path: YamlPath): void => {
    for (const [index, id] of listOf(list).entries()) add(kind, id, [...path, index]);
  };
  const several = listOf(keyOf(data, 'plans'));
  const plans: readonly (readonly [unknown, YamlPath])[] =
    several.length > 0 ? several.map((plan, index) => [plan, ['plans', index]]) : [[data, []]];
  for (const [plan, base] of plans) {
    addList('role', keyOf(plan, 'roles'), [...base, 'roles']);
    for (const [index, item] of listOf(keyOf(plan, 'items')).entries()) {
      const path = [...base, 'items', index];
      for (const [key, kind] of Object.entries(referenceLists)) addList(kind, keyOf(item, key), [...path, key]);
      for (const [key, kind] of Object.entries(referenceKeys)) add(kind, keyOf(item, key), [...path, key]);
    }
  }
  return references;
}

const keyOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
