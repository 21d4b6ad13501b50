import type { CalendarData } from '../../training/calendar-data.ts';
import type { CalendarZone } from '../../training/calendar-file.ts';
import type { PlanOutline } from '../../training/model.ts';

/** What travels to the page's script besides the HTML. */
export interface ScheduleData {
  readonly plans: readonly PlanOutline[];
  /** The handbook's own first, then teams'. */
  readonly calendars: readonly CalendarData[];
  /** By plan id: item id → the quizzes that tick it when they are finished. */
  readonly quizItems: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly zone: CalendarZone;
  /** A cohort's first day and id: nothing is to be chosen then. */
  readonly cohort?: { readonly id: string; readonly start: string } | undefined;
}
