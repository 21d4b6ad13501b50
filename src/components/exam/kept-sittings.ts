import type { ProgressStore } from '../../progress/progress-store.ts';
import { isUndelivered } from '../../quiz/exam/delivery.ts';
import type { ExamRules } from '../../quiz/exam/model.ts';
import { isFinished, type Sitting } from '../../quiz/exam/sitting.ts';

const keyOf = ({ exam, paperSeed }: Sitting): string => `${exam}/${paperSeed}`;

/** Every sitting of an exam that this device remembers. */
export const sittingsOf = (store: ProgressStore, exam: string): Sitting[] =>
  Object.values(store.read('exams')).filter((sitting) => sitting.exam === exam);

/** Where one goes on when the page is opened: an open paper, else one whose answers have not arrived. */
export function sittingToShow(store: ProgressStore, { id, submit }: ExamRules): Sitting | undefined {
  const kept = sittingsOf(store, id).sort((a, b) => b.seenAt - a.seenAt);
  return kept.find((sitting) => !isFinished(sitting)) ?? (submit === undefined ? undefined : kept.find(isUndelivered));
}

/** A sitting as it is stored now; each tab stays at its own question. */
export function storedSitting(store: ProgressStore, known: Sitting): Sitting {
  const all = store.read('exams');
  const key = keyOf(known);
  const stored = Object.hasOwn(all, key) ? all[key] : undefined;
  return stored ? { ...stored, current: known.current } : known;
}

/** Applies a change to what is stored, not to what this tab saw last: another tab may have answered meanwhile. */
export function updateSitting(store: ProgressStore, known: Sitting, change: (sitting: Sitting) => Sitting): Sitting {
  const changed = change(storedSitting(store, known));
  store.update('exams', (all) => ({ ...all, [keyOf(known)]: changed }));
  return changed;
}
