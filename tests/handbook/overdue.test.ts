import { expect, test } from 'vitest';
import { findOverdue } from '../../src/handbook/overdue.ts';
import { at, sampleChapter, sampleHandbook } from './sample-handbook.ts';

const handbook = sampleHandbook({
  chapters: [
    sampleChapter('desk/lending', { reviewBy: '2026-05-01', places: { review_by: at(9, 12) } }),
    sampleChapter('desk/returns'),
  ],
});
const overdue = (today: string) => findOverdue(handbook, today).map(({ ruleId, place }) => [ruleId, place.start.line]);

test('a chapter is overdue on the day after it was to be read again', () => {
  expect(overdue('2026-05-01')).toEqual([]);
  expect(overdue('2026-05-02')).toEqual([['chapter/review-overdue', 9]]);
});
