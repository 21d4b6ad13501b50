import type { RolePlan } from '../../training/plan-for-role.ts';

/** One entry of the choice at the top of the training page. */
export interface PlanChoice {
  readonly value: string;
  readonly label: string;
  /** Of the plan's section. */
  readonly key: string;
  /** Id of the plan. */
  readonly plan: string;
  /** Id of the role; '' where the plan names none. */
  readonly role: string;
}

/**
 * What readers choose by: their role, which leads to its plan. A role with several plans stands there once for each,
 * with the plan's name; a plan for nobody in particular by its name alone.
 */
export function planChoices(plans: readonly RolePlan[], titleOf: (role: string) => string): PlanChoice[] {
  const all = plans.flatMap(({ roles }) => roles);
  return plans.flatMap(({ key, roles, plan: { id: plan, title } }) => {
    if (roles.length === 0) return [{ value: key, label: title, key, plan, role: '' }];
    return roles.map((role): PlanChoice => {
      const isShared = all.indexOf(role) !== all.lastIndexOf(role);
      const label = isShared ? `${titleOf(role)} · ${title}` : titleOf(role);
      return { value: `${key}/${role}`, label, key, plan, role };
    });
  });
}

/** The choice that an address asks for; what it leaves open goes to the first that fits. */
export function findChoice<Choice extends Pick<PlanChoice, 'plan' | 'role'>>(
  choices: readonly Choice[],
  { plan, role }: { readonly plan: string | null; readonly role: string | null },
): Choice | undefined {
  const fits = choices.filter((choice) => plan === null || choice.plan === plan);
  return fits.find((choice) => choice.role === role) ?? (plan === null ? undefined : fits[0]) ?? choices[0];
}
