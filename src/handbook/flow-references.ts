import type { Flow, Reference as NamedAt } from '../flow/model.ts';
import type { Reference } from './cross-references.ts';

/** What says that a flow names something that is not there. */
export type FlowNameRule = 'flow/unknown-role' | 'flow/unknown-chapter' | 'flow/unknown-flow';

/** Everything that a flow names from outside itself: roles, chapters, other flows. */
export function flowReferences({ file, roles, chapters, nodes }: Flow): Reference[] {
  const named = (
    kind: Reference['kind'],
    rule: FlowNameRule,
    names: readonly (NamedAt | undefined)[],
  ): readonly Reference[] =>
    names.flatMap((name): Reference[] => (name ? [{ kind, rule, file, id: name.id, place: name.place }] : []));
  return [
    ...named('role', 'flow/unknown-role', [...roles, ...nodes.map(({ role }) => role)]),
    ...named('chapter', 'flow/unknown-chapter', chapters),
    ...named(
      'flow',
      'flow/unknown-flow',
      nodes.map(({ target }) => target),
    ),
  ];
}
