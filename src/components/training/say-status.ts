import type { TrainingWords } from '../../i18n/training.ts';
import { dateParts, type PlainDate } from '../../training/plain-date.ts';
import { sayNote } from '../../training/say-note.ts';
import type { Schedule } from '../../training/schedule.ts';

/** Says from when to when a schedule goes, and what could not be kept. */
export function saySchedule(box: HTMLElement | null, schedule: Schedule, words: TrainingWords): void {
  const [first, last] = [schedule.days[0]?.date, schedule.days.at(-1)?.date];
  const say = (date: PlainDate) => {
    const { year, month, day } = dateParts(date);
    return words.fullDate(year, month, day);
  };
  const length = first && last ? [words.dated(say(first), say(last), schedule.days.length)] : [];
  sayStatus(
    box,
    length,
    schedule.notes.map((note) => sayNote(note, words)),
  );
}

/** Puts sentences into the status box, notes first and marked. */
export function sayStatus(box: HTMLElement | null, sentences: readonly string[], notes: readonly string[] = []): void {
  const paragraph = (text: string) => Object.assign(document.createElement('p'), { textContent: text });
  const marked = notes.map((note) => Object.assign(paragraph(note), { className: 'schedule-note' }));
  box?.replaceChildren(...marked, ...sentences.map(paragraph));
}
