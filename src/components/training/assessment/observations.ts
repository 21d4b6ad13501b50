import type { StoredObservation } from '../../../progress/kinds.ts';
import type { ProgressStore } from '../../../progress/progress-store.ts';

/** The people on one form, as this device keeps them. */
export interface Observations {
  all(): readonly StoredObservation[];
  add(people?: readonly StoredObservation[]): void;
  change(place: number, changed: Partial<StoredObservation>): void;
  remove(place: number): void;
  /** False once something lives only until the page is left. */
  isSaved(): boolean;
}

export const emptyObservation: StoredObservation = {
  name: '',
  number: '',
  observer: '',
  date: '',
  ratings: {},
  notes: {},
  note: '',
};

export function observationsOf(store: ProgressStore, form: string): Observations {
  const all = (): readonly StoredObservation[] => {
    const forms = store.read('assessments');
    return (Object.hasOwn(forms, form) ? forms[form] : undefined) ?? [];
  };
  const write = (people: readonly StoredObservation[]) =>
    store.update('assessments', (forms) => ({ ...forms, [form]: people }));
  return {
    all,
    add: (people) => {
      // Whoever observes today mostly observes the next one, too.
      const last = all().at(-1);
      const next = { ...emptyObservation, observer: last?.observer ?? '', date: last?.date ?? '' };
      write([...all(), ...(people ?? [next])]);
    },
    change: (place, changed) => write(all().map((one, index) => (index === place ? { ...one, ...changed } : one))),
    remove: (place) => write(all().filter((_, index) => index !== place)),
    isSaved: () =>
      store
        .problems()
        .every(
          (problem) =>
            problem.type === 'kept-aside' || (problem.type === 'not-saved' && problem.kind !== 'assessments'),
        ),
  };
}
