import type { Place } from '../diagnostics/place.ts';
import type { Plan } from './model.ts';
import { placeIn } from './place-in.ts';

/** A name by which a plan points at something that is defined elsewhere in the handbook. */
export interface PlanReference {
  readonly kind: 'chapter' | 'quiz' | 'flow' | 'role';
  readonly id: string;
  readonly place: Place;
}

/** Everything that a plan names from outside itself, in the order of the file's keys. */
export function planReferences(plan: Plan): PlanReference[] {
  type List = 'chapters' | 'quizzes' | 'flows' | 'roles';
  const listed = (kind: PlanReference['kind'], ids: readonly string[], ...path: [...(string | number)[], List]) =>
    ids.map((id, index): PlanReference => ({ kind, id, place: placeIn(plan, ...path, index) }));
  return [
    ...listed('role', plan.roles, 'roles'),
    ...plan.items.flatMap(({ chapters, quizzes, flows, roles, mentor }, index) => [
      ...listed('chapter', chapters, 'items', index, 'chapters'),
      ...listed('quiz', quizzes, 'items', index, 'quizzes'),
      ...listed('flow', flows, 'items', index, 'flows'),
      ...listed('role', roles, 'items', index, 'roles'),
      ...(mentor === undefined
        ? []
        : [{ kind: 'role' as const, id: mentor, place: placeIn(plan, 'items', index, 'mentor') }]),
    ]),
  ];
}
