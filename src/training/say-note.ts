import type { TrainingWords } from '../i18n/training.ts';
import type { ScheduleNote } from './schedule.ts';

/** A schedule's note as a sentence. */
export function sayNote(note: ScheduleNote, { notes }: TrainingWords): string {
  switch (note.kind) {
    case 'start-moved':
      return notes.startMoved(note.from, note.to, note.name);
    case 'anchor-missed':
      return notes.anchorMissed(note.item.title, note.wanted, note.day, note.date);
    case 'whole-split':
      return notes.wholeSplit(note.item.title, note.minutesPerDay);
    case 'waits-forever':
      return notes.waitsForever(note.items.map(({ title }) => title));
    case 'holidays-awaited':
      return notes.holidaysAwaited(note.years);
    case 'holidays-unforeseen':
      return notes.holidaysUnforeseen(note.years);
    case 'holidays-unrecorded':
      return notes.holidaysUnrecorded(note.years);
    case 'no-working-days':
      return notes.noWorkingDays(
        note.after,
        note.items.map(({ title }) => title),
      );
  }
}
