import type { Flow } from '../flow/model.ts';
import type { Reference } from './cross-references.ts';

/** Everything that a flow names from outside itself: roles, chapters, other flows. */
export function flowReferences({ file, roles, chapters, nodes }: Flow): Reference[] {
  const named = (kind: Reference['kind'], list: readonly (Pick<Reference, 'id' | 'place'> | undefined)[]) =>
    list.flatMap((entry): Reference[] => (entry ? [{ kind, file, id: entry.id, place: entry.place }] : []));
  return [
    ...named('role', [...roles, ...nodes.map(({ role }) => role)]),
    ...named('chapter', chapters),
    ...named(
      'flow',
      nodes.map(({ target }) => target),
    ),
  ];
}
