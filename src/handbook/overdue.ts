import { findExpiredTariffs } from '../courier/check-couriers.ts';
import { type Finding, finding } from '../diagnostics/finding.ts';
import type { Handbook } from './model.ts';

/** What is due on a day: chapters that were to be read again by then, tariffs that have run out. `today` is YYYY-MM-DD. */
export function findOverdue({ chapters, tariffs, config }: Handbook, today: string): readonly Finding[] {
  return [
    ...chapters.flatMap(({ file, reviewBy, owner, places }): Finding[] => {
      if (reviewBy === undefined || reviewBy >= today) return [];
      const title = config.roles.find(({ id }) => id === owner)?.title;
      const values = { reviewBy, today, owner: title };
      return [finding('chapter/review-overdue', { file, place: places.review_by, severity: 'warning', values })];
    }),
    ...findExpiredTariffs(tariffs, today),
  ];
}
