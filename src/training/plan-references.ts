import type { Place } from '../diagnostics/place.ts';
import type { Plan } from './model.ts';
import { placeIn } from './place-in.ts';

/** A name by which a plan points at something that is defined elsewhere in the handbook. */
export interface PlanReference {
  readonly kind: 'chapter' | 'quiz' | 'flow' | 'exam' | 'role';
  readonly id: string;
  readonly file: string;
  readonly place: Place;
}

/** The keys of an item that hold such names, and of what. */
export const referenceLists = {
  chapters: 'chapter',
  quizzes: 'quiz',
  flows: 'flow',
  drills: 'flow',
  roles: 'role',
} as const;

export const referenceKeys = { exam: 'exam', mentor: 'role' } as const;

/** Everything that a plan names from outside itself. Forms of observation belong to training, and are not among it. */
export function planReferences(plan: Plan): PlanReference[] {
  const { file } = plan;
  const references = plan.roles.map(
    (id, index): PlanReference => ({ kind: 'role', id, file, place: placeIn(plan, 'roles', index) }),
  );
  for (const [index, item] of plan.items.entries()) {
    for (const key of ['chapters', 'quizzes', 'flows', 'drills', 'roles'] as const) {
      for (const [position, id] of item[key].entries()) {
        references.push({ kind: referenceLists[key], id, file, place: placeIn(plan, 'items', index, key, position) });
      }
    }
    for (const key of ['exam', 'mentor'] as const) {
      const id = item[key];
      if (id !== undefined) {
        references.push({ kind: referenceKeys[key], id, file, place: placeIn(plan, 'items', index, key) });
      }
    }
  }
  return references;
}
