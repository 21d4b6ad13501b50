import type { PlanOutline } from '../../training/model.ts';
import type { ScheduleData } from './schedule-data.ts';

/** One plan as it was served, by working day. */
export interface ServedPlan {
  readonly key: string;
  readonly plan: PlanOutline;
  readonly section: HTMLElement;
  readonly days: HTMLElement;
  readonly undated: readonly Node[];
  readonly timeline: HTMLElement | null;
  readonly undatedTimeline: readonly Node[];
  /** Item id → its list entry. */
  readonly templates: ReadonlyMap<string, HTMLElement>;
}

/** The plans that stand in an element, with their parts. */
export function readServedPlans(root: HTMLElement, { plans }: ScheduleData): ServedPlan[] {
  return plans.flatMap(({ key, outline }) => {
    const section = root.querySelector<HTMLElement>(`[data-plan="${key}"]`);
    const days = section?.querySelector<HTMLElement>('[data-days]');
    if (!section || !days) return [];
    const templates = new Map<string, HTMLElement>();
    for (const item of days.querySelectorAll<HTMLElement>('[data-item]')) templates.set(item.dataset.item ?? '', item);
    const timeline = section.querySelector<HTMLElement>('[data-timeline]');
    const undatedTimeline = [...(timeline?.childNodes ?? [])];
    return [{ key, plan: outline, section, days, undated: [...days.childNodes], timeline, undatedTimeline, templates }];
  });
}
