import type { CalendarData } from '../../training/calendar-data.ts';
import type { CalendarZone } from '../../training/calendar-file.ts';
import type { Finishers } from '../../training/finishers.ts';
import type { PlanOutline } from '../../training/model.ts';
import type { PlanChoice } from './plan-choices.ts';

/** What travels to the page's script besides the HTML. */
export interface ScheduleData {
  readonly plans: readonly { readonly key: string; readonly outline: PlanOutline }[];
  readonly choices: readonly Omit<PlanChoice, 'label'>[];
  /** The handbook's own first, then teams'. */
  readonly calendars: readonly CalendarData[];
  /** By plan id: item id → what ticks it when it is finished. */
  readonly finishers: Readonly<Record<string, Readonly<Record<string, Finishers>>>>;
  readonly zone: CalendarZone;
  /** A cohort's first day and id: nothing is to be chosen then. */
  readonly cohort?: { readonly id: string; readonly start: string } | undefined;
}
