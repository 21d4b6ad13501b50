import type { Item, Plan } from './model.ts';

/** A plan as one role follows it. */
export interface RolePlan {
  /** Names it among the plans of a page: the plan's id, with the role's where roles do different items. */
  readonly key: string;
  /** Ids of the roles that follow it like this; empty = whoever does. */
  readonly roles: readonly string[];
  readonly plan: Plan;
}

/**
 * The plan without the items of other roles. What came after such an item comes after what that one came after.
 * @param role undefined leaves the plan as it is
 */
export function planForRole(plan: Plan, role: string | undefined): Plan {
  const isOwn = ({ roles }: Item): boolean => role === undefined || roles.length === 0 || roles.includes(role);
  if (plan.items.every(isOwn)) return plan;
  const others = new Map(plan.items.filter((item) => !isOwn(item)).map((item) => [item.id, item]));
  const resolve = (after: readonly string[], seen: ReadonlySet<string>): readonly string[] =>
    after.flatMap((id) => {
      const other = others.get(id);
      return other ? (seen.has(id) ? [] : resolve(other.after, new Set([...seen, id]))) : [id];
    });
  const items = plan.items
    .filter(isOwn)
    .map((item) => ({ ...item, after: [...new Set(resolve(item.after, new Set()))] }));
  const stages = plan.stages.filter(({ id }) => items.some(({ stage }) => stage === id));
  return { ...plan, items, stages };
}

/** Every way in which the plans are followed, in their order: one for a plan, or one for each of its roles. */
export function rolePlans(plans: readonly Plan[]): RolePlan[] {
  return plans.flatMap((plan): RolePlan[] => {
    const { id, roles, items } = plan;
    if (items.every((item) => item.roles.length === 0) || roles.length === 0) return [{ key: id, roles, plan }];
    return roles.map((role) => ({ key: `${id}-for-${role}`, roles: [role], plan: planForRole(plan, role) }));
  });
}
