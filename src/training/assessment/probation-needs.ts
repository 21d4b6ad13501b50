import type { Plan } from '../model.ts';

/** What a plan asks for at its end. */
export interface ProbationNeeds {
  readonly plan: Plan;
  /** Ids of observation forms, in the plan's order. */
  readonly forms: readonly string[];
  /** Ids of exams. */
  readonly exams: readonly string[];
}

/** The forms and exams of a plan's items, each once. */
export const probationNeeds = (plan: Plan): ProbationNeeds => ({
  plan,
  forms: [...new Set(plan.items.flatMap(({ assessments }) => assessments))],
  exams: [...new Set(plan.items.flatMap(({ exam }) => exam ?? []))],
});

/** The plan that asks for most of what was handed in; of equal ones the first. Undefined where none asks for any. */
export function likeliestNeeds(
  plans: readonly Plan[],
  handedIn: { readonly forms: readonly string[]; readonly exams: readonly string[] },
): ProbationNeeds | undefined {
  let best: { readonly needs: ProbationNeeds; readonly count: number } | undefined;
  for (const plan of plans) {
    const needs = probationNeeds(plan);
    const count =
      needs.forms.filter((id) => handedIn.forms.includes(id)).length +
      needs.exams.filter((id) => handedIn.exams.includes(id)).length;
    if (count > (best?.count ?? 0)) best = { needs, count };
  }
  return best?.needs;
}
