import type { StoredTraining } from '../../progress/kinds.ts';
import type { ProgressStore } from '../../progress/progress-store.ts';
import { type PlainDate, readPlainDate } from '../../training/plain-date.ts';

/** What the device remembers of the plans: each one's first day and which of its items are done. */
export interface TrainingProgress {
  startOf(plan: string): PlainDate | undefined;
  doneItems(plan: string): ReadonlySet<string>;
  setStart(plan: string, start: PlainDate | undefined): void;
  setDone(plan: string, item: string, done: boolean): void;
  /** False once something lives only until the page is left. */
  isSaved(): boolean;
}

export function trainingProgress(store: ProgressStore): TrainingProgress {
  const planOf = (plan: string): StoredTraining => {
    const plans = store.read('training');
    return (Object.hasOwn(plans, plan) ? plans[plan] : undefined) ?? { done: [] };
  };
  const change = (plan: string, changed: Partial<StoredTraining>) =>
    store.update('training', (plans) => ({ ...plans, [plan]: { ...planOf(plan), ...changed } }));
  return {
    startOf: (plan) => {
      const read = readPlainDate(planOf(plan).start ?? '');
      return 'date' in read ? read.date : undefined;
    },
    doneItems: (plan) => new Set(planOf(plan).done),
    setStart: (plan, start) => change(plan, { start }),
    // Ids that the plan no longer has stay: a plan that gets an item back finds it done.
    setDone: (plan, item, done) => {
      const others = planOf(plan).done.filter((id) => id !== item);
      change(plan, { done: done ? [...others, item] : others });
    },
    isSaved: () =>
      store
        .problems()
        .every(
          (problem) => problem.type === 'kept-aside' || (problem.type === 'not-saved' && problem.kind !== 'training'),
        ),
  };
}
