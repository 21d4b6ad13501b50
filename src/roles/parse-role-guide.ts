import { type Finding, finding } from '../diagnostics/finding.ts';
import type { ParsedYaml, YamlPath } from '../diagnostics/parse-yaml.ts';
import type { Place } from '../diagnostics/place.ts';
import { validate } from '../diagnostics/validate.ts';
import type { ReadingStep, RoleGuide, RoleTask, rhythms } from './model.ts';
import { roleGuideSchema } from './role-schema.ts';

/** Reads `content/roles/<id>.yaml`, its `{fact:…}` already resolved. */
export function parseRoleGuide(yaml: ParsedYaml, id: string): { guide?: RoleGuide; findings: readonly Finding[] } {
  const { file } = yaml;
  const { value, findings } = validate(roleGuideSchema, yaml);
  if (!value) return { findings };
  const places: Record<string, Place> = {};
  const add = (...path: YamlPath) => {
    places[path.join('.')] = yaml.placeOf(path);
  };
  add('reports_to');
  const mistakes: Finding[] = [];
  const reading: ReadingStep[] = [];
  for (const [index, entry] of value.reading.entries()) {
    const named = (['chapter', 'flow', 'quiz'] as const).flatMap((kind) => {
      const target = entry[kind];
      return target === undefined ? [] : [{ kind, id: target }];
    });
    const [target] = named;
    const place = yaml.placeOf(['reading', index]);
    if (!target || named.length > 1) {
      mistakes.push(finding('roles/reading-step', { file, place, values: { found: named.map(({ kind }) => kind) } }));
      continue;
    }
    places[`reading.${reading.length}`] = yaml.placeOf(['reading', index, target.kind]);
    reading.push({ ...target, why: entry.why });
  }
  const tasksOf = (rhythm: (typeof rhythms)[number]): RoleTask[] =>
    value.rhythm[rhythm].map(({ do: text, when, flows, chapters }, index) => {
      for (const position of flows.keys()) add('rhythm', rhythm, index, 'flows', position);
      for (const position of chapters.keys()) add('rhythm', rhythm, index, 'chapters', position);
      return { text, when, flows, chapters };
    });
  const guide: RoleGuide = {
    id,
    file,
    summary: value.summary,
    reportsTo: value.reports_to,
    duties: value.duties,
    rhythm: {
      day: tasksOf('day'),
      week: tasksOf('week'),
      'two-weeks': tasksOf('two-weeks'),
      'ten-days': tasksOf('ten-days'),
      month: tasksOf('month'),
    },
    reading,
    places,
  };
  return { guide, findings: mistakes };
}
