import type { PhraseWords } from '../../i18n/phrases.ts';
import { filledValue } from '../../phrases/fill.ts';
import type { ProgressStore } from '../../progress/progress-store.ts';

/** The drawer in which variables are filled in. */
export interface VariableDrawer {
  /** Opens it at one variable. */
  open(variable: string): void;
}

interface Options {
  readonly store: ProgressStore;
  readonly words: PhraseWords;
  readonly say: (message: string) => void;
}

/** Brings the drawer to life: what is typed is kept as it is typed, by this page and others of the same device. */
export function startDrawer(drawer: HTMLDetailsElement, { store, words, say }: Options): VariableDrawer {
  const fields = [...drawer.querySelectorAll<HTMLInputElement>('[data-fills]')];
  const nameOf = ({ dataset }: HTMLInputElement) => dataset.fills ?? '';
  const show = (): void => {
    const values = store.read('phrases');
    for (const field of fields) {
      if (document.activeElement !== field) field.value = values[nameOf(field)] ?? '';
    }
    const filled = fields.filter((field) => filledValue(values, nameOf(field)) !== undefined).length;
    const count = drawer.querySelector('[data-filled]');
    if (count) count.textContent = words.filled(filled, fields.length);
  };
  let warned = false;
  const warn = (): void => {
    if (warned || !store.problems().some(({ type }) => type === 'no-storage' || type === 'not-saved')) return;
    warned = true;
    say(words.notSaved);
  };
  drawer.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    store.update('phrases', (values) => ({ ...values, [nameOf(target)]: target.value }));
    warn();
  });
  drawer.querySelector('[data-clear]')?.addEventListener('click', () => {
    const changing = fields.filter(({ dataset }) => dataset.changes !== undefined);
    const names = new Set(changing.map(nameOf));
    store.update('phrases', (values) =>
      Object.fromEntries(Object.entries(values).filter(([name]) => !names.has(name))),
    );
    say(words.cleared);
    changing[0]?.focus();
  });
  store.subscribe('phrases', show);
  show();
  drawer.hidden = false;
  return {
    open: (variable) => {
      drawer.open = true;
      const field = fields.find((one) => nameOf(one) === variable);
      field?.scrollIntoView({ block: 'nearest' });
      field?.focus();
    },
  };
}
