import type { YamlPath } from '../diagnostics/parse-yaml.ts';
import { type Place, startOfFile } from '../diagnostics/place.ts';
import { type RoleGuide, type RoleReference, rhythms } from './model.ts';

/** Everything that a guide names from outside itself, the role that it is about first. */
export function roleReferences({ id, file, reportsTo, rhythm, reading, places }: RoleGuide): RoleReference[] {
  const place = (...path: YamlPath): Place => places[path.join('.')] ?? startOfFile;
  const reference = (kind: RoleReference['kind'], named: string, at: Place): RoleReference => ({
    kind,
    id: named,
    file,
    place: at,
  });
  return [
    reference('role', id, startOfFile),
    ...(reportsTo === undefined ? [] : [reference('role', reportsTo, place('reports_to'))]),
    ...rhythms.flatMap((name) =>
      rhythm[name].flatMap(({ flows, chapters }, index) => [
        ...flows.map((flow, position) => reference('flow', flow, place('rhythm', name, index, 'flows', position))),
        ...chapters.map((chapter, position) =>
          reference('chapter', chapter, place('rhythm', name, index, 'chapters', position)),
        ),
      ]),
    ),
    ...reading.map(({ kind, id: named }, index) => reference(kind, named, place('reading', index))),
  ];
}
