import { type EntriesByForm, writeEntriesFile } from '../../forms/entries-file.ts';
import type { Entry } from '../../forms/values.ts';
import { type FormWords, formWordsFor } from '../../i18n/forms.ts';
import { deviceProgress } from '../device-progress.ts';
import { saveFile } from '../training/save-file.ts';
import { importEntries } from './import-entries.ts';
import { type Toast, toast } from './toast.ts';

/** `<forms-list>`: how many entries this device keeps of each form; all of them in one file, or gone. */
class FormsList extends HTMLElement {
  #words: FormWords = formWordsFor('');
  #toast: Toast | undefined;
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    const store = deviceProgress();
    this.#words = formWordsFor(document.documentElement.lang);
    this.#toast = toast(this);
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.addEventListener('click', ({ target }) => this.#clicked(target), { signal });
    this.addEventListener('change', ({ target }) => void this.#import(target), { signal });
    signal.addEventListener(
      'abort',
      store.subscribe('entries', () => this.#paint()),
    );
    this.#paint();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #paint(): void {
    const forms = entriesByForm();
    for (const place of this.querySelectorAll<HTMLElement>('[data-kept]')) {
      const count = forms[place.dataset.kept ?? '']?.length ?? 0;
      place.hidden = count === 0;
      place.textContent = this.#words.kept(count);
    }
    const isEmpty = Object.keys(forms).length === 0;
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-export-all], [data-clear-all]'))
      button.disabled = isEmpty;
  }

  #clicked(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.hasAttribute('data-export-all')) {
      const { handbook = 'handbook' } = document.documentElement.dataset;
      saveFile(`${handbook}-forms.json`, writeEntriesFile(handbook, entriesByForm()), 'application/json');
    }
    if (button?.hasAttribute('data-import')) this.querySelector<HTMLInputElement>('[data-import-file]')?.click();
    if (button?.hasAttribute('data-undo')) this.#toast?.undo();
    if (button?.hasAttribute('data-clear-all')) this.#clearAll();
  }

  #clearAll(): void {
    const store = deviceProgress();
    const [entries, fillings] = [store.read('entries'), store.read('fillings')];
    const count = Object.keys(entries).length;
    if (!window.confirm(this.#words.clearQuestion(count))) return;
    store.clear('entries');
    store.clear('fillings');
    this.#toast?.say(this.#words.removed(count), () => {
      store.update('entries', (since) => ({ ...entries, ...since }));
      store.update('fillings', (since) => ({ ...fillings, ...since }));
      this.#toast?.say(this.#words.undone);
    });
  }

  async #import(input: EventTarget | null): Promise<void> {
    const [file] = input instanceof HTMLInputElement ? (input.files ?? []) : [];
    if (!file || !(input instanceof HTMLInputElement)) return;
    const text = await file.text();
    input.value = '';
    this.#toast?.say(importEntries(text, deviceProgress(), this.#words));
  }
}

/** Everything that this device keeps, also of forms that the handbook has no longer. */
function entriesByForm(): EntriesByForm {
  const forms: Record<string, Entry[]> = {};
  for (const [key, entry] of Object.entries(deviceProgress().read('entries'))) {
    const [form = '', id = ''] = key.split('/');
    const list = forms[form] ?? [];
    list.push({ ...entry, id });
    forms[form] = list;
  }
  return forms;
}

customElements.define('forms-list', FormsList);
