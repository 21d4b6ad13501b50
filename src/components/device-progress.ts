import { createProgressStore, type ProgressStore } from '../progress/progress-store.ts';

let store: ProgressStore | undefined;

/** The one progress store of this page: what this device remembers of the handbook that the page belongs to. */
export function deviceProgress(): ProgressStore {
  if (store) return store;
  const made = createProgressStore({
    handbook: document.documentElement.dataset.handbook ?? '',
    openStorage: () => window.localStorage,
  });
  window.addEventListener('storage', ({ key }) => made.receive({ key }));
  store = made;
  return made;
}
